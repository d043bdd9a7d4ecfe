import { PDFName } from "@cantoo/pdf-lib";
import type { Element, Kid } from "../structure/tree.ts";
import { adopt } from "../structure/write-tree.ts";
import type { RepairStep } from "./step.ts";

/** Elements that hold blocks, never text directly (ISO 32000-1, 14.8.4.2). */
const grouping: ReadonlySet<string> = new Set([
  "Document",
  "Part",
  "Art",
  "Sect",
  "Aside",
  "Div",
  "BlockQuote",
]);
const meaningful = ["Alt", "ActualText", "Lang", "ID", "E", "A", "T"].map((name) => PDFName.of(name));

function isPlain(element: Element): boolean {
  return element.type === "NonStruct" && meaningful.every((name) => !element.dict.has(name));
}

function flattened(kid: Kid, isInGroup: boolean): Kid[] {
  if (kid.kind !== "element") return [kid];
  const plain = isPlain(kid);
  const holdsContent = kid.kids.some((inner) => inner.kind === "content");
  if (plain && isInGroup && holdsContent) {
    kid.type = "P";
    flatten(kid);
    return [kid];
  }
  if (plain) return kid.kids.flatMap((inner) => flattened(inner, isInGroup));
  flatten(kid);
  return [kid];
}

function flatten(element: Element): void {
  const isGroup = grouping.has(element.type);
  adopt(
    element,
    element.kids.flatMap((kid) => flattened(kid, isGroup)),
  );
}

/**
 * Takes out the `NonStruct` that Chromium puts around every piece of text, which mean nothing and double the tree;
 * text that would then stand in a group of blocks becomes a paragraph.
 */
export const plainStructure: RepairStep = {
  name: "plain-structure",
  clause: "PDF/UA-1 7.1 (ISO 32000-1, 14.8.4.2)",
  apply(draft) {
    for (const root of draft.roots) flatten(root);
  },
};
