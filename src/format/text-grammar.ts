import MarkdownIt from "markdown-it";

/** The reader of the texts of the data: what markdown-it gives, with the few rules that a text has. */
export type TextGrammar = InstanceType<typeof MarkdownIt>;

/** A run of stars that marks nothing and is printed as it stands. */
export interface LooseStars {
  readonly width: number;
  /** The letter before and after it; empty at the ends of the line. */
  readonly before: string;
  readonly after: string;
  /** The line it stands in, counted from the line breaks of the text or of its paragraph. */
  readonly line: string;
}

/** What reading a text notes beside its tokens. */
export interface GrammarNotes {
  readonly loose?: LooseStars[];
}

type InlineRule = Parameters<TextGrammar["inline"]["ruler"]["push"]>[1];
type State = Parameters<InlineRule>[0];

/** What a backslash takes the meaning of; before everything else it is a sign like others. */
const marks = "*[]";

/**
 * Makes the one grammar of the texts of the data, for whoever prints, checks or measures them.
 *
 * Paragraphs (an empty line), line breaks, `*emphasis*`, `**strong**`, `[words](target)` and `\*`, `\[`, `\]` are all
 * that it knows. No line is a heading, a list, a quotation, code or a table, and no sign but these is markup, so that
 * prose is printed as it was written: "12. maj", "> 65 år", "50 kr.*", "3*4*5", "a_b".
 */
export function textGrammar(): TextGrammar {
  const grammar = new MarkdownIt("zero", { breaks: true });
  grammar.enable(["newline", "link"]);
  grammar.inline.ruler.push("mark", escapedMark);
  grammar.inline.ruler.push("emphasis in a line", emphasis);
  // Targets are given as they are written; whoever prints them decides which are links.
  grammar.normalizeLink = (target) => target;
  grammar.validateLink = () => true;
  return grammar;
}

/** Gives the target of a link as it stands in an address bar: with signs for what an address cannot hold. */
export function encodedTarget(target: string): string {
  return commonMark.normalizeLink(target);
}

const commonMark = new MarkdownIt();

const escapedMark: InlineRule = (state, silent) => {
  const mark = state.src[state.pos + 1] ?? "";
  if (state.src[state.pos] !== "\\" || mark === "" || !marks.includes(mark)) return false;
  if (state.pos + 1 >= state.posMax) return false;
  if (!silent) state.push("text_special", "", 0).content = mark;
  state.pos += 2;
  return true;
};

/** CommonMark's emphasis may begin and end inside words and on other lines; stars in prices and sums do, too. */
const emphasis: InlineRule = (state, silent) => {
  if (state.src[state.pos] !== "*" || silent) return false;
  const start = state.pos;
  const width = runAt(state, start);
  const end = width <= 3 && opens(state, start, width) ? closingRun(state, start + width, width) : undefined;
  if (end === undefined) {
    noteLoose(state, start, width);
    state.pending += "*".repeat(width);
    state.pos += width;
    return true;
  }
  const { posMax } = state;
  const tags = { 1: ["em"], 2: ["strong"], 3: ["em", "strong"] }[width] ?? [];
  for (const tag of tags) state.push(`${tag}_open`, tag, 1).markup = markupOf(tag);
  state.pos = start + width;
  state.posMax = end;
  state.md.inline.tokenize(state);
  for (const tag of tags.toReversed()) state.push(`${tag}_close`, tag, -1).markup = markupOf(tag);
  state.pos = end + width;
  state.posMax = posMax;
  return true;
};

function markupOf(tag: string): string {
  return tag === "em" ? "*" : "**";
}

function runAt({ src, posMax }: State, start: number): number {
  let end = start;
  while (end < posMax && src[end] === "*") end += 1;
  return end - start;
}

/** Stands at the beginning of words: nothing of a word before, and something to emphasize after. */
function opens({ src, posMax }: State, start: number, width: number): boolean {
  const before = letterBefore(src, start);
  const after = start + width < posMax ? letterAt(src, start + width) : "";
  return !/[\p{L}\p{M}\p{N}.,;:!?%)\]}]/u.test(before) && !/^[\s.,;:!?%)\]}]?$/u.test(after);
}

/** Stands at the end of words: something emphasized before, and nothing of a word after. */
function closes({ src, posMax }: State, start: number, width: number): boolean {
  const after = start + width < posMax ? letterAt(src, start + width) : "";
  return !/[\s([{„]/u.test(letterBefore(src, start)) && !/[\p{L}\p{M}\p{N}]/u.test(after);
}

/** Whoever emphasizes more emphasizes nothing; to look further after each star would take hours in a text of stars. */
const longestEmphasis = 1000;

function closingRun(state: State, from: number, width: number): number | undefined {
  const { pos } = state;
  state.pos = from;
  let found: number | undefined;
  const end = Math.min(state.posMax, from + longestEmphasis);
  while (found === undefined && state.pos < end && state.src[state.pos] !== "\n") {
    const run = runAt(state, state.pos);
    // Three stars can close what one and what two have opened.
    const fits = (run === width || (run === 3 && width < 3)) && closes(state, state.pos, run);
    if (fits) found = state.pos + run - width;
    else if (run > 0) state.pos += run;
    else state.md.inline.skipToken(state);
  }
  state.pos = pos;
  return found;
}

function noteLoose({ src, posMax, env }: State, start: number, width: number): void {
  const lineStart = src.lastIndexOf("\n", start) + 1;
  const lineEnd = src.indexOf("\n", start);
  (env as GrammarNotes).loose?.push({
    width,
    before: letterBefore(src, start),
    after: start + width < posMax ? letterAt(src, start + width) : "",
    line: src.slice(lineStart, lineEnd < 0 ? undefined : lineEnd),
  });
}

function letterAt(src: string, place: number): string {
  return String.fromCodePoint(src.codePointAt(place) ?? 32);
}

/** Half of a letter outside the basic plane is taken for a letter, as most of them are. */
function letterBefore(src: string, place: number): string {
  return src.slice(Math.max(0, place - 1), place);
}
