import { PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { structureText } from "../draft.ts";
import { elementsIn } from "../structure/tree.ts";
import { adopt, newElement } from "../structure/write-tree.ts";
import type { RepairStep } from "./step.ts";

/** Wraps what a list item holds beside its label in an `LBody`. */
export const listBodies: RepairStep = {
  name: "list-bodies",
  clause: "PDF/UA-1 7.2-20",
  apply(draft) {
    for (const item of [...elementsIn(draft.roots)]) {
      if (item.type !== "LI") continue;
      const labels = item.kids.filter((kid) => kid.kind === "element" && kid.type === "Lbl");
      const rest = item.kids.filter((kid) => !labels.includes(kid));
      if (rest.every((kid) => kid.kind === "element" && kid.type === "LBody")) continue;
      const body = newElement(draft.pdf, "LBody");
      adopt(body, rest);
      adopt(item, [...labels, body]);
    }
  },
};

/** Says that a drawn bullet is a bullet: Chromium paints it as a curve, which has no text. */
export const bulletText: RepairStep = {
  name: "bullet-text",
  clause: "PDF/UA-1 7.1 (ISO 32000-1, 14.9.4)",
  apply(draft) {
    for (const element of elementsIn(draft.roots)) {
      if (element.type !== "Lbl" || structureText(draft, [element]) !== "") continue;
      element.dict.set(PDFName.of("ActualText"), PDFHexString.fromText("\u2022"));
    }
  },
};
