import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { auditSite } from "../../../src/audit/index.ts";
import { findBrowser, type Page } from "../../../src/browser/index.ts";
import { VerifierMissingError, verifiedPdfs } from "../../../src/pdf/verify/index.ts";
import { type PageTools, pageTools } from "../../../src/tab/page-tools.ts";
import { servedSite } from "../../helpers/served-site.ts";
import { type SeenContrast, seenParts, seenRings, seenTexts } from "./seen-contrasts.ts";

/** The own site of a municipality that chose colours, letters and a logo: its start page is its municipality's page. */
const { open, site } = await servedSite([], { content: resolve("test/fixtures/theme"), pdf: true });

const pages = [
  ["home", "/"],
  ["printouts", "/udskrifter/"],
  ["full", "/madservice/"],
  ["easy read", "/madservice/let/"],
  ["checklist", "/madservice/tjekliste/"],
  ["search", "/soeg/#q=mad"],
  ["complaint", "/madservice/klage/"],
] as const;
const schemes = ["light", "dark"] as const;

type Probe = (tools: PageTools) => readonly SeenContrast[];

const seenOn = async (page: Page, probe: Probe) => page.evaluate(probe, await page.evaluateHandle(pageTools));

/** What does not stand out enough, and how much was looked at. */
async function looked(page: Page, probe: Probe, needed: number) {
  const seen = await seenOn(page, probe);
  const pale = seen.filter(({ ratio }) => ratio === undefined || ratio < needed);
  return { count: seen.length, pale };
}

/** Opens a page with everything on it unfolded, by keyboard. */
async function unfolded(path: string, colours: (typeof schemes)[number]): Promise<Page> {
  const page = await open(path, { colours });
  if (path.includes("#q=")) await page.waitForSelector("#search-list a");
  await page.$$eval("details", (folds) => {
    for (const fold of folds) fold.open = true;
  });
  await page.keyboard.press("Tab");
  return page;
}

describe.each(schemes)("in %s colours, against what really lies behind it,", (colours) => {
  test.each(pages)(
    "on the page %s every text has 7:1, and every part and ring of focus 3:1",
    async (_, path) => {
      const page = await unfolded(path, colours);
      const texts = await looked(page, seenTexts, 7);
      expect(texts.pale).toEqual([]);
      expect(texts.count).toBeGreaterThan(15);
      const parts = await looked(page, seenParts, 3);
      expect(parts.pale).toEqual([]);
      expect(parts.count).toBeGreaterThan(3);
      const rings = await looked(page, seenRings, 3);
      expect(rings.pale).toEqual([]);
      expect(rings.count).toBeGreaterThan(8);
    },
  );

  test.each([
    ["text", "--ink-quiet", seenTexts, 7],
    ["line", "--accent", seenParts, 3],
    ["ring", "--focus", seenRings, 3],
  ] as const)("a %s that is too pale is seen", async (_what, token, probe, needed) => {
    const page = await unfolded("/madservice/", colours);
    await page.evaluate((name) => {
      const { style } = document.documentElement;
      style.setProperty(name, getComputedStyle(document.documentElement).getPropertyValue("--rule-soft"));
      style.setProperty("--rule-soft", "transparent");
    }, token);
    expect((await looked(page, probe, needed)).pale).not.toEqual([]);
  });

  test("in colours that a reader forces on it, the logo can be seen and the words beside it read", async () => {
    const page = await open("/madservice/");
    const features = [
      { name: "forced-colors", value: "active" },
      { name: "prefers-color-scheme", value: colours },
    ];
    await (await page.createCDPSession()).send("Emulation.setEmulatedMedia", { features });
    const head = await seenOn(page, ({ shownText, channelsOf, groundOf, contrastOf, placeOf }) => {
      const header = document.querySelector("header.site-header") ?? document.body;
      return shownText(header).map(({ holder }) => {
        const ground = groundOf(holder) ?? [];
        return {
          place: placeOf(holder),
          ratio: contrastOf(channelsOf(getComputedStyle(holder).color), ground),
        };
      });
    });
    expect(head.filter(({ ratio = 0 }) => ratio < 7)).toEqual([]);
    expect(head.length).toBeGreaterThan(1);
    expect(await contrastWithin(page, ".site-header__logo")).toBeGreaterThan(7);
  });
});

/** Gives the contrast of the lightest and the darkest point of a picture as it is painted. */
async function contrastWithin(page: Page, selector: string): Promise<number> {
  const base64 = await (await page.$(selector))?.screenshot({ encoding: "base64" });
  return page.evaluate(
    async (tools, painted) => {
      const bytes = Uint8Array.from(atob(painted), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const brush = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      brush?.drawImage(bitmap, 0, 0);
      const { data = [] } = brush?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
      const black = [0, 0, 0];
      const points = Array.from({ length: data.length / 4 }, (_, at) => [...data.slice(4 * at, 4 * at + 3)]);
      const order = points.toSorted((a, b) => tools.contrastOf(a, black) - tools.contrastOf(b, black));
      return tools.contrastOf(order[0] ?? black, order.at(-1) ?? black);
    },
    await page.evaluateHandle(pageTools),
    base64 ?? "",
  );
}

test("our own audit finds nothing on its pages and in its PDFs", async () => {
  const report = await auditSite({
    folder: site.folder,
    browserPath: await findBrowser(),
    // Nothing is asked of the Nu Html Checker: its Java takes as long as some pages.
    java: "/findes/ikke",
  });
  expect(report.findings).toEqual([]);
  expect(report.pages.audited).toBe(report.pages.built);
  // All but the one that leads on to the municipality's own statement.
  expect(report.pages.built).toBe(site.pages.length - 1);
}, 300_000);

test("veraPDF finds nothing in its PDFs, which are set in its own letters", async ({ skip }) => {
  try {
    const { failures, files } = await verifiedPdfs(site.folder, ".cache/verapdf");
    expect(failures).toEqual([]);
    expect(files).toHaveLength(7);
  } catch (error) {
    if (!(error instanceof VerifierMissingError)) throw error;
    skip();
  }
}, 180_000);
