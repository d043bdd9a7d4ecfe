import { type Draft, owningMark } from "./draft.ts";
import { matchedHeadings } from "./headings.ts";
import { contentKey, type Element, type Kid } from "./structure/tree.ts";

/** A section of a document as it is printed. */
interface PrintedSection {
  /** The anchor of its heading. */
  readonly anchor: string;
  readonly level: number;
  /** The heights of its text on each page, without its heading. */
  readonly heights: Map<number, number[]>;
}

/** A section with fewer lines than this stands on one page. */
const fewestLinesToBreak = 12;

/** Two texts whose baselines are nearer than this, in points, stand on one line. */
const sameLine = 4;

/** The anchors of the sections that are short and yet stand on two pages. */
export function brokenShortSections(draft: Draft): string[] {
  return printedSections(draft)
    .filter(({ heights }) => heights.size > 1 && linesIn(heights) < fewestLinesToBreak)
    .map(({ anchor }) => anchor);
}

function linesIn(heights: PrintedSection["heights"]): number {
  let lines = 0;
  for (const onPage of heights.values()) {
    let last = Number.POSITIVE_INFINITY;
    for (const height of onPage.toSorted((a, b) => b - a)) {
      if (last - height <= sameLine) continue;
      lines += 1;
      last = height;
    }
  }
  return lines;
}

/** Whether a heading is that of a section: it names it, or stands first in it. */
function isSection(anchor: string, html: string): boolean {
  const at = html.indexOf(` id="${anchor}"`);
  return html.includes(`aria-labelledby="${anchor}"`) || /<section\b[^>]*>\s*<h\d$/.test(html.slice(0, at));
}

/** The sections that a heading of the outline names, each up to the next heading that is not below its own. */
function printedSections(draft: Draft): PrintedSection[] {
  const items = new Map(matchedHeadings(draft).headings.map(({ element, item }) => [element, item]));
  const sections: PrintedSection[] = [];
  let open: PrintedSection[] = [];
  const visit = (kid: Kid): void => {
    if (kid.kind === "object") return;
    if (kid.kind === "content") {
      const piece = draft.pieces.get(contentKey(kid));
      for (const { painting } of piece?.runs ?? []) {
        if (piece === undefined || owningMark(painting) === undefined) continue;
        for (const { heights } of open)
          heights.set(piece.page.number, [...(heights.get(piece.page.number) ?? []), painting.y]);
      }
      return;
    }
    const item = items.get(kid satisfies Element);
    if (item === undefined) {
      for (const one of kid.kids) visit(one);
      return;
    }
    open = open.filter(({ level }) => level < item.level);
    if (!isSection(item.anchor, draft.job.html)) return;
    const section = { anchor: item.anchor, level: item.level, heights: new Map() };
    sections.push(section);
    open.push(section);
  };
  for (const root of draft.roots) visit(root);
  return sections;
}
