import { expect, test } from "vitest";
import { ruleOf } from "../../../../src/audit/finding.ts";
import { vnu } from "../../../../src/audit/site/vnu.ts";
import { walkBuiltSite } from "../../../../src/crawl/built-site.ts";
import { folderOf } from "../../../helpers/folder-of.ts";
import { plainPage } from "../../../helpers/plain-page.ts";

const english = "<p>You can apply for help when you cannot cook by yourself, and the city pays for it.</p>";

test("the Nu Html Checker tells wrong HTML and guesses no language, which it does with dice", async ({
  skip,
}) => {
  const folder = await folderOf({
    "index.html": plainPage("Help", english.repeat(20)),
    "fejl/index.html": plainPage("Fejl", "<p><div>Hjælp</p>"),
  });
  const { findings, notRun } = await vnu(await walkBuiltSite(folder));
  if (notRun !== undefined) skip(notRun);
  expect(new Set(findings.map(({ place }) => place.page))).toEqual(new Set(["/fejl/"]));
  expect(findings.map(ruleOf)).toContain("error");
});

test("without Java it says that it did not run", async () => {
  const folder = await folderOf({ "index.html": plainPage("Hjælp") });
  const { audited, notRun } = await vnu(await walkBuiltSite(folder), "/findes/ikke");
  expect(audited).toEqual([]);
  expect(notRun).toContain("Java");
});
