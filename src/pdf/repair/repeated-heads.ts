import type { PDFRef } from "@cantoo/pdf-lib";
import { type Draft, removeAnnotation } from "../draft.ts";
import {
  type ContentKid,
  contentKey,
  type Element,
  elementsIn,
  type Kid,
  leavesIn,
  type ObjectKid,
} from "../structure/tree.ts";
import { lettersOf } from "../text/ignored.ts";
import type { RepairStep } from "./step.ts";

type Leaf = ContentKid | ObjectKid;

const repetition = "/Artifact <</Type /Pagination>> BDC";

const isElement = (kid: Kid): kid is Element => kid.kind === "element";

/** The rows of a table in order, with or without groups of rows around them (Chromium writes none). */
function rowsOf(table: Element): Element[] {
  return table.kids.filter(isElement).flatMap((kid) => {
    if (kid.type === "TR") return [kid];
    return kid.type === "Caption" ? [] : rowsOf(kid);
  });
}

/** What stands of a row on each page, in the order of the pages. */
function leavesByPage(draft: Draft, row: Element): readonly (readonly [page: number, leaves: Leaf[]])[] {
  const places = new Map<PDFRef, Leaf[]>();
  for (const leaf of leavesIn([row])) {
    const leaves = places.get(leaf.page) ?? [];
    leaves.push(leaf);
    places.set(leaf.page, leaves);
  }
  const numbered = [...places].map(
    ([page, leaves]) => [draft.pages.findIndex((one) => one.page.ref === page), leaves] as const,
  );
  return numbered.toSorted(([a], [b]) => a - b);
}

/**
 * The rows that may come back on each page: those of head cells alone that a table begins with, and those that it
 * ends with and that begin on a page before the one where the row above them ends.
 */
function outerRows(draft: Draft, table: Element): Element[] {
  const rows = rowsOf(table);
  const isOfBody = (row: Element): boolean => row.kids.some((kid) => isElement(kid) && kid.type !== "TH");
  const body = rows.findIndex(isOfBody);
  const head = rows.slice(0, body < 0 ? rows.length : body);
  const beginsBefore = (row: Element, above: Element | undefined): boolean => {
    const first = leavesByPage(draft, row)[0]?.[0];
    const last = above === undefined ? undefined : leavesByPage(draft, above).at(-1)?.[0];
    return first !== undefined && last !== undefined && first < last;
  };
  const foot = rows.length - rows.findLastIndex((row, at) => !beginsBefore(row, rows[at - 1])) - 1;
  return foot === 0 ? head : [...head, ...rows.slice(-foot)];
}

/** What leaves show: two pages with the same show the same row, and not the two halves of one that breaks. */
function shownOf(draft: Draft, leaves: readonly Leaf[]): string {
  const pieces = leaves.flatMap((leaf) =>
    leaf.kind === "content" ? (draft.pieces.get(contentKey(leaf)) ?? []) : [],
  );
  const text = lettersOf(pieces.flatMap(({ runs }) => runs.map((run) => run.text)).join(""));
  return text === "" ? `${pieces.length} without letters` : text;
}

function makeArtifact(draft: Draft, leaf: Leaf): void {
  if (leaf.kind === "object") {
    removeAnnotation(draft, leaf);
    return;
  }
  const piece = draft.pieces.get(contentKey(leaf));
  if (piece === undefined) return;
  const { start, end } = piece.mark.opening;
  draft.edits.get(piece.page)?.push({ from: start, to: end, text: repetition });
}

/** Counts the head of a table once: where Chromium paints it again on a later page, it becomes an artifact. */
export const repeatedHeads: RepairStep = {
  name: "repeated-heads",
  clause: "PDF/UA-1 7.1-2 (ISO 32000-1, 14.8.2.2: what a page repeats is an artifact)",
  apply(draft) {
    for (const table of [...elementsIn(draft.roots)].filter(({ type }) => type === "Table")) {
      for (const row of outerRows(draft, table)) {
        const [first, ...later] = leavesByPage(draft, row);
        const shown = shownOf(draft, first?.[1] ?? []);
        const again = later.filter(([, leaves]) => shownOf(draft, leaves) === shown);
        const gone = new Set<Kid>(again.flatMap(([, leaves]) => leaves));
        for (const leaf of again.flatMap(([, leaves]) => leaves)) makeArtifact(draft, leaf);
        if (gone.size === 0) continue;
        for (const element of elementsIn([row])) {
          element.kids = element.kids.filter((kid) => !gone.has(kid));
        }
      }
    }
  },
};
