import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A line of print: its page from 1, its baseline from the lower edge in points, and its words. */
export interface Line {
  readonly page: number;
  readonly height: number;
  readonly words: readonly string[];
}

/** A paragraph, an item of a list, a heading or a cell, with the lines on which it is set. */
export interface SetBlock {
  readonly role: string;
  readonly lines: readonly Line[];
}

/** A printed document as the eye meets it: its blocks in reading order, and where the text of each page ends. */
export interface Typeset {
  readonly blocks: readonly SetBlock[];
  /** How far down the text of each page reaches in its type area, from 0 to 1. */
  readonly fills: readonly number[];
}

interface Piece {
  readonly page: number;
  readonly text: string;
  readonly height: number;
  readonly size: number;
}

interface Branch {
  readonly role?: string;
  readonly children?: readonly (Branch | { readonly type: string; readonly id: string })[];
}

/** Letters within a line, whatever the name of the element that holds them. */
const inline = /^(?:Span|Link|Em|Strong|Reference|Quote|Code|NonStruct|Lbl)$/u;

/** The margin above and below the text of every document: 20 mm. */
const margin = (20 * 72) / 25.4;

/** Reads where the lines of a PDF stand. */
export async function typesetOf(bytes: Uint8Array): Promise<Typeset> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const blocks: SetBlock[] = [];
  const fills: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const [, bottom = 0, , top = 0] = page.view as readonly number[];
    const pieces = new Map<string, Piece[]>();
    const open: { readonly tag: string; readonly id: string }[] = [];
    let lowest = top - margin;
    for (const item of items) {
      if ("str" in item) {
        const id = open.findLast((one) => one.id !== "")?.id;
        if (id === undefined || open.some(({ tag }) => tag === "Artifact")) continue;
        const [, , skew = 0, rise = 0, , height = 0] = item.transform as readonly number[];
        const size = Math.hypot(skew, rise);
        pieces.set(id, [...(pieces.get(id) ?? []), { page: number, text: item.str, height, size }]);
        if (item.str.trim() !== "") lowest = Math.min(lowest, height);
      } else if (item.type === "endMarkedContent") open.pop();
      else open.push({ tag: "tag" in item ? String(item.tag) : "", id: item.id ?? "" });
    }
    fills.push((top - margin - lowest) / (top - bottom - 2 * margin));
    const tree: Branch | null = await page.getStructTree();
    if (tree !== null) blocks.push(...blocksIn(tree, pieces));
  }
  await task.destroy();
  return { blocks, fills };
}

/** The blocks below an element: what stands in it side by side is one, what is parted by another is two. */
function blocksIn(branch: Branch, pieces: ReadonlyMap<string, readonly Piece[]>): readonly SetBlock[] {
  const found: SetBlock[] = [];
  let own: Piece[] = [];
  const close = () => {
    const lines = linesOf(own);
    if (lines.length > 0) found.push({ role: branch.role ?? "", lines });
    own = [];
  };
  const gather = (one: Branch): void => {
    for (const child of one.children ?? []) {
      if ("id" in child) own.push(...(pieces.get(child.id) ?? []));
      else if (inline.test(child.role ?? "")) gather(child);
      else {
        close();
        found.push(...blocksIn(child, pieces));
      }
    }
  };
  gather(branch);
  close();
  return found;
}

/** Pieces on lines: those whose baselines are less than half a letter apart stand on one. */
function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines: { page: number; height: number; text: string }[] = [];
  for (const { page, text, height, size } of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.page === page && Math.abs(last.height - height) < size / 2)
      last.text += text;
    else if (text.trim() !== "") lines.push({ page, height, text });
  }
  return lines.map(({ text, ...line }) => ({ ...line, words: text.trim().split(/\s+/u) }));
}

/** A section: its heading, and the lines below it up to the next heading of its level. */
interface Section {
  readonly heading: string;
  readonly lines: readonly Line[];
}

const textOf = ({ lines }: SetBlock): string => lines.map(({ words }) => words.join(" ")).join(" ");

/** The level of a heading, and 9 for a block that is none. */
const levelOf = ({ role }: SetBlock): number => Number(/^H([1-6])$/u.exec(role)?.[1] ?? 9);

/** The sections below the headings of one level; what stands before the first of them belongs to none. */
function sectionsOf({ blocks }: Typeset, level: number): readonly Section[] {
  const sections: { heading: string; lines: Line[] }[] = [];
  let isOpen = false;
  for (const block of blocks) {
    const own = levelOf(block);
    if (own <= level) isOpen = own === level;
    // A list of contents belongs to no section; on paper its title is no heading.
    else if (textOf(block) === "Indhold") isOpen = false;
    if (own === level) sections.push({ heading: textOf(block), lines: [] });
    else if (isOpen) sections.at(-1)?.lines.push(...block.lines);
  }
  return sections;
}

/** How many lines the eye counts: what stands side by side is one. */
function countOf(lines: readonly Line[]): number {
  const heights = [...lines].toSorted((a, b) => a.page - b.page || b.height - a.height);
  return heights.filter(({ page, height }, index) => {
    const before = heights[index - 1];
    return before === undefined || before.page !== page || before.height - height > 4;
  }).length;
}

/** The headings of sections of fewer than twelve lines that stand on two pages. */
export function brokenShortSections(typeset: Typeset, level: number): readonly string[] {
  return sectionsOf(typeset, level)
    .filter(({ lines }) => new Set(lines.map(({ page }) => page)).size > 1 && countOf(lines) < 12)
    .map(({ heading }) => heading);
}

/** The headings whose text begins on another page; one that is followed by its equal has no text. */
export function orphanedHeadings({ blocks }: Typeset): readonly string[] {
  return blocks
    .filter((block, index) => {
      const next = blocks[index + 1];
      if (next === undefined || levelOf(next) <= levelOf(block)) return false;
      return next.lines[0]?.page !== block.lines.at(-1)?.page;
    })
    .map(textOf);
}

/** The paragraphs that take more than a line, and those of them that end in one lone word; an address is a line by right. */
export function lastLines({ blocks }: Typeset): {
  readonly wrapped: number;
  readonly lone: readonly string[];
} {
  const wrapped = blocks.filter(({ role, lines }) => /^(?:P|LI|LBody)$/u.test(role) && lines.length > 1);
  const lone = wrapped.filter(({ lines }) => {
    const { words = [] } = lines.at(-1) ?? {};
    return words.length === 1 && !/[./]\w/u.test(words.join(""));
  });
  return { wrapped: wrapped.length, lone: lone.map(textOf) };
}
