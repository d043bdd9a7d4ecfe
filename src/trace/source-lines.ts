/** What stands before a point of a list: a sign, a letter that stood for one, a private letter of a symbol font, a number. */
const sign = /^(?:[•◦▪■●○‣⁃·*\p{Co}]|o|[-–—]|#{1,6}|\(?\d{1,2}[.)](?=\s+\p{Lu})|[a-zæøå]\))\s+/u;

/** A long dash can also stand in the middle of a sentence that is broken before it. */
const dash = /^[–—]\s/;

/** Says which page it is and nothing else. */
const pageMark = /^(?:[-–—]\s*)?(?:side|s\.)\s*\d{1,4}(?:\s*(?:af|\/)\s*\d{1,4})?(?:\s*[-–—])?$/iu;

/** Ends a sentence, or leads to a list. */
const end = /[.!?…:;]["”»)\]]*$/;

/** A line of a source that holds words; a cell of a table is one, too. */
export interface SourceLine {
  readonly text: string;
  /** How many empty lines stand before it. */
  readonly gap: number;
  /** It begins a point of a list. */
  readonly isPoint: boolean;
  /** It is a cell of a row. */
  readonly isCell: boolean;
  /** The marks of pages that stand before it. */
  readonly marks: readonly string[];
}

/** Gives the lines of a text that hold words, without the signs of lists and of Markdown. */
export function sourceLines(text: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let gap = 0;
  let marks: string[] = [];
  const written = text.split(/[\n\f\v\u2028\u2029]/).map((line) => withoutMarkdown(line).trim());
  const filled = written.filter((line) => line !== "");
  let count = 0;
  for (const line of written) {
    const next = filled[count + 1];
    if (line !== "") count += 1;
    if (line === "") gap += 1;
    else if (pageMark.test(line) || isNumberOfPage(line, lines.at(-1), next)) marks.push(line);
    else {
      const cells = cellsOf(line);
      for (const [index, cell] of cells.entries()) {
        const isPoint = index === 0 && sign.test(cell) && !goesOnWithDash(cell, lines);
        lines.push({
          text: isPoint ? cell.replace(sign, "") : cell,
          gap,
          isPoint,
          isCell: cells.length > 1,
          marks,
        });
        gap = 0;
        marks = [];
      }
    }
  }
  return lines;
}

/** Tells whether a line leaves its sentence open, abbreviations at its end apart. */
export function isOpen(text: string): boolean {
  return !end.test(text);
}

/** A number that stands alone in the middle of a sentence is that of a page. */
function isNumberOfPage(line: string, before: SourceLine | undefined, next = ""): boolean {
  return /^\d{1,3}$/.test(line) && before !== undefined && isOpen(before.text) && /^\p{Ll}/u.test(next);
}

/** Where earlier points begin with a dash, all that do are points. */
function goesOnWithDash(line: string, before: readonly SourceLine[]): boolean {
  const last = before.at(-1);
  return dash.test(line) && last !== undefined && !last.isPoint && isOpen(last.text);
}

const emphasis = /(?<![\p{L}\d*])(\*{1,3})(?=[^\s*])([^*]+)(?<=[^\s*])\1(?![\p{L}\d*])/gu;

function withoutMarkdown(line: string): string {
  return line
    .replace(/\[([^\][]*)\]\([^()\s]*\)/g, "$1")
    .replace(/<((?:https?|mailto):[^<>\s]*)>/g, "$1")
    .replace(emphasis, "$2")
    .replace(emphasis, "$2");
}

function cellsOf(line: string): readonly string[] {
  const isRow = /^\|.*\|$/.test(line);
  // The sign of a point may be parted from its words like a cell.
  const [before] = isRow ? [""] : (sign.exec(line) ?? [""]);
  const cells = isRow ? line.split("|") : line.slice(before.length).split(/\t+| {4,}/);
  const kept = cells.map((cell) => cell.replace(/\s+/g, " ").trim()).filter((cell) => /[^\s:-]/.test(cell));
  return kept.map((cell, index) => (index === 0 ? before + cell : cell));
}
