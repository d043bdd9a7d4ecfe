import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  StandardFonts,
} from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { printDocuments } from "../../../src/pdf/index.ts";
import { inspectedPdf } from "../../../src/pdf/inspect/index.ts";
import { sampleAssets } from "./samples/assets.ts";
import { sampleJob } from "./samples/jobs.ts";

const filler = "<p>Hjælpen er gratis for alle, der får den.</p>".repeat(12);
const body = `<h1 id="a">Et</h1>${filler}<p>Læs om det på <a href="https://lillerup.example/">siden</a>.</p>`;
const [printed] = await printDocuments([sampleJob(body)], { assets: sampleAssets, concurrency: 1 });
const bytes = printed?.bytes ?? new Uint8Array();

const name = (text: string) => PDFName.of(text);

/** What is wrong by the norm with the printed document after a change, as another maker could have made it. */
async function faultsAfter(
  change: (pdf: PDFDocument) => void | Promise<void>,
  lang?: string,
): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  await change(pdf);
  const { structure, names } = await inspectedPdf(
    await pdf.save({ useObjectStreams: false }),
    "/a.pdf",
    lang,
  );
  return [...new Set([...structure, ...names].map(({ clause }) => clause))].filter((clause) =>
    /^(PDF\/UA|ISO )/.test(clause),
  );
}

/** Every dictionary of the document that has the key with this name. */
function dicts(pdf: PDFDocument, key: string, value: string): PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.get(name(key)) === name(value) ? [object] : [],
    );
}

const elements = (pdf: PDFDocument, type: string) => dicts(pdf, "S", type);

test("the printed document has nothing wrong before it is changed", async () => {
  expect(await faultsAfter(() => undefined)).toEqual([]);
});

test("beside no page a document may be in any language", async () => {
  const inEnglish = (pdf: PDFDocument) => pdf.catalog.set(name("Lang"), PDFHexString.fromText("en-GB"));
  expect(await faultsAfter(inEnglish)).toEqual([]);
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  inEnglish(pdf);
  const { names } = await inspectedPdf(await pdf.save({ useObjectStreams: false }), "/a.pdf", "da");
  expect(names.map(({ clause }) => clause)).toEqual(["page-language"]);
});

test("a language may stand on each element in place of the document, but not on some of them alone", async () => {
  const onElements = (types: readonly string[]) => (pdf: PDFDocument) => {
    pdf.catalog.delete(name("Lang"));
    for (const [, object] of pdf.context.enumerateIndirectObjects())
      if (object instanceof PDFDict && object.has(name("S"))) object.delete(name("Lang"));
    for (const type of types)
      for (const element of elements(pdf, type)) element.set(name("Lang"), PDFHexString.fromText("da"));
  };
  expect(await faultsAfter(onElements(["H1", "P"]))).toEqual([]);
  expect(await faultsAfter(onElements(["H1"]))).toEqual(["PDF/UA-1 7.2-34"]);
});

test("a title may stand in the metadata alone", async () => {
  const withoutInfo = (pdf: PDFDocument) => {
    const info = pdf.context.lookup(pdf.context.trailerInfo.Info);
    if (info instanceof PDFDict) info.delete(name("Title"));
  };
  expect(await faultsAfter(withoutInfo)).toEqual([]);
  const withNeither = (pdf: PDFDocument) => {
    withoutInfo(pdf);
    pdf.catalog.delete(name("Metadata"));
  };
  expect(await faultsAfter(withNeither)).toEqual(["PDF/UA-1 7.1-9"]);
});

test("a font that is not embedded is one only where it paints something", async () => {
  const unused = async (pdf: PDFDocument) => {
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    pdf.getPage(0).node.setFontDictionary(name("Unused"), font.ref);
    await font.embed();
  };
  expect(await faultsAfter(unused)).toEqual([]);
  const used = (pdf: PDFDocument) => {
    for (const descriptor of dicts(pdf, "Type", "FontDescriptor"))
      for (const file of ["FontFile", "FontFile2", "FontFile3"]) descriptor.delete(name(file));
  };
  expect(await faultsAfter(used)).toEqual(["PDF/UA-1 7.21.4.1-1"]);
});

/** Gives the annotation of the printed link. */
function linkOf(pdf: PDFDocument): PDFDict {
  const [link] = dicts(pdf, "Subtype", "Link");
  if (link === undefined) throw new Error("The document has no link.");
  return link;
}

/** Takes a link out of its element: its element is called something else. */
const outside = (pdf: PDFDocument) => {
  for (const element of elements(pdf, "Link")) element.set(name("S"), name("Span"));
};

test("a link outside its element is a fault, but not one that nobody sees", async () => {
  expect(await faultsAfter(outside)).toEqual(["PDF/UA-1 7.18.5-1"]);
  const hidden = (pdf: PDFDocument) => {
    outside(pdf);
    linkOf(pdf).set(name("F"), pdf.context.obj(2));
  };
  expect(await faultsAfter(hidden)).toEqual([]);
  const offPage = (pdf: PDFDocument) => {
    outside(pdf);
    linkOf(pdf).set(name("Rect"), pdf.context.obj([9000, 9000, 9010, 9010]));
  };
  expect(await faultsAfter(offPage)).toEqual([]);
});

test("an element may be called anything that is mapped to a standard type, by however many steps", async () => {
  const called = (map: Readonly<Record<string, string>>) => (pdf: PDFDocument) => {
    for (const element of elements(pdf, "Link")) element.set(name("S"), name("Henvisning"));
    const root = pdf.catalog.lookup(name("StructTreeRoot"), PDFDict);
    root.set(name("RoleMap"), pdf.context.obj(map));
  };
  expect(await faultsAfter(called({ Henvisning: "Reference2", Reference2: "Link" }))).toEqual([]);
  expect(await faultsAfter(called({ Henvisning: "Reference2" }))).toEqual([
    "PDF/UA-1 7.1-5",
    "PDF/UA-1 7.18.5-1",
  ]);
  expect(await faultsAfter(called({ Henvisning: "A", A: "Henvisning" }))).toContain("PDF/UA-1 7.1-5");
});

test("an element that leads to nothing breaks no clause", async () => {
  const toNothing = (pdf: PDFDocument) => {
    const [element] = elements(pdf, "H1");
    const kids = element?.lookup(name("K"));
    const list = kids instanceof PDFArray ? kids : pdf.context.obj(kids === undefined ? [] : [kids]);
    list.push(pdf.context.obj(997));
    element?.set(name("K"), list);
    const page = pdf.getPage(0).ref;
    if (element !== undefined && !(element.get(name("Pg")) instanceof PDFRef)) element.set(name("Pg"), page);
  };
  expect(await faultsAfter(toNothing)).toEqual([]);
});
