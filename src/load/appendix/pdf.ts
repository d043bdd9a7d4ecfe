import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFStream } from "@cantoo/pdf-lib";
import type { PdfLack } from "../../model/index.ts";

/** What is known of a PDF, or what is wrong with it. */
export type ReadPdf =
  | { readonly pages: number; readonly lacks: readonly PdfLack[] }
  | { readonly fault: "otherKind" | "encrypted" }
  | { readonly fault: "active"; readonly found: string };

/** What a PDF can do besides being read. */
const actions = new Set(["/JavaScript", "/Launch", "/SubmitForm", "/ImportData"]);

/** Reads a PDF: how many pages it has, and what of that which a screen reader needs it lacks. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 5));
  if (start !== "%PDF-") return { fault: "otherKind" };
  try {
    const pdf = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false });
    if (pdf.isEncrypted) return { fault: "encrypted" };
    const { catalog, context } = pdf;
    const namesIn = (object: unknown): readonly string[] => {
      if (object instanceof PDFStream) return namesIn(object.dict);
      if (object instanceof PDFArray) return object.asArray().flatMap(namesIn);
      if (!(object instanceof PDFDict)) return [];
      return [String(object.get(PDFName.of("S"))), ...object.values().flatMap(namesIn)];
    };
    const objects = context.enumerateIndirectObjects().map(([, object]) => object);
    const action = objects.flatMap(namesIn).find((name) => actions.has(name));
    if (action !== undefined) return { fault: "active", found: action };
    const marked = catalog.lookupMaybe(PDFName.of("MarkInfo"), PDFDict)?.lookup(PDFName.of("Marked"));
    const hasTags = catalog.has(PDFName.of("StructTreeRoot")) && marked === PDFBool.True;
    const lacks: PdfLack[] = [
      ...(hasTags ? [] : (["tags"] as const)),
      ...(catalog.has(PDFName.of("Lang")) ? [] : (["language"] as const)),
    ];
    return { pages: pdf.getPageCount(), lacks };
  } catch {
    // Whatever the reader stumbles over, other readers may stumble over as well.
    return { fault: "otherKind" };
  }
}
