import { PDFDocument } from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { draftOf } from "../../src/pdf/draft.ts";
import type { PrintJob } from "../../src/pdf/index.ts";

/** Brackets that a line from right to left shows as their mirror images. */
const mirrored: Readonly<Record<string, string>> = {
  ")": "(",
  "]": "[",
  "}": "{",
  ">": "<",
  "»": "«",
};

/**
 * The letters of a text in one order, because readers differ in where they see a space and which way a line runs. Without
 * hyphens, and each bracket as the one that opens: what a hyphen or a mirrored bracket is, its ActualText says, which PDF.js
 * does not read.
 */
const lettersOf = (texts: readonly string[]): string =>
  Array.from(texts.join("").replace(/[\s\u00ad-]/gu, ""), (letter) => mirrored[letter] ?? letter)
    .toSorted()
    .join("");

/** Gives the numbers of the pages of which our reader of PDFs and PDF.js do not see the same letters. */
export async function pagesReadDifferently(bytes: Uint8Array, job: PrintJob): Promise<readonly number[]> {
  const draft = draftOf(await PDFDocument.load(bytes, { updateMetadata: false }), job);
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const different: number[] = [];
  for (const { page, number } of draft.pages) {
    const runs = draft.contents.filter((content) => content.page === page).flatMap((content) => content.runs);
    const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true });
    const theirs = items.flatMap((item) => ("str" in item ? [item.str] : []));
    if (lettersOf(runs.map(({ text }) => text)) !== lettersOf(theirs)) different.push(number);
  }
  await task.destroy();
  return different;
}
