import { PDFName } from "@cantoo/pdf-lib";
import type { RepairStep } from "./step.ts";

/** Makes the tab key follow the structure on every page that has something to stop at. */
export const tabOrder: RepairStep = {
  name: "tab-order",
  clause: "PDF/UA-1 7.18.3-1",
  apply({ pages }) {
    for (const { page } of pages) page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
  },
};
