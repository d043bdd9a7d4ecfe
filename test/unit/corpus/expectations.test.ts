import { join } from "node:path";
import { expect, test } from "vitest";
import { readCorpus } from "../../../scripts/corpus/expectations.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const requirements = {
  "wcag20:1.1.1": { forConformance: true },
  "wcag21:1.3.5": { secondary: "This criterion is **less strict** than this rule." },
  // Who follows the rule may break it all the same.
  "wcag20:1.4.9": { secondary: "This criterion is **more strict** than this rule." },
  "wcag-technique:H37": { forConformance: false },
};
const listed = (relativePath: string, expected: string, others: object = {}) => ({
  ruleId: "23a2a8",
  testcaseId: "a",
  expected,
  relativePath,
  url: `https://corpus.example/wai/act/${relativePath}`,
  ruleAccessibilityRequirements: requirements,
  ...others,
});

test("pages are expected to be as the list says, with the criteria of their rule, below the folder of the list", async () => {
  const folder = await folderOf({
    "assets/act/testcases.json": JSON.stringify({
      count: 2,
      testcases: [
        listed("testcases/23a2a8/a.html", "failed"),
        listed("testcases/23a2a8/b.html", "inapplicable", { ruleAccessibilityRequirements: null }),
      ],
    }),
  });
  expect(await readCorpus(folder)).toEqual({
    folder: join(folder, "assets/act/"),
    pathPrefix: "/wai/act/",
    pages: [
      { rule: "23a2a8", expected: "failed", path: "/testcases/23a2a8/a.html", criteria: ["1.1.1", "1.3.5"] },
      { rule: "23a2a8", expected: "inapplicable", path: "/testcases/23a2a8/b.html", criteria: [] },
    ],
    pdfs: [],
  });
});

test("PDFs are expected to be as their name or their folder says; others are passed over", async () => {
  const folder = await folderOf({
    "7.1 General/7.1-t01-pass-a.pdf": "",
    "7.1 General/7.1-t01-fail-b.pdf": "",
    "fail/tables.PDF": "",
    "passport.pdf": "",
  });
  const { pages, pdfs } = await readCorpus(folder);
  expect(pages).toEqual([]);
  expect(pdfs.map(({ rule, expected, path }) => [path, rule, expected]).toSorted()).toEqual([
    ["/7.1 General/7.1-t01-fail-b.pdf", "7.1-t01", "failed"],
    ["/7.1 General/7.1-t01-pass-a.pdf", "7.1-t01", "passed"],
    ["/fail/tables.PDF", "fail/tables", "failed"],
  ]);
});

test("a folder of which nothing is expected is refused", async () => {
  const folder = await folderOf({ "index.html": "", "a.pdf": "" });
  await expect(readCorpus(folder)).rejects.toThrow(
    `${folder} holds no testcases.json, and no PDF whose name or folder says pass or fail: nothing is expected of it.`,
  );
});

test("a list of another form, or of nothing, is refused", async () => {
  const folder = await folderOf({ "testcases.json": JSON.stringify({ testcases: [] }) });
  await expect(readCorpus(folder)).rejects.toThrow("Too small");
});
