import type { PageContent, TextRun } from "../content/page-content.ts";
import type { Draft } from "../draft.ts";
import { contentKey, elementsIn, leavesIn } from "../structure/tree.ts";
import { type HtmlText, htmlTextOf } from "../text/html-text.ts";
import { lettersOf } from "../text/ignored.ts";

/** Where one text of the structure ends and the next begins. */
export interface TextBorder {
  readonly run: TextRun;
  readonly page: PageContent;
  readonly next: TextRun;
  /** Whether the next text stands on another line or page. */
  readonly isLineBreak: boolean;
  /** The letters before the border, without white space, in lower case. */
  readonly before: string;
  /** The letters after it. */
  readonly after: string;
}

/** How many letters are kept on each side of a border. */
const kept = 64;

/** How many texts after a border are joined to have enough letters of them. */
const textsAhead = 8;

/** Every border between two texts, in reading order. */
export function* textBorders(draft: Draft): Generator<TextBorder> {
  const labels = new Set(
    [...elementsIn(draft.roots)].flatMap(({ type, kids }) => (type === "Lbl" ? [...leavesIn(kids)] : [])),
  );
  const placed = [...leavesIn(draft.roots)].flatMap((leaf) => {
    const isLabel = labels.has(leaf);
    const piece = leaf.kind === "content" ? draft.pieces.get(contentKey(leaf)) : undefined;
    const { page, runs = [] } = piece ?? {};
    return page === undefined
      ? []
      : runs.map((run) => ({ run, page, isLabel, letters: lettersOf(run.text) }));
  });
  let before = "";
  for (const [index, { run, page, letters }] of placed.entries()) {
    const next = placed[index + 1];
    if (next === undefined) return;
    before = (before + letters).slice(-kept);
    let after = "";
    for (let i = index + 1; i <= index + textsAhead && after.length < kept; i += 1) {
      // The number of a list stands in no HTML: what is looked for goes on behind it.
      if (i === index + 1 || placed[i]?.isLabel === false) after += placed[i]?.letters ?? "";
    }
    const isLineBreak = page !== next.page || Math.abs(run.painting.y - next.run.painting.y) > 0.5;
    yield { run, page, next: next.run, isLineBreak, before, after: after.slice(0, kept) };
  }
}

/** How many letters on each side of a border are looked up in the HTML, the longest first. */
const contextLengths = [24, 12, 6, 3, 1];

/** So few letters occur in many places: they count only ahead of where the last border was found. */
const unsure = 3;

/** Finds the borders between texts of a PDF in its HTML, going forward through both. */
export class BorderFinder {
  readonly #html: HtmlText;
  #at = 0;

  constructor(html: string) {
    this.#html = htmlTextOf(html);
  }

  /** The border's place in the HTML's letters, by at least `least` letters; undefined where it is not found. */
  placeOf(before: string, after: string, least = 1): number | undefined {
    const { letters } = this.#html;
    for (const length of contextLengths.filter((one) => one >= least)) {
      const left = before.slice(-length);
      const right = after.slice(0, length);
      let place = letters.indexOf(left + right, this.#at);
      if (place < 0 && length > unsure) place = letters.indexOf(left + right);
      if (place < 0) continue;
      if (length > unsure) this.#at = place;
      return place + left.length;
    }
    return undefined;
  }

  /** Whether the HTML has a space between two texts; undefined where they are not found side by side. */
  hasSpaceBetween(before: string, after: string): boolean | undefined {
    const place = this.placeOf(before, after);
    return place === undefined ? undefined : this.#html.hasSpaceBefore(place);
  }
}
