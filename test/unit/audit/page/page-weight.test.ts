import { expect, test } from "vitest";
import { pageWeight, weightLimit } from "../../../../src/audit/page/page-weight.ts";
import { walkBuiltSite } from "../../../../src/crawl/built-site.ts";
import { folderOf } from "../../../helpers/folder-of.ts";
import { faultsOn } from "./audited-page.ts";

const linked = `<link rel="stylesheet" href="/assets/a.css">`;

test("the style sheets of a page weigh with it, those that they import as well", async () => {
  const imported = " ".repeat(weightLimit - 200);
  const folder = await folderOf({
    "index.html": "",
    "assets/a.css": `@import "b.css";`,
    "assets/b.css": imported,
  });
  const site = await walkBuiltSite(folder);
  expect(await faultsOn(pageWeight, linked, site)).toEqual([]);
  const [finding] = await faultsOn(pageWeight, linked + "æ".repeat(100), site);
  expect(finding?.what).toBe("The page weighs 60060 bytes (HTML 244, CSS 59816); at most 60000 are allowed.");
});

test("a style sheet that is linked twice weighs once", async () => {
  const folder = await folderOf({ "index.html": "", "assets/a.css": " ".repeat(weightLimit - 200) });
  expect(await faultsOn(pageWeight, linked + linked, await walkBuiltSite(folder))).toEqual([]);
});
