import { PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { annotationOf, oneSpaced, structureText } from "../draft.ts";
import { elementsIn } from "../structure/tree.ts";
import type { RepairStep } from "./step.ts";

/** Describes every link by its text, or by the alternative text of the picture it holds. */
export const linkDescriptions: RepairStep = {
  name: "link-descriptions",
  clause: "PDF/UA-1 7.18.5-2",
  apply(draft) {
    for (const element of elementsIn(draft.roots)) {
      if (element.type !== "Link") continue;
      const text = oneSpaced(structureText(draft, element.kids));
      if (text === "") continue;
      for (const kid of element.kids) {
        if (kid.kind !== "object") continue;
        annotationOf(draft, kid.object).set(PDFName.of("Contents"), PDFHexString.fromText(text));
      }
    }
  },
};
