import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { servedSite } from "../../helpers/served-site.ts";

const { open } = await servedSite();
const path = "/lillerup/hjemmehjaelp/";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test("a table that is wider than the window scrolls, and the contrast of what is out of sight can be measured", async () => {
  const page = await open(path, { viewport: { width: 320, height: 640 } });
  const [wide, seen] = await page.$eval(".table-scroll", ({ scrollWidth, clientWidth }) => [
    scrollWidth,
    clientWidth,
  ]);
  expect(wide).toBeGreaterThan(seen ?? 0);
  await page.evaluate(axe);
  // The bar at the foot of the window hides nothing there.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const undecided = await page.evaluate(async () => {
    const run = (
      globalThis as unknown as { axe: { run(options: object): Promise<{ incomplete: unknown[] }> } }
    ).axe;
    return (await run.run({ runOnly: ["color-contrast"] })).incomplete.length;
  });
  expect(undecided).toBe(0);
});

test("on paper the whole table is printed, nothing is cut off at its frame", async () => {
  const page = await open(path, { viewport: { width: 631, height: 900 } });
  await page.emulateMediaType("print");
  const frame = await page.$eval(".table-scroll", (element) => ({
    overflow: getComputedStyle(element).overflowX,
    isWhole: element.scrollWidth <= element.clientWidth + 1,
  }));
  expect(frame).toEqual({ overflow: "visible", isWhole: true });
});
