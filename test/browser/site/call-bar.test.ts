import { expect, test } from "vitest";
import { pageKinds, servedSite } from "../../helpers/served-site.ts";

const { open } = await servedSite();

/** More stops than the page has until its foot. */
const mostStops = 200;

test.each([
  [320, 568, ""],
  [320, 568, "large"],
  [320, 568, "largest"],
  [390, 844, "largest"],
])("at %i × %i pixels with the text „%s“ the bar of calls hides no focus", async (width, height, text) => {
  const page = await open(pageKinds.checklist, { viewport: { width, height } });
  await page.evaluate((size) => {
    if (size !== "") document.documentElement.dataset["text"] = size;
  }, text);
  const hidden: string[] = [];
  let stops = 0;
  for (; stops < mostStops; stops += 1) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const { activeElement } = document;
      const bar = document.querySelector(".call-bar");
      if (activeElement === null || activeElement === document.body || bar?.contains(activeElement))
        return undefined;
      const [top, { top: own, bottom }] = [
        bar?.checkVisibility() ? bar.getBoundingClientRect().top : innerHeight,
        activeElement.getBoundingClientRect(),
      ];
      return { name: activeElement.outerHTML.slice(0, 80), isHidden: own >= top && bottom > own };
    });
    if (seen === undefined) break;
    if (seen.isHidden) hidden.push(seen.name);
  }
  expect(hidden).toEqual([]);
  expect(stops).toBeGreaterThan(15);
  expect(stops).toBeLessThan(mostStops);
});

test("what somebody wrote on a checklist is printed from the page, where a script can", async () => {
  const page = await open(pageKinds.checklist);
  const button = "#print-list button";
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await page.click(button);
  expect(await page.evaluate(() => document.documentElement.hasAttribute("data-printed"))).toBe(true);
  await page.setJavaScriptEnabled(false);
  await page.reload();
  expect(await page.$eval(button, (each) => each.checkVisibility())).toBe(false);
});
