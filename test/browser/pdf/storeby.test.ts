import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { printDocuments } from "../../../src/pdf/index.ts";
import { printAssets, printJobs } from "../../../src/publish/print-jobs.ts";
import { municipalityDocuments } from "../../../src/view/document-view.ts";
import { context, only } from "../../helpers/lillerup.ts";
import { readPdf } from "../../helpers/pdf-text.ts";
import { sources, storeby } from "../../helpers/storeby.ts";

const wanted = /\/storeby-socialpaedagogisk-stoette(?:-fagligt)?\.pdf$/;
const documents = municipalityDocuments(storeby, context).filter(({ path }) => wanted.test(path));
// The check of each PDF is part of printing.
const prints = await printDocuments(printJobs(documents, sources), { assets: printAssets(), concurrency: 2 });

const printed = (ending: string) => only(prints.filter(({ path }) => path.endsWith(ending)));

test("a picture among the appendices is a figure that says what it shows", async () => {
  const pdf = await PDFDocument.load(printed("-stoette.pdf").bytes, { updateMetadata: false });
  const figures = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
    .filter((object) => object.get(PDFName.of("S")) === PDFName.of("Figure"));
  const texts = figures.map((figure) =>
    figure.lookup(PDFName.of("Alt"), PDFString, PDFHexString).decodeText(),
  );
  expect(texts).toContain(
    storeby.records
      .filter(({ standard }) => standard.id === "socialpaedagogisk-stoette")
      .flatMap(({ standard }) => standard.appendices ?? [])[0]?.alt,
  );
});

test("the notes for staff are a tagged PDF of their own, with a title and headings that say what they are", async () => {
  const { path, bytes } = printed("-fagligt.pdf");
  expect(path).toBe(
    "/storeby/socialpaedagogisk-stoette/fagligt/storeby-socialpaedagogisk-stoette-fagligt.pdf",
  );
  const pdf = await readPdf(bytes);
  expect([pdf.isTagged, pdf.language]).toEqual([true, "da"]);
  expect(pdf.title).toBe("Socialpædagogisk støtte: for fagpersoner – Storeby Kommune");
  expect(pdf.headings.map(({ level, text }) => [level, text])).toEqual([
    [1, "Socialpædagogisk støtte: for fagpersoner"],
    [2, "Sådan vurderer du behovet"],
    [2, "Det dokumenterer du"],
    [3, "Når borgeren ikke vil medvirke"],
    [2, "Sådan går sagen videre"],
  ]);
});
