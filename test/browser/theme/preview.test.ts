import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { findBrowser, launchToAudit } from "../../../src/browser/index.ts";
import { writePreview } from "../../../src/preview/index.ts";
import { readRequest } from "../../../src/scaffold/index.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const browser = await launchToAudit(await findBrowser(), "this-machine", 180_000);
afterAll(() => browser.close());

test("in the narrowest window the page that shows a theme does not scroll sideways, nor does anything in it", async () => {
  const file = join(await folderOf({}), "theme.html");
  const words = ["--municipality", "farveby", "--content", "test/fixtures/theme", "--out", file];
  await writePreview(readRequest(["theme", ...words]));
  const page = await browser.newPage();
  await page.setViewport({ width: 320, height: 640 });
  await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
  const widths = await Promise.all(
    page.frames().map(async (frame) => {
      const sideways = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      return [await frame.title(), sideways];
    }),
  );
  expect(widths).toHaveLength(5);
  expect(widths.filter(([, sideways]) => sideways !== 0)).toEqual([]);
});
