import type { Draft } from "../draft.ts";
import { contentKey, type Element, elementsIn, type Kid } from "../structure/tree.ts";
import type { RepairStep } from "./step.ts";

/** Elements whose drawn lines and areas are their content. */
const drawn: ReadonlySet<string> = new Set(["Figure", "Formula", "Form", "Lbl"]);
/** Elements that a table or list needs even when they are empty. */
const keptEmpty: ReadonlySet<string> = new Set(["TD", "TH", "TR", "LI", "Form"]);

function isDrawn(element: Element | undefined): boolean {
  return element !== undefined && (drawn.has(element.type) || isDrawn(element.parent));
}

function isDecoration(draft: Draft, kid: Kid): boolean {
  if (kid.kind !== "content") return false;
  const piece = draft.pieces.get(contentKey(kid));
  return piece?.paintings.every((painting) => painting.kind === "path") ?? true;
}

function takeOut(draft: Draft, element: Element): void {
  if (element.kids.length > 0 || keptEmpty.has(element.type)) return;
  const siblings = element.parent?.kids ?? draft.roots;
  const place = siblings.indexOf(element);
  if (place >= 0) siblings.splice(place, 1);
  if (element.parent !== undefined) takeOut(draft, element.parent);
}

/** Makes artifacts of backgrounds, borders, underlines and rules that Chromium counts as content of their element. */
export const decorations: RepairStep = {
  name: "decorations",
  clause: "PDF/UA-1 7.1 (artifacts are no real content)",
  apply(draft) {
    for (const element of [...elementsIn(draft.roots)]) {
      if (isDrawn(element)) continue;
      const gone = element.kids.filter((kid) => isDecoration(draft, kid));
      if (gone.length === 0) continue;
      for (const kid of gone) {
        if (kid.kind !== "content") continue;
        const piece = draft.pieces.get(contentKey(kid));
        if (piece === undefined) continue;
        const { start, end } = piece.mark.opening;
        draft.edits.get(piece.page)?.push({ from: start, to: end, text: "/Artifact BMC" });
      }
      element.kids = element.kids.filter((kid) => !gone.includes(kid));
      takeOut(draft, element);
    }
  },
};
