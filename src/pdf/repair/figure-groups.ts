import { elementsIn, elementText } from "../structure/tree.ts";
import type { RepairStep } from "./step.ts";

/** Makes a plain group of the HTML `figure` around a picture: the picture inside is the figure and has the text. */
export const figureGroups: RepairStep = {
  name: "figure-groups",
  clause: "PDF/UA-1 7.3-1",
  apply(draft) {
    for (const element of elementsIn(draft.roots)) {
      if (element.type !== "Figure" || elementText(element, "Alt") !== undefined) continue;
      if (element.kids.some((kid) => kid.kind === "element")) element.type = "Div";
    }
  },
};
