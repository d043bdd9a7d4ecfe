import { createHash } from "node:crypto";
import { PDFDocument, PDFHeader, PDFHexString } from "@cantoo/pdf-lib";
import { editedText } from "../content/edit.ts";
import { setContent } from "../content/page-content.ts";
import { type Draft, draftOf } from "../draft.ts";
import { imposeBooklet } from "../impose/index.ts";
import type { PrintJob } from "../print-job.ts";
import type { PdfProblem } from "../problem.ts";
import { writeStructure } from "../structure/write-tree.ts";
import { removeUnreferencedObjects } from "../unreferenced-objects.ts";
import { artifacts } from "./artifacts.ts";
import { bookmarks } from "./bookmarks.ts";
import { decorations } from "./decorations.ts";
import { figureGroups } from "./figure-groups.ts";
import { formFields } from "./form-fields.ts";
import { glyphTexts } from "./glyph-texts.ts";
import { linkDescriptions } from "./link-descriptions.ts";
import { linkLines } from "./link-lines.ts";
import { bulletText, listBodies } from "./list-bodies.ts";
import { metadata } from "./metadata.ts";
import { outputIntent } from "./output-intent.ts";
import { plainStructure } from "./plain-structure.ts";
import { repeatedHeads } from "./repeated-heads.ts";
import { roleMap } from "./role-map.ts";
import { softHyphens } from "./soft-hyphens.ts";
import { steadyIdentifiers } from "./steady-identifiers.ts";
import type { RepairStep } from "./step.ts";
import { tabOrder } from "./tab-order.ts";
import { unseenHyphens } from "./unseen-hyphens.ts";
import { wordSpaces } from "./word-spaces.ts";

/** The steps from Chromium's PDF to PDF/UA-1 and PDF/A-2a, in the order in which they are taken. */
export const repairSteps: readonly RepairStep[] = [
  repeatedHeads,
  decorations,
  artifacts,
  glyphTexts,
  unseenHyphens,
  softHyphens,
  wordSpaces,
  plainStructure,
  figureGroups,
  listBodies,
  bulletText,
  formFields,
  linkLines,
  linkDescriptions,
  bookmarks,
  steadyIdentifiers,
  roleMap,
  tabOrder,
  outputIntent,
  metadata,
];

/** A mended PDF and what could not be mended. */
export interface Repaired {
  readonly bytes: Uint8Array;
  readonly problems: readonly PdfProblem[];
}

const noIdentifier = Buffer.from("identifier-later").toString("hex").toUpperCase();

/** Names the file by its own bytes (ISO 32000-1, 14.4): the same document has the same identifier. */
function withIdentifier(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const identifier = createHash("sha256").update(buffer).digest("hex").slice(0, 32).toUpperCase();
  for (let at = buffer.indexOf(noIdentifier); at >= 0; at = buffer.indexOf(noIdentifier, at)) {
    buffer.write(identifier, at, "latin1");
  }
  return bytes;
}

async function savedBytes({ pdf, job, edits, roots }: Draft): Promise<Uint8Array> {
  for (const [content, changes] of edits) {
    if (changes.length > 0) setContent(content, editedText(content.text, changes));
  }
  if (job.booklet !== undefined) imposeBooklet(pdf, roots, job.booklet);
  writeStructure(pdf, roots);
  removeUnreferencedObjects(pdf);
  pdf.context.header = PDFHeader.forVersion(1, 7);
  const identifier = PDFHexString.of(noIdentifier);
  pdf.context.trailerInfo.ID = pdf.context.obj([identifier, identifier]);
  return withIdentifier(
    await pdf.save({ updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY }),
  );
}

/** Mends a document as it was read from the browser's PDF. */
export async function repairedDraft(
  draft: Draft,
  steps: readonly RepairStep[] = repairSteps,
): Promise<Repaired> {
  for (const step of steps) step.apply(draft);
  return { bytes: await savedBytes(draft), problems: draft.problems };
}

/** Mends the browser's PDF with the given steps (all, unless a test leaves one out). */
export async function repairedPdf(
  raw: Uint8Array,
  job: PrintJob,
  steps: readonly RepairStep[] = repairSteps,
): Promise<Repaired> {
  const pdf = await PDFDocument.load(raw, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
  return repairedDraft(draftOf(pdf, job), steps);
}
