import { expect, test } from "vitest";
import type { Municipality } from "../../../src/model/index.ts";
import { printDocuments } from "../../../src/pdf/index.ts";
import { printAssets, printJobs } from "../../../src/publish/print-jobs.ts";
import { municipalityDocuments } from "../../../src/view/document-view.ts";
import { context, only } from "../../helpers/lillerup.ts";
import { readPdf } from "../../helpers/pdf-text.ts";
import { sources, storeby } from "../../helpers/storeby.ts";
import { brokenShortSections, lastLines, orphanedHeadings, typesetOf } from "../../helpers/typeset.ts";

/** Prints the book of a municipality; the check of the PDF is part of it. */
async function bookOf(municipality: Municipality) {
  const book = municipalityDocuments(municipality, context).filter(({ template }) => template === "book");
  const print = only(
    await printDocuments(printJobs(book, sources), { assets: printAssets(), concurrency: 1 }),
  );
  return { pdf: await readPdf(print.bytes), typeset: await typesetOf(print.bytes) };
}

const titleOf = (index: number) =>
  index === 1
    ? "Socialpædagogisk støtte, rehabiliteringsforløb og afklarende samtaler i eget hjem for voksne med betydelig funktionsnedsættelse"
    : `Hjælp nummer ${index + 1}`;

/** Storeby's standards, and four of them again. */
const twelve: Municipality = {
  ...storeby,
  records: [...storeby.records, ...storeby.records.slice(0, 4)].map((record, index) => ({
    ...record,
    standard: { ...record.standard, id: `hjaelp-${index + 1}`, title: titleOf(index) },
  })),
};

const { pdf, typeset } = await bookOf(twelve);
const openers = pdf.headings.filter(({ level }) => level === 2);

test("a book of twelve standards, one with a very long title, has cover and contents on one page each", () => {
  expect(openers.slice(0, 2).map(({ page }) => page)).toEqual([2, 3]);
  const contents = pdf.pages[1]?.body.map(({ text }) => text).join("") ?? "";
  for (const index of twelve.records.keys()) {
    expect(contents.replace(/\s/gu, "")).toContain(titleOf(index).replace(/\s/gu, ""));
  }
});

test("each of its chapters opens on a page of its own with the short answer", () => {
  const chapters = openers.slice(1, 13);
  expect(new Set(chapters.map(({ page }) => page)).size).toBe(12);
  const answers = pdf.headings.filter(({ text }) => text === "Det korte svar").map(({ page }) => page);
  expect(answers).toEqual(chapters.map(({ page }) => page));
});

test("it explains each hard word and each national rule once, at its end", () => {
  const texts = pdf.headings.map(({ text }) => text);
  expect(texts.filter((text) => text === "Svære ord i teksten")).toHaveLength(1);
  expect(texts.filter((text) => text.startsWith("Det gælder i hele landet"))).toHaveLength(1);
  expect(openers.slice(-2).map(({ text }) => text)).toEqual([
    "Svære ord i teksten",
    expect.stringMatching(/^Det gælder i hele landet/),
  ]);
});

test("its cover has the municipality's name, the title and the days of adoption, and no running head", () => {
  const [cover] = pdf.pages;
  const said = cover?.body.map(({ text }) => text).join("") ?? "";
  expect(said).toContain("Storeby Kommune");
  expect(said).toContain("Vedtaget 2. marts 2026");
  expect(cover?.around.filter(({ height, text }) => height > 700 && text.trim() !== "")).toEqual([]);
});

test("its lines, sections and pages are set as those of any other book", () => {
  const { wrapped, lone } = lastLines(typeset);
  expect(lone.length * 10).toBeLessThan(wrapped);
  expect([2, 3].flatMap((level) => brokenShortSections(typeset, level))).toEqual([]);
  expect(orphanedHeadings(typeset)).toEqual([]);
});
