import type { PageContent, TextRun } from "../content/page-content.ts";
import { type Draft, owningMark } from "../draft.ts";
import { contentKey, leavesIn } from "../structure/tree.ts";
import { type HtmlText, htmlTextOf } from "../text/html-text.ts";
import type { RepairStep } from "./step.ts";

interface PlacedRun {
  readonly run: TextRun;
  readonly page: PageContent;
}

/** How many letters on each side of a line break are looked up in the HTML, the longest first. */
const contextLengths = [24, 12, 6, 3, 1];

const lettersOf = (text: string): string => text.replace(/[\s\u00AD]/gu, "").toLowerCase();

function runsInReadingOrder(draft: Draft): PlacedRun[] {
  return [...leavesIn(draft.roots)].flatMap((leaf) => {
    const piece = leaf.kind === "content" ? draft.pieces.get(contentKey(leaf)) : undefined;
    return piece === undefined ? [] : piece.runs.map((run) => ({ run, page: piece.page }));
  });
}

/** Finds the border between two texts of the PDF in the HTML, going forward through both. */
class BreakFinder {
  readonly #html: HtmlText;
  #at = 0;

  constructor(html: HtmlText) {
    this.#html = html;
  }

  /** Whether the HTML has a space between two texts; undefined where they are not found side by side. */
  hasSpaceBetween(before: string, after: string): boolean | undefined {
    for (const length of contextLengths) {
      const left = before.slice(-length);
      const right = after.slice(0, length);
      let place = this.#html.letters.indexOf(left + right, this.#at);
      if (place < 0 && length > 3) place = this.#html.letters.indexOf(left + right);
      if (place < 0) continue;
      const found = place + left.length;
      if (length > 3) this.#at = Math.max(0, place);
      return this.#html.hasSpaceBefore(found);
    }
    return undefined;
  }
}

function hex(code: number, codeLength: 1 | 2): string {
  return code
    .toString(16)
    .toUpperCase()
    .padStart(codeLength * 2, "0");
}

/** Shows a space after a run: in its own font, or in another of the page where its font holds none. */
function spaceOperators(page: PageContent, run: TextRun): string | undefined {
  const own = page.fonts.get(run.painting.font);
  if (own?.spaceCode !== undefined) return ` <${hex(own.spaceCode, own.codeLength)}> Tj`;
  for (const [name, font] of page.fonts) {
    if (font.spaceCode === undefined) continue;
    const { font: ownName, size } = run.painting;
    return ` /${name} ${size} Tf <${hex(font.spaceCode, font.codeLength)}> Tj /${ownName} ${size} Tf`;
  }
  return undefined;
}

/**
 * Shows the spaces that Chromium drops where a line breaks and between boxes on one line; without them the words on
 * both sides read as one.
 */
export const wordSpaces: RepairStep = {
  name: "word-spaces",
  clause: "PDF/UA-1 7.1 (ISO 32000-1, 14.8.2.5: word breaks)",
  apply(draft) {
    const finder = new BreakFinder(htmlTextOf(draft.job.html));
    const placed = runsInReadingOrder(draft);
    let before = "";
    for (const [index, { run, page }] of placed.entries()) {
      const next = placed[index + 1];
      before = (before + lettersOf(run.text)).slice(-64);
      if (next === undefined || /\s$/u.test(run.text) || /^\s/u.test(next.run.text)) continue;
      const following = placed.slice(index + 1, index + 9).map(({ run: later }) => later.text);
      const isSpace = finder.hasSpaceBetween(before, lettersOf(following.join("")).slice(0, 64));
      const isLineBreak = page !== next.page || Math.abs(run.painting.y - next.run.painting.y) > 0.5;
      // Where the HTML does not tell, a line that does not end in a hyphen ends in a space.
      if (!(isSpace ?? (isLineBreak && !/[-\u2010\u00AD]$/u.test(run.text)))) continue;
      const operators = spaceOperators(page, run);
      if (operators === undefined || owningMark(run.painting) === undefined) continue;
      draft.spacesAfter.add(run);
      draft.edits.get(page)?.push({ from: run.painting.end, to: run.painting.end, text: operators });
    }
  },
};
