import type { PageContent, TextRun } from "../content/page-content.ts";
import type { Draft } from "../draft.ts";
import { contentKey, elementsIn, type Kid, leavesIn } from "../structure/tree.ts";
import { lettersOf } from "../text/ignored.ts";

/** Where one text of the structure ends and the next begins. */
export interface TextBorder {
  readonly run: TextRun;
  readonly page: PageContent;
  readonly next: TextRun;
  /** Whether the next text stands on another line or page. */
  readonly isLineBreak: boolean;
  /** Whether the next text is the number of an item. */
  readonly isBeforeNumber: boolean;
  /** How many letters are read before the border: its place in the letters of the HTML. */
  readonly place: number;
}

/**
 * Every border between two texts, in reading order. Its place is counted, not looked for: the same words may stand on
 * both sides of several borders. The numbers of a list do not count, as they stand in no HTML; a run that is changed at
 * its border counts as it is then.
 */
export function* textBorders(draft: Draft): Generator<TextBorder> {
  const labels = new Set<Kid>(
    [...elementsIn(draft.roots)].flatMap(({ type, kids }) => (type === "Lbl" ? [...leavesIn(kids)] : [])),
  );
  const placed = [...leavesIn(draft.roots)].flatMap((leaf) => {
    const piece = leaf.kind === "content" ? draft.pieces.get(contentKey(leaf)) : undefined;
    const { page, runs = [] } = piece ?? {};
    return page === undefined ? [] : runs.map((run) => ({ run, page, isLabel: labels.has(leaf) }));
  });
  let counted = 0;
  for (const [index, { run, page, isLabel }] of placed.entries()) {
    const next = placed[index + 1];
    if (next === undefined) return;
    const letters = (): number => (isLabel ? 0 : lettersOf(run.text).length);
    const isLineBreak = page !== next.page || Math.abs(run.painting.y - next.run.painting.y) > 0.5;
    const { run: nextRun, isLabel: isBeforeNumber } = next;
    const before = run.text;
    const length = letters();
    yield { run, page, next: nextRun, isLineBreak, isBeforeNumber, place: counted + length };
    counted += run.text === before ? length : letters();
  }
}
