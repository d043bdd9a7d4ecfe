import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { elementsIn } from "../structure/tree.ts";
import type { RepairStep } from "./step.ts";

/** The standard type nearest to each type of PDF 2.0 that Chromium writes into its PDF 1.4. */
const nearest: Readonly<Record<string, string>> = { Em: "Span", Strong: "Span", Aside: "Sect", Title: "P" };

/** Maps every type that PDF 1.7 does not know to the nearest that it knows. */
export const roleMap: RepairStep = {
  name: "role-map",
  clause: "PDF/UA-1 7.1-5",
  apply({ pdf, roots }) {
    const used = new Set([...elementsIn(roots)].map((element) => element.type));
    const pairs = Object.entries(nearest).filter(([type]) => used.has(type));
    if (pairs.length === 0) return;
    const root = pdf.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
    const map = pdf.context.obj(Object.fromEntries(pairs));
    root.set(PDFName.of("RoleMap"), map);
  },
};
