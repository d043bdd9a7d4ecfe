import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRef, PDFStream } from "@cantoo/pdf-lib";

function* referencesIn(object: PDFObject | undefined): Generator<PDFRef> {
  if (object instanceof PDFRef) yield object;
  else if (object instanceof PDFArray) for (const item of object.asArray()) yield* referencesIn(item);
  else if (object instanceof PDFDict) for (const value of object.values()) yield* referencesIn(value);
  else if (object instanceof PDFStream) yield* referencesIn(object.dict);
}

/** Deletes every object that nothing refers to any more, so that what a repair step replaced leaves nothing behind. */
export function removeUnreferencedObjects(pdf: PDFDocument): void {
  const { context } = pdf;
  const used = new Set<PDFRef>();
  const waiting = [...referencesIn(context.trailerInfo.Root), ...referencesIn(context.trailerInfo.Info)];
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    if (used.has(reference)) continue;
    used.add(reference);
    waiting.push(...referencesIn(context.lookup(reference)));
  }
  for (const [reference] of context.enumerateIndirectObjects()) {
    if (!used.has(reference)) context.delete(reference);
  }
}
