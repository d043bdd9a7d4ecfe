import { PDFDict, type PDFDocument, PDFName } from "@cantoo/pdf-lib";

/** The standard structure types (ISO 32000-1, 14.8.4). */
const standard: ReadonlySet<string> = new Set(
  [
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6",
    "L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP",
    "Warichu WT WP Figure Formula Form",
  ].flatMap((line) => line.split(" ")),
);

/**
 * The standard type that a structure type is or is mapped to, by however many steps (ISO 32000-1, 14.7.3); undefined where it
 * is none.
 */
export function standardType(pdf: PDFDocument, type: string): string | undefined {
  const root = pdf.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const map = root?.lookupMaybe(PDFName.of("RoleMap"), PDFDict);
  const seen = new Set<string>();
  for (let name = type; !seen.has(name); ) {
    if (standard.has(name)) return name;
    seen.add(name);
    const role = map?.lookup(PDFName.of(name));
    if (!(role instanceof PDFName)) return undefined;
    name = role.decodeText();
  }
  return undefined;
}
