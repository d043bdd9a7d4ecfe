import { expect, test } from "vitest";
import { printDocuments } from "../../../src/pdf/index.ts";
import { printAssets, printJobs } from "../../../src/publish/print-jobs.ts";
import { comparisonDocuments } from "../../../src/view/comparison/comparison-document.ts";
import { municipalitySummary } from "../../../src/view/municipality-summary.ts";
import { context, only, sources } from "../../helpers/lillerup.ts";
import { manyMunicipalities } from "../../helpers/many-municipalities.ts";
import { readPdf } from "./reading.ts";

const summaries = manyMunicipalities(24).map(municipalitySummary);
const documents = comparisonDocuments(summaries, context).filter(({ path }) =>
  path.startsWith("/emner/hjemmehjaelp/"),
);
const [print] = await printDocuments(printJobs(documents, sources), {
  assets: printAssets(),
  concurrency: 1,
});
if (print === undefined) throw new Error("Nothing was printed.");
const pdf = await readPdf(print.bytes);

/** The words of a text, wherever its lines end. */
const wordsOf = (text: string): string => text.replace(/\s+/g, " ").trim();

test("a paper of many municipalities goes on over pages, each with the heads of its columns", () => {
  expect(print.pages).toBeGreaterThan(1);
  const isTable = (page: string) => /By \d+ Kommune/.test(wordsOf(page));
  const headless = pdf.pages.filter((page) => isTable(page) && !wordsOf(page).includes("Hvad koster det?"));
  expect(headless).toEqual([]);
});

test("it is one table, with a row for each municipality whose head it is", () => {
  const read = wordsOf(pdf.structure.map(({ text }) => text).join(" "));
  expect(read.split("Hvad koster det?")).toHaveLength(2);
  for (const { name } of summaries) expect(read).toContain(name);
});

test("it says which topic is compared", () => {
  expect(only(documents).title).toBe("Hjemmehjælp: sammenligning – Klarstandard");
  expect(pdf.info["Title"]).toBe("Hjemmehjælp: sammenligning – Klarstandard");
});
