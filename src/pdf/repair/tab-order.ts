import { PDFArray, PDFName, PDFRef } from "@cantoo/pdf-lib";
import { leavesIn } from "../structure/tree.ts";
import type { RepairStep } from "./step.ts";

/** Makes the tab key follow the structure on every page: by its name, and for readers that go by the list's order. */
export const tabOrder: RepairStep = {
  name: "tab-order",
  clause: "PDF/UA-1 7.18.3-1",
  apply({ pages, roots }) {
    const order = new Map<PDFRef, number>();
    for (const leaf of leavesIn(roots)) if (leaf.kind === "object") order.set(leaf.object, order.size);
    const placeOf = (item: unknown): number =>
      (item instanceof PDFRef ? order.get(item) : undefined) ?? order.size;
    for (const { page } of pages) {
      page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
      const list = page.node.lookup(PDFName.of("Annots"));
      if (!(list instanceof PDFArray)) continue;
      const sorted = list.asArray().toSorted((a, b) => placeOf(a) - placeOf(b));
      for (const [index, item] of sorted.entries()) list.set(index, item);
    }
  },
};
