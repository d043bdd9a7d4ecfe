import { describe, expect, test } from "vitest";
import type { Page } from "../../../src/browser/index.ts";
import { pageKinds, servedSite } from "../../helpers/served-site.ts";
import { comparable, one, visibleText } from "../../helpers/visible-text.ts";

const { open, site, urlOf } = await servedSite();
const kinds = Object.entries(pageKinds);

/** Gives the contrast (WCAG 2.2) of each text on the page with its ground, lowest first. */
async function contrasts(page: Page, selector: string): Promise<readonly number[]> {
  const ratios = await page.$$eval(selector, (parts) => {
    const channels = (colour: string) => colour.match(/[\d.]+/g)?.map(Number) ?? [];
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour)
        .slice(0, 3)
        .map((channel) => channel / 255)
        .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (part: Element | null): string => {
      if (part === null) return "rgb(255, 255, 255)";
      const { backgroundColor } = getComputedStyle(part);
      return channels(backgroundColor)[3] === 0 ? ground(part.parentElement) : backgroundColor;
    };
    return parts
      .filter((part) => part.checkVisibility())
      .map((part) => {
        const [low = 0, high = 0] = [
          luminance(getComputedStyle(part).color),
          luminance(ground(part)),
        ].toSorted((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
      });
  });
  return ratios.toSorted((a, b) => a - b);
}

const inBothColours = async (path: string, selector: string) => {
  const page = await open(path);
  const light = await contrasts(page, selector);
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  return { light, dark: await contrasts(page, selector) };
};

describe("in light and in dark colours", () => {
  test.each(kinds)("the text of the page %s stands out from its ground by 12:1", async (_, path) => {
    const text = "body, h1, main p:not(.note, .page__owner), main li:not(.tab--current), main td, main dd";
    const { light, dark } = await inBothColours(path, text);
    expect(light[0]).toBeGreaterThanOrEqual(12);
    expect(dark[0]).toBeGreaterThanOrEqual(12);
  });

  test.each(["lillerup", "tvivlstrup"])(
    "links, quiet words and the accent of %s stand out by 7:1",
    async (municipality) => {
      const coloured = "a, button, .place, .note, .page__owner, .reason";
      const { light, dark } = await inBothColours(`/${municipality}/hjemmehjaelp/`, coloured);
      expect(light.length).toBeGreaterThan(20);
      expect(light[0]).toBeGreaterThanOrEqual(7);
      expect(dark[0]).toBeGreaterThanOrEqual(7);
    },
  );
});

test("dark colours are dark", async () => {
  const grounds = await Promise.all(
    (["light", "dark"] as const).map(async (colours) =>
      (await open("/", { colours })).$eval("body", (body) => getComputedStyle(body).backgroundColor),
    ),
  );
  expect(grounds).toEqual(["rgb(255, 253, 248)", "rgb(22, 24, 29)"]);
});

test("pictograms have the colour of the text where a reader chose the colours", async () => {
  const page = await open(pageKinds.easyRead);
  const session = await page.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", {
    features: [{ name: "forced-colors", value: "active" }],
  });
  const [text, ...pictures] = await page.$$eval("main h1, main .pictogram", (parts) =>
    parts.map((part) => getComputedStyle(part)[part.localName === "svg" ? "fill" : "color"]),
  );
  expect(pictures.length).toBeGreaterThan(10);
  expect(new Set(pictures)).toEqual(new Set([text]));
});

describe("printed from the browser", () => {
  test.each(kinds)("the page %s shows its content and no navigation", async (_, path) => {
    const page = await open(path);
    await page.emulateMediaType("print");
    const navigation =
      "header.site-header, footer.site-footer, .skip-link, nav, .anchor, .prints, main form[action]";
    const shown = await page.$$eval(navigation, (parts) =>
      parts.filter((part) => part.checkVisibility()).map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(shown).toEqual([]);
    expect(await page.$eval("h1", (heading) => heading.checkVisibility())).toBe(true);
  });

  test("dark colours become black on white", async () => {
    const page = await open(pageKinds.checklist, { colours: "dark" });
    await page.emulateMediaType("print");
    const colours = await page.$eval("body", (body) => {
      const { color, backgroundColor } = getComputedStyle(body);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  });
});

describe("without JavaScript", () => {
  const readable = kinds.filter(([kind]) => kind !== "search");
  const blankless = (text: string) => comparable(text).replaceAll(" ", "");

  test.each(readable)("the page %s shows every word of its file", async (_, path) => {
    const page = await open(path, { javaScript: false });
    const words = await page.$eval("main", (main) => {
      for (const part of main.querySelectorAll(".visually-hidden")) part.remove();
      return main.innerText;
    });
    // What the head of the page or the heading of the list has said is not shown twice.
    const { document } = site.page(path);
    for (const part of document.querySelectorAll(
      ".contents__summary, .easy-summary--led > h2 + .easy-line, .comparison__head",
    )) {
      part.remove();
    }
    const shown = blankless(words);
    expect(shown.length).toBeGreaterThan(80);
    expect(shown).toBe(blankless(visibleText(one(document, "main"))));
  });

  test("the search page shows the list from A to Å and hides what only a script can serve", async () => {
    const page = await open("/soeg/?q=madservice", { javaScript: false });
    const words = await page.$eval("main", (main) => main.innerText);
    expect(words).toContain("Søgningen kræver JavaScript og virker ikke her.");
    expect(words).toContain("Madservice – Tvivlstrup Kommune");
    const hidden = await page.$$eval("#search-filters, #search-results", (parts) =>
      parts.filter((part) => part.checkVisibility()),
    );
    expect(hidden).toEqual([]);
  });
});

test("no page asks another host for anything, misses a file or prints an error to the console", async () => {
  const faults: string[] = [];
  const page = await open("/");
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) faults.push(`${page.url()} console: ${message.text()}`);
  });
  page.on("pageerror", (error) => void faults.push(`${page.url()} ${String(error)}`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${page.url()} ${response.status()} ${response.url()}`);
  });
  page.on("request", (request) => {
    // The browser draws the sign of its own date field so.
    if (!request.url().startsWith(urlOf("/")) && !request.url().startsWith("data:"))
      faults.push(`${page.url()} asks ${request.url()}`);
  });
  for (const { path } of site.pages) {
    await page.goto(urlOf(path), { waitUntil: "load" });
  }
  await page.goto(urlOf("/soeg/?q=madservice"), { waitUntil: "networkidle0" });
  await page.waitForSelector("#search-list li");
  expect(site.pages.length).toBeGreaterThan(30);
  expect(faults).toEqual([]);
});
