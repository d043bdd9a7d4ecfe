import { expect, onTestFinished, test } from "vitest";
import type { Page } from "../../../src/browser/index.ts";
import { pageKinds, servedSite } from "../../helpers/served-site.ts";

const { open, urlOf } = await servedSite();

declare global {
  interface Window {
    /** How much of the window has moved, as Chromium counts it (Cumulative Layout Shift). */
    shifted?: number;
  }
}

const paths = { ...pageKinds, complaint: "/lillerup/hjemmehjaelp/klage/", data: "/data/" };

/** Opens a page; tells how much moved on it. */
async function shiftOn(page: Page, path: string): Promise<number> {
  await page.goto(urlOf(path), { waitUntil: "load" });
  // Chromium tells of a shift after the frame in which it was.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  return page.evaluate(() => window.shifted ?? 0);
}

/** A page that is painted before its scripts come, as on a slow network, and before its letters, where they come. */
async function watched(width: number, letters: "none" | "late" = "none"): Promise<Page> {
  const page = await open("/404.html", { viewport: { width, height: 800 } });
  await page.setBypassServiceWorker(true);
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const isLetter = request.url().endsWith(".woff2");
    const isLate = isLetter || (request.resourceType() === "script" && request.url().includes("/assets/"));
    if (isLetter && letters === "none") void request.abort();
    else if (isLate) setTimeout(() => void request.continue(), isLetter ? 400 : 150);
    else void request.continue();
  });
  onTestFinished(() => page.setRequestInterception(false));
  await page.evaluateOnNewDocument(() => {
    window.shifted = 0;
    // A machine with a Danish voice is offered more, and has it later.
    speechSynthesis.getVoices = () => [
      { lang: "da-DK", name: "Sara", voiceURI: "sara", localService: true, default: true },
    ];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ("value" in entry && typeof entry.value === "number")
          window.shifted = (window.shifted ?? 0) + entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return page;
}

test.each([
  [320, "none"],
  [768, "none"],
  [390, "late"],
  [1280, "late"],
] as const)(
  "in a window of %i px nothing moves when the scripts come (our letters: %s)",
  {
    timeout: 120_000,
  },
  async (width, letters) => {
    const kinds = Object.entries(paths);
    // Most of the time goes into waiting, so some pages wait at once.
    const tabs = await Promise.all(Array.from({ length: 4 }, () => watched(width, letters)));
    const seen = tabs.map(async (page, tab) => {
      const moved: [string, number][] = [];
      for (const [kind, path] of kinds.filter((_, index) => index % tabs.length === tab))
        moved.push([kind, await shiftOn(page, path)]);
      return moved;
    });
    const all = (await Promise.all(seen)).flat();
    expect(all).toHaveLength(kinds.length);
    expect(all.filter(([, shift]) => shift >= 0.02)).toEqual([]);
  },
);

test("what moves is seen: tools for which no room is kept push the page down", async () => {
  const page = await watched(390);
  await page.evaluateOnNewDocument(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("header .site-header__tools::after { content: none }");
    document.adoptedStyleSheets = [sheet];
  });
  expect(await shiftOn(page, "/")).toBeGreaterThan(0.02);
});

test("the letters that a machine without Arial shows first take the room of ours, in both weights", async ({
  skip,
}) => {
  const page = await open("/lillerup/hjemmehjaelp/let/");
  const sizes = await page.evaluate(async () => {
    await document.fonts.ready;
    const line = document.createElement("span");
    line.style.whiteSpace = "nowrap";
    line.style.inlineSize = "max-content";
    line.style.lineHeight = "normal";
    line.style.display = "inline-block";
    line.textContent = document.querySelector("main")?.textContent?.replace(/\s+/g, " ").slice(0, 1000) ?? "";
    document.body.append(line);
    return ["400", "700"].map((weight) => {
      line.style.fontWeight = weight;
      return ['"Atkinson Hyperlegible Next"', "third", "monospace"].map((font) => {
        line.style.fontFamily = font;
        const { width, height } = line.getBoundingClientRect();
        return { width, height };
      });
    });
  });
  for (const [own, first, none] of sizes) {
    if (own === undefined || first === undefined || none === undefined)
      throw new Error("Nothing was measured.");
    if (first.width === none.width) skip("this machine has no DejaVu");
    expect(Math.abs(first.width / own.width - 1)).toBeLessThan(0.02);
    expect(Math.abs(first.height / own.height - 1)).toBeLessThan(0.02);
  }
});
