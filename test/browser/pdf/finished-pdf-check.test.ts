import { PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, test } from "vitest";
import { checkedPdf } from "../../../src/pdf/check/index.ts";
import { type PdfProblem, PdfProblemsError, printDocuments, tryDocuments } from "../../../src/pdf/index.ts";
import { repairedPdf } from "../../../src/pdf/repair/index.ts";
import { rawPrints } from "./raw-print.ts";
import { sampleAssets } from "./samples/assets.ts";
import { sampleJob, standardBody } from "./samples/jobs.ts";
import { unembed } from "./samples/unembedded.ts";

const faults: readonly {
  readonly name: string;
  readonly body: string;
  readonly problem: Partial<PdfProblem>;
}[] = [
  {
    name: "a heading level is left out",
    body: '<h1 id="a">Et</h1><h3 id="b">Tre</h3>',
    problem: { clause: "PDF/UA-1 7.4.2-1", place: 'page 1, H3 "Tre"', fix: "Make it h2 in the HTML." },
  },
  {
    name: "the first heading is not the highest",
    body: '<h2 id="a">To</h2>',
    problem: { clause: "PDF/UA-1 7.4.2-1", what: "H2 follows nothing; the levels between are left out." },
  },
  {
    name: "a picture has no text",
    body: '<h1 id="a">Et</h1><p><svg role="img" width="9" height="9"><rect width="9" height="9"/></svg></p>',
    problem: { clause: "PDF/UA-1 7.3-1", place: "page 1, Figure" },
  },
  {
    name: "a cell is empty",
    body: '<h1 id="a">Et</h1><table><tr><th scope="col">A</th><th scope="col">B</th></tr><tr><td>1</td><td></td></tr></table>',
    problem: { clause: "PDF/UA-1 7.2-43", place: 'Table "AB1"' },
  },
  {
    name: "words are made by CSS",
    body: '<style>.w::before { content: "Vigtigt: " }</style><h1 id="a">Et</h1><p class="w">Ring.</p>',
    problem: {
      clause: "PDF/UA-1 7.1-2",
      what: 'The words "Vigtigt:" are painted but not in the structure, so a screen reader passes over them.',
    },
  },
  {
    name: "words are hidden from a screen reader",
    body: '<h1 id="a">Et</h1><p aria-hidden="true">Kun for øjet</p>',
    problem: { clause: "PDF/UA-1 7.1-2", place: "page 1" },
  },
  {
    name: "a part of the HTML is not shown",
    body: '<h1 id="a">Et</h1><p>Ring til os <span style="display:none">i dag</span> nu.</p>',
    problem: {
      clause: "reading order",
      what: 'The structure says "etringtilos▸nu." where the HTML says "etringtilos▸idagnu.".',
    },
  },
  {
    name: "a link has neither text nor picture",
    body: '<h1 id="a">Et</h1><p>x <a href="https://example.org/" style="display:inline-block;width:9mm;height:9mm"></a></p>',
    problem: { clause: "PDF/UA-1 7.18.5-2", place: "page 1, Link 1" },
  },
  {
    name: "a link works only on the site",
    body: '<h1 id="a">Et</h1><p><a href="/ordliste/">Ordliste</a></p>',
    problem: { clause: "links lead somewhere", place: "page 1, Link 1" },
  },
  {
    name: "a link runs a script",
    body: '<h1 id="a">Et</h1><p><a href="javascript:alert(1)">Tryk</a></p>',
    problem: { clause: "links lead somewhere" },
  },
  {
    name: "two fields have one name",
    body: `<h1 id="a">Et</h1><p>${'<span class="box" data-field="check" data-field-name="x" data-field-label="Ja"></span> '.repeat(2)}</p>`,
    problem: { clause: "form field", what: "The field x is there twice." },
  },
  {
    name: "a field has no label",
    body: '<h1 id="a">Et</h1><p><span class="box" data-field="check"></span></p>',
    problem: { clause: "form field", what: "The address names no field." },
  },
];

async function problemsOf(
  body: string,
  changes: Partial<Parameters<typeof sampleJob>[1]> = {},
): Promise<readonly PdfProblem[]> {
  try {
    await printDocuments([sampleJob(body, changes)], { assets: sampleAssets, concurrency: 1 });
    return [];
  } catch (error) {
    if (error instanceof PdfProblemsError) return error.problems;
    throw error;
  }
}

describe("a document is not published when", () => {
  /** Of all faults, printed in one browser. */
  let problems: readonly PdfProblem[];
  const pathOf = (name: string) => `/lillerup/${name.replaceAll(" ", "-")}.pdf`;
  beforeAll(async () => {
    const jobs = faults.map(({ name, body }) => sampleJob(body, { path: pathOf(name) }));
    ({ problems } = await tryDocuments(jobs, { assets: sampleAssets, concurrency: 2 }));
  });

  test.for(faults)("$name", ({ name, problem }) => {
    expect(problems).toContainEqual(expect.objectContaining({ document: pathOf(name), ...problem }));
  });

  test("the outline names a heading that is not there", async () => {
    const outline = [{ title: "To", anchor: "b", level: 1 }];
    expect(await problemsOf('<h1 id="a">Et</h1><p>Tekst.</p>', { outline })).toMatchObject([
      { clause: "bookmarks equal headings", place: "#b" },
    ]);
  });

  test("the contents list asks for the page of something that is no heading", async () => {
    const body = '<h1 id="a">Et</h1><p>Se side <span data-page-of="nowhere"></span></p>';
    expect(await problemsOf(body, { pageNumbersFor: "contents" })).toMatchObject([
      { clause: "contents numbers", place: "#nowhere" },
    ]);
  });

  test("one of many has a fault, and the error names that one alone", async () => {
    const good = sampleJob(standardBody, { path: "/god.pdf" });
    const bad = sampleJob('<h2 id="a">To</h2><p>Tekst.</p>', { path: "/fejl.pdf" });
    const printing = printDocuments([good, bad], { assets: sampleAssets, concurrency: 2 });
    await expect(printing).rejects.toMatchObject({ problems: [{ document: "/fejl.pdf" }] });
  });
});

describe("the finished file is refused when", () => {
  const job = sampleJob(standardBody);
  let finished: Uint8Array;

  beforeAll(async () => {
    const [raw] = await rawPrints([job]);
    finished = (await repairedPdf(raw?.bytes ?? new Uint8Array(), job)).bytes;
  });

  async function clausesAfter(fault: (pdf: PDFDocument) => unknown): Promise<string[]> {
    const pdf = await PDFDocument.load(finished, { updateMetadata: false });
    await fault(pdf);
    const { problems } = await checkedPdf(await pdf.save({ updateFieldAppearances: false }), job);
    return [...new Set(problems.map(({ clause }) => clause))];
  }

  test("it holds a script", async () => {
    expect(await clausesAfter((pdf) => pdf.addJavaScript("x", "app.alert(1)"))).toContain("inert document");
  });

  test("it opens something by itself", async () => {
    const action = (pdf: PDFDocument) =>
      pdf.catalog.set(
        PDFName.of("OpenAction"),
        pdf.context.obj({ S: "URI", URI: PDFHexString.fromText("https://example.org") }),
      );
    expect(await clausesAfter(action)).toEqual(["inert document"]);
  });

  test("it carries an attachment", async () => {
    expect(await clausesAfter((pdf) => pdf.attach(Buffer.from("x"), "x.txt"))).toContain("inert document");
  });

  test("its language or title is gone", async () => {
    expect(await clausesAfter((pdf) => pdf.catalog.delete(PDFName.of("Lang")))).toEqual(["PDF/UA-1 7.2-34"]);
    expect(await clausesAfter((pdf) => pdf.setTitle("En anden"))).toEqual(["PDF/UA-1 7.1-9"]);
  });

  test("its structure is gone", async () => {
    expect(await clausesAfter((pdf) => pdf.catalog.delete(PDFName.of("StructTreeRoot")))).toEqual([
      "ISO 32000-1",
    ]);
  });

  test("something is drawn that is in no element", async () => {
    expect(
      await clausesAfter((pdf) => pdf.getPage(0).drawLine({ start: { x: 0, y: 0 }, end: { x: 9, y: 9 } })),
    ).toEqual(["PDF/UA-1 7.1-3"]);
  });

  test("a font is not embedded", async () => {
    expect(await clausesAfter(unembed)).toContain("PDF/UA-1 7.21.4.1-1");
  });

  test("it is no PDF", async () => {
    const { problems, pages } = await checkedPdf(Buffer.from("no PDF"), job);
    expect(pages).toBe(0);
    expect(problems).toMatchObject([{ clause: "ISO 32000-1" }]);
  });
});
