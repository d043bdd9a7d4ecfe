import { PDFDocument, type PDFFont, StandardFonts } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { printDocuments } from "../../../src/pdf/index.ts";
import { inspectedPdf } from "../../../src/pdf/inspect/index.ts";
import { sampleAssets } from "./samples/assets.ts";
import { sampleJob } from "./samples/jobs.ts";

const filler = "<p>Hjælpen er gratis for alle, der får den.</p>".repeat(12);
const pale = `${filler}<p style="color: #999">Ring til os.</p><p style="background: #333; color: #888; print-color-adjust: exact">Skriv til os.</p>`;

const jobs = [filler, pale].map((body) => sampleJob(`<h1 id="a">Et</h1>${body}`));
const [plainPdf, palePdf] = (await printDocuments(jobs, { assets: sampleAssets, concurrency: 2 })).map(
  ({ bytes }) => bytes,
) as [Uint8Array, Uint8Array];

test("a PDF of ours has nothing wrong with it, and its text is read in order", async () => {
  const pdf = await inspectedPdf(plainPdf, "/a.pdf", "da");
  expect({ ...pdf, text: "" }).toEqual({ pages: 1, text: "", structure: [], names: [], contrast: [] });
  expect(pdf.text).toMatch(/^Et\s*Hjælpen er gratis/);
});

test("pale text is found with its colours and contrast, on paper and on a ground", async () => {
  const { contrast } = await inspectedPdf(palePdf, "/a.pdf", "da");
  expect(contrast.map(({ what }) => what)).toEqual([
    "Text of 12 pt in #999999 on #ffffff has a contrast of 2.84:1; 7:1 is asked.",
    "Text of 12 pt in #888888 on #333333 has a contrast of 3.56:1; 7:1 is asked.",
  ]);
});

test("a PDF in another language than its page is found", async () => {
  const { names } = await inspectedPdf(plainPdf, "/a.pdf", "en");
  expect(names.map(({ what }) => what)).toEqual(['The document says it is in "da"; its page is in "en".']);
});

test("a stranger's PDF without tags, language and title is told so", async () => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  page.drawText("Priser", { font: await pdf.embedFont(StandardFonts.Helvetica) });
  const { structure, names } = await inspectedPdf(await pdf.save(), "/a.pdf", "da");
  expect(structure.map(({ clause }) => clause)).toEqual(["PDF/UA-1 7.1-11"]);
  expect(names.map(({ clause }) => clause)).toEqual(["PDF/UA-1 7.2-34", "PDF/UA-1 7.1-9", "PDF/UA-1 7.1-10"]);
});

test("of fonts that are not in the file only those count that paint something", async () => {
  const clausesWith = async (change: (pdf: PDFDocument, font: PDFFont) => void) => {
    const pdf = await PDFDocument.load(plainPdf);
    change(pdf, await pdf.embedFont(StandardFonts.Helvetica));
    const { structure } = await inspectedPdf(await pdf.save(), "/a.pdf", "da");
    return structure.map(({ clause }) => clause);
  };
  const notEmbedded = "PDF/UA-1 7.21.4.1-1";
  expect(await clausesWith(() => undefined)).not.toContain(notEmbedded);
  expect(await clausesWith((pdf, font) => pdf.getPage(0).drawText("Pris", { font }))).toContain(notEmbedded);
  // The font of a field is in its look, and not on the page.
  const field = (pdf: PDFDocument, font: PDFFont) => {
    const box = pdf.getForm().createTextField("navn");
    box.addToPage(pdf.getPage(0), { font });
    box.setText("Lis");
    box.updateAppearances(font);
  };
  expect(await clausesWith(field)).toContain(notEmbedded);
});

test("what is no PDF cannot be read", async () => {
  await expect(inspectedPdf(Buffer.from("no PDF"), "/a.pdf", "da")).rejects.toThrow();
});
