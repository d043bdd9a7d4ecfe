import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { elementsIn } from "../structure/tree.ts";
import type { RepairStep } from "./step.ts";

const id = PDFName.of("ID");
const headers = PDFName.of("Headers");

function attributesOf(dict: PDFDict): PDFDict[] {
  const attributes = dict.lookup(PDFName.of("A"));
  if (attributes instanceof PDFDict) return [attributes];
  if (!(attributes instanceof PDFArray)) return [];
  return attributes.asArray().flatMap((_, index) => {
    const entry = attributes.lookup(index);
    return entry instanceof PDFDict ? [entry] : [];
  });
}

function textIn(value: unknown): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** Numbers element identifiers by their place in the document: Chromium's depend on what the tab printed before. */
export const steadyIdentifiers: RepairStep = {
  name: "steady-identifiers",
  clause: "same bytes every time",
  apply({ pdf, roots }) {
    const renamed = new Map<string, PDFString>();
    const entries: [PDFString, PDFDict][] = [];
    const references = new Map([...elementsIn(roots)].map((element) => [element.dict, element.ref]));
    for (const { dict } of elementsIn(roots)) {
      const old = textIn(dict.lookup(id));
      if (old === undefined) continue;
      const steady = PDFString.of(`e${String(entries.length + 1).padStart(5, "0")}`);
      renamed.set(old, steady);
      entries.push([steady, dict]);
      dict.set(id, steady);
    }
    for (const { dict } of elementsIn(roots)) {
      for (const attributes of attributesOf(dict)) {
        const cells = attributes.lookup(headers);
        if (!(cells instanceof PDFArray)) continue;
        const known = cells.asArray().flatMap((cell) => renamed.get(textIn(cell) ?? "") ?? []);
        attributes.set(headers, pdf.context.obj(known));
      }
    }
    const root = pdf.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
    root.delete(PDFName.of("IDTree"));
    if (entries.length === 0) return;
    const pairs = entries.flatMap(([name, dict]) => [name, references.get(dict) ?? dict]);
    const [first, last] = [entries[0]?.[0], entries.at(-1)?.[0]];
    if (first === undefined || last === undefined) return;
    const leaf = pdf.context.register(pdf.context.obj({ Limits: [first, last], Names: pairs }));
    root.set(PDFName.of("IDTree"), pdf.context.obj({ Kids: [leaf] }));
  },
};
