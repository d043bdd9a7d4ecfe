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

/** Opens a page without our letters, so that what moves is moved by a script; tells how much moved. */
async function shiftOn(page: Page, path: string): Promise<number> {
  await page.goto(urlOf(path), { waitUntil: "load" });
  // Chromium tells of a shift after the frame in which it was.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  return page.evaluate(() => window.shifted ?? 0);
}

async function watched(width: number): Promise<Page> {
  const page = await open("/404.html", { viewport: { width, height: 800 } });
  await page.setBypassServiceWorker(true);
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const isLate = request.resourceType() === "script" && request.url().includes("/assets/");
    if (request.url().endsWith(".woff2")) void request.abort();
    // The page is painted before its scripts come, as on a slow network.
    else if (isLate) setTimeout(() => void request.continue(), 150);
    else void request.continue();
  });
  onTestFinished(() => page.setRequestInterception(false));
  await page.evaluateOnNewDocument(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ("value" in entry && typeof entry.value === "number")
          window.shifted = (window.shifted ?? 0) + entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return page;
}

test.each([390, 1280])(
  "in a window of %i px nothing moves when the scripts come",
  {
    timeout: 120_000,
  },
  async (width) => {
    const page = await watched(width);
    for (const [kind, path] of Object.entries(pageKinds)) {
      const shift = await shiftOn(page, path);
      expect([kind, shift < 0.02 ? "still" : shift]).toEqual([kind, "still"]);
    }
  },
);

test("what moves is seen: tools for which no room is kept push the page down", async () => {
  const page = await watched(390);
  await page.evaluateOnNewDocument(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("header .site-header__tools { min-block-size: 0 }");
    document.adoptedStyleSheets = [sheet];
  });
  expect(await shiftOn(page, "/")).toBeGreaterThan(0.02);
});

test("the letters that a machine without Arial shows first take the room of ours", async ({ skip }) => {
  const page = await open("/lillerup/hjemmehjaelp/let/");
  const widths = await page.evaluate(async () => {
    await document.fonts.ready;
    const line = document.createElement("span");
    line.style.whiteSpace = "nowrap";
    line.style.inlineSize = "max-content";
    line.textContent = document.querySelector("main")?.textContent?.replace(/\s+/g, " ").slice(0, 1000) ?? "";
    document.body.append(line);
    return ['"Atkinson Hyperlegible Next"', "wide, monospace", "monospace"].map((font) => {
      line.style.fontFamily = font;
      return line.getBoundingClientRect().width;
    });
  });
  const [own = 0, first = 0, none = 0] = widths;
  if (first === none) skip("this machine has no DejaVu");
  expect(first / own).toBeGreaterThan(0.95);
  expect(first / own).toBeLessThan(1.05);
});
