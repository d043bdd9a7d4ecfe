import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFStream } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkedPdf } from "../../../src/pdf/check/index.ts";
import { setContent } from "../../../src/pdf/content/page-content.ts";
import { streamText } from "../../../src/pdf/content/streams.ts";
import { draftOf } from "../../../src/pdf/draft.ts";
import { repairedPdf } from "../../../src/pdf/repair/index.ts";
import { type FailedRule, VerifierMissingError, verifiedPdfs } from "../../../src/pdf/verify/index.ts";
import { veraPdfIn } from "../../../src/pdf/verify/verapdf.ts";
import { type RawDocument, rawPrints } from "./raw-print.ts";
import { bookBody, bookletBody, checklistBody, sampleJob, standardBody, tableBody } from "./samples/jobs.ts";

const cacheFolder = ".cache/verapdf";

async function isVerifierHere(): Promise<boolean> {
  try {
    await veraPdfIn(cacheFolder);
    return true;
  } catch (error) {
    if (error instanceof VerifierMissingError) return false;
    throw error;
  }
}

const isHere = await isVerifierHere();

/** Saves a finished PDF after one deliberate fault. */
async function broken(bytes: Uint8Array, fault: (pdf: PDFDocument) => void): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  fault(pdf);
  return pdf.save({ updateFieldAppearances: false });
}

function removeRoleMap(pdf: PDFDocument): void {
  pdf.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict).delete(PDFName.of("RoleMap"));
}

function removeArtifactMark(pdf: PDFDocument): void {
  const page = pdf.getPage(0);
  const text = streamText(page.node.Contents() as PDFStream);
  const unmarked = text.replace(/\/Artifact <<[\s\S]*?>> BDC\n([\s\S]*?)\nEMC/u, "$1");
  const content = draftOf(pdf, sampleJob(standardBody)).pages[0];
  if (content !== undefined) setContent(content, unmarked);
}

function removeLinkDescription(pdf: PDFDocument): void {
  const annotations = pdf.getPage(0).node.lookup(PDFName.of("Annots"), PDFArray);
  annotations.lookup(0, PDFDict).delete(PDFName.of("Contents"));
}

function removeOutputIntent(pdf: PDFDocument): void {
  pdf.catalog.delete(PDFName.of("OutputIntents"));
}

const faults = [
  { name: "role-map", fault: removeRoleMap, clause: "PDF/UA-1 7.1-5" },
  { name: "artifact-mark", fault: removeArtifactMark, clause: "PDF/UA-1 7.1-3" },
  { name: "link-description", fault: removeLinkDescription, clause: "PDF/UA-1 7.18.5-2" },
  { name: "output-intent", fault: removeOutputIntent, clause: "PDF/A-2a 6.2.4.3-2" },
] as const;

let folder: string;
let finished: Uint8Array;
const brokenFiles = new Map<string, Uint8Array>();
let failures: readonly FailedRule[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "klarstandard-verapdf-"));
  const jobs = [
    sampleJob(standardBody),
    sampleJob(checklistBody, { path: "/tjekliste.pdf" }),
    sampleJob(bookBody, { path: "/bog.pdf" }),
    sampleJob(tableBody, { path: "/tabel.pdf" }),
    sampleJob(bookletBody, {
      path: "/haefte.pdf",
      booklet: { sheet: "Ark", front: "forside", back: "bagside" },
    }),
    sampleJob('<h1 style="width: 60mm; font-size: 30pt">Kvalitets&shy;standarder</h1>', { path: "/ord.pdf" }),
  ];
  const mended = await Promise.all(
    (await rawPrints(jobs)).map(async ({ job, bytes }: RawDocument) => ({
      job,
      ...(await repairedPdf(bytes, job)),
    })),
  );
  for (const [index, { bytes }] of mended.entries())
    await writeFile(join(folder, `whole-${index}.pdf`), bytes);
  finished = mended[0]?.bytes ?? new Uint8Array();
  for (const { name, fault } of faults) {
    const bytes = await broken(finished, fault);
    brokenFiles.set(name, bytes);
    await writeFile(join(folder, `${name}.pdf`), bytes);
  }
  if (isHere) ({ failures } = await verifiedPdfs(folder, cacheFolder));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const clausesOf = (file: string): string[] =>
  failures
    .filter((failure) => failure.file.endsWith(`${file}.pdf`))
    .map(({ standard, clause }) => `${standard} ${clause}`);

describe.skipIf(!isHere)("veraPDF", () => {
  test("finds nothing in our documents", () => {
    expect(failures.filter(({ file }) => file.includes("whole-"))).toEqual([]);
  });

  test.for(faults)("rejects a document without its $name", ({ name, clause }) => {
    expect(clausesOf(name)).toContain(clause);
  });
});

describe("our own check, where veraPDF cannot run", () => {
  test("finds nothing in our documents", async () => {
    expect((await checkedPdf(finished, sampleJob(standardBody))).problems).toEqual([]);
  });

  test.for(faults)("rejects a document without its $name", async ({ name, clause }) => {
    const { problems } = await checkedPdf(brokenFiles.get(name) ?? new Uint8Array(), sampleJob(standardBody));
    expect(problems.map((problem) => problem.clause)).toContain(clause);
  });
});
