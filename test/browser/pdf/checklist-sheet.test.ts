import { expect, test } from "vitest";
import { printDocuments } from "../../../src/pdf/index.ts";
import { printAssets, printJobs } from "../../../src/publish/print-jobs.ts";
import { municipalityDocuments } from "../../../src/view/document-view.ts";
import { context, lillerup, sources as lillerupSources, only } from "../../helpers/lillerup.ts";
import { storeby, sources as storebySources } from "../../helpers/storeby.ts";
import { describeChecklistSheet } from "../../site-rules/checklist-sheets.ts";

const printed = await Promise.all(
  (
    [
      [lillerup, lillerupSources],
      [storeby, storebySources],
    ] as const
  ).map(([municipality, sources]) => {
    const documents = municipalityDocuments(municipality, context);
    const sheets = documents.filter(({ template }) => template === "checklist");
    return printDocuments(printJobs(sheets, sources), { assets: printAssets(), concurrency: 1 });
  }),
);
const prints = printed.flat();

test("every standard of both municipalities has a checklist", () => {
  expect(prints).toHaveLength(lillerup.records.length + storeby.records.length);
});

for (const { path, bytes } of prints) {
  describeChecklistSheet(path, () => Promise.resolve(bytes));
}

test("a sheet whose back is full gives up the lines there, and keeps those on its front", () => {
  const { layout } = only(prints.filter(({ path }) => path.includes("storeby-genoptraening")));
  expect(layout.density).toBe(8);
});
