import { type Draft, oneSpaced, structureText } from "../../../src/pdf/draft.ts";
import type { Element, Kid } from "../../../src/pdf/structure/tree.ts";

const inline = new Set(["Span", "Strong", "Em", "Link"]);

/** What a screen reader reads of a document or of one element, in its order, with a blank between blocks. */
export function spokenText(draft: Draft, kids: readonly Kid[] = draft.roots): string {
  return oneSpaced(kids.map((kid) => spoken(draft, kid)).join(""));
}

function spoken(draft: Draft, kid: Kid): string {
  if (kid.kind !== "element") return structureText(draft, [kid]);
  const hasElements = kid.kids.some(({ kind }) => kind === "element");
  const text = hasElements
    ? kid.kids.map((inner) => spoken(draft, inner)).join("")
    : structureText(draft, [kid]);
  return isInline(kid) ? text : ` ${text} `;
}

function isInline({ type }: Element): boolean {
  return inline.has(type);
}
