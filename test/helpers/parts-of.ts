import type { FullPart } from "../../src/view/full-parts.ts";
import { type FullView, partsIn } from "../../src/view/full-view.ts";

type PartOf<Kind extends FullPart["kind"]> = Extract<FullPart, { readonly kind: Kind }>;

/** The parts of one kind in a full edition, in their order. */
export function partsOf<Kind extends FullPart["kind"]>(view: FullView, kind: Kind): readonly PartOf<Kind>[] {
  return partsIn(view).filter((part): part is PartOf<Kind> => part.kind === kind);
}

/** The hard words that a full edition explains at its end. */
export function wordsOf(view: FullView): PartOf<"words">["view"] {
  return partsOf(view, "words").flatMap((part) => part.view);
}
