import { PDFArray, PDFDict, type PDFDocument, PDFName } from "@cantoo/pdf-lib";

/** Takes the program out of a document's first composite font, which paints its text, and calls it Helvetica. */
export function unembed(pdf: PDFDocument): void {
  const font = pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .find((object) => object instanceof PDFDict && object.get(PDFName.of("Subtype")) === PDFName.of("Type0"));
  if (!(font instanceof PDFDict)) throw new Error("The document has no composite font.");
  font.set(PDFName.of("BaseFont"), PDFName.of("Helvetica"));
  const program = font.lookup(PDFName.of("DescendantFonts"), PDFArray).lookup(0, PDFDict);
  const descriptor = program.lookup(PDFName.of("FontDescriptor"), PDFDict);
  for (const name of ["FontFile", "FontFile2", "FontFile3"]) descriptor.delete(PDFName.of(name));
}
