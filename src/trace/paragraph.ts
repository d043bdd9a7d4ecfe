import { isOpenAbbreviation } from "../plain-language/index.ts";
import { isOpen, type SourceLine } from "./source-lines.ts";

/** A piece of a source whose words belong together. */
export interface Paragraph {
  readonly text: string;
  /** The marks of pages that stand before it or in it. */
  readonly marks: readonly string[];
}

/**
 * Puts lines together again that a PDF or a mail has broken, at hyphens, over empty lines and over pages. Points of
 * lists, cells of tables and headings stay alone.
 */
export function paragraphsOf(lines: readonly SourceLine[]): readonly Paragraph[] {
  const shape = shapeOf(lines);
  const paragraphs: Paragraph[] = [];
  for (const [index, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    if (last === undefined || !goesOn(lines, index, shape)) {
      paragraphs.push({ text: line.text, marks: line.marks });
    } else {
      const marks = [...last.marks, ...line.marks];
      paragraphs.splice(-1, 1, { text: joined(last.text, line.text), marks });
    }
  }
  return paragraphs;
}

/** How the lines of a source are broken. */
interface Shape {
  /** The empty lines between two lines of one paragraph. */
  readonly usualGap: number;
  /** The length of a full line; undefined where each paragraph is a line. */
  readonly width: number | undefined;
}

/** No page is so wide; where some lines are longer, nothing has broken them. */
const widest = 160;

function shapeOf(lines: readonly SourceLine[]): Shape {
  const gaps = lines.map(({ gap }) => gap).toSorted((a, b) => a - b);
  const lengths = lines.map(({ text }) => text.length).toSorted((a, b) => a - b);
  const long = lengths.filter((length) => length > widest).length;
  const width = long > lines.length * 0.02 ? undefined : (lengths[Math.floor(lengths.length * 0.9)] ?? 0);
  return { usualGap: Math.min(1, gaps[Math.floor(gaps.length / 2)] ?? 0), width };
}

const broken = /\p{Ll}-$/u;
const small = /^\p{Ll}/u;

/** No sentence, heading or point ends with these. */
const leadsOn =
  /(?:[,§–-]|\b(?:af|at|der|du|efter|eller|en|er|et|for|fra|kan|med|og|om|på|samt|skal|som|til|ved))$/u;

/** Tells whether a line goes on where the one before it ended. */
function goesOn(lines: readonly SourceLine[], index: number, { usualGap, width }: Shape): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (before === undefined || line === undefined || width === undefined) return false;
  if (before.isCell || line.isCell || line.isPoint) return false;
  const open = isOpen(before.text);
  const isNear = line.gap <= usualGap;
  const [next = ""] = line.text.split(" ", 1);
  const length = before.text.length + 1 + next.length;
  // A line that ends early is a heading or a point without its sign, even before a small letter.
  const isFull = length >= 0.75 * Math.max(width / 2, widthAround(lines, index));
  if (open && leadsOn.test(before.text)) return isNear || isFull;
  if (open && (small.test(line.text) || (isNear && /^\d/.test(line.text)))) return isFull;
  if (!isNear) return false;
  return isOpenAbbreviation(before.text.slice(before.text.lastIndexOf(" ") + 1), line.text) || length > width;
}

/** Columns of a page have their own widths. */
function widthAround(lines: readonly SourceLine[], index: number): number {
  return Math.max(...lines.slice(Math.max(0, index - 4), index + 4).map(({ text }) => text.length));
}

/** "stof- og alkoholmisbrug" keeps its hyphen. */
function joined(before: string, line: string): string {
  const isOneWord = broken.test(before) && small.test(line) && !/^(?:og|eller|samt|til)\b/.test(line);
  return isOneWord ? before.slice(0, -1) + line : `${before} ${line}`;
}
