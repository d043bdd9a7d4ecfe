/** One operator of a content stream with its operands, as places in the stream's text. */
export interface Operation {
  /** The operator, for example `Tj`; an inline image is one operation named `EI`. */
  readonly name: string;
  /** Where the first operand starts (the operator itself, where it has none). */
  readonly start: number;
  /** Where the operator's name starts: the operands end before it. */
  readonly nameStart: number;
  /** The place after the operator. */
  readonly end: number;
}

/** A content stream that this lexer cannot read; the document is not published. */
export class ContentSyntaxError extends Error {
  override readonly name = "ContentSyntaxError";
}

const regular = 0;
const space = 1;
const delimiter = 2;
const numeric = 3;

/** What each character is (ISO 32000-1, 7.2.2); a table, because this is asked for every byte of every page. */
const kinds = new Uint8Array(256);
for (const [kind, characters] of [
  [space, "\0\t\n\f\r "],
  [delimiter, "()<>[]{}/%"],
  [numeric, "+-.0123456789"],
] as const) {
  for (let i = 0; i < characters.length; i += 1) kinds[characters.charCodeAt(i)] = kind;
}

/** The place after the literal string that starts at `at` (ISO 32000-1, 7.3.4.2: nested brackets, escapes). */
export function afterString(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i += 1) {
    const character = text[i];
    if (character === "\\") i += 1;
    else if (character === "(") depth += 1;
    else if (character === ")") {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  throw new ContentSyntaxError(`A string that starts at ${at} does not end.`);
}

function afterMatch(text: string, closing: string, at: number): number {
  const found = text.indexOf(closing, at);
  if (found < 0) throw new ContentSyntaxError(`What starts at ${at} is not closed by ${closing}.`);
  return found + closing.length;
}

function afterWord(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const kind = kinds[text.charCodeAt(i)];
    if (kind === space || kind === delimiter) break;
    i += 1;
  }
  return i;
}

/** The place after the inline image whose `BI` ends at `at` (ISO 32000-1, 8.9.7). */
function afterInlineImage(text: string, at: number): number {
  const ending = /\sEI(?=[\s]|$)/gu;
  ending.lastIndex = afterMatch(text, "ID", at);
  const found = ending.exec(text);
  if (found === null) throw new ContentSyntaxError(`The inline image before ${at} does not end.`);
  return found.index + found[0].length;
}

/** The place after the comment, the operand, or the bracket of one, that starts at `at` with a delimiter. */
function afterDelimited(text: string, at: number): number {
  switch (text[at]) {
    case "%":
      return text.includes("\n", at) ? text.indexOf("\n", at) + 1 : text.length;
    case "(":
      return afterString(text, at);
    case "<":
      return text[at + 1] === "<" ? at + 2 : afterMatch(text, ">", at);
    case "/":
      return afterWord(text, at + 1);
    case "[":
    case "]":
      return at + 1;
    case ">":
      if (text[at + 1] === ">") return at + 2;
      break;
    default:
  }
  throw new ContentSyntaxError(`There is a stray ${text[at]} at ${at}.`);
}

/** Is told of an operation: its name, and the places that an `Operation` holds. */
export type Visit = (name: string, start: number, nameStart: number, end: number) => void;

/** Tells of each operation of a content stream in order; the stream is given as text, one character a byte. */
export function visitOperations(text: string, visit: Visit): void {
  let start = -1;
  let i = 0;
  while (i < text.length) {
    const kind = kinds[text.charCodeAt(i)];
    if (kind === space) {
      i += 1;
      continue;
    }
    const at = i;
    if (start < 0 && text[at] !== "%") start = at;
    if (kind === delimiter) i = afterDelimited(text, at);
    else if (kind === numeric) i = afterWord(text, at);
    else if (kind === regular) {
      i = afterWord(text, at);
      const word = text.slice(at, i);
      if (word === "true" || word === "false" || word === "null") continue;
      if (word === "BI") {
        i = afterInlineImage(text, i);
        visit("EI", start, i - 2, i);
      } else visit(word, start, at, i);
      start = -1;
    }
  }
}

const zero = 48;

/** A number as PDF writes it, digit by digit: what `Number` makes of it, without a string of its own. */
function numberAt(text: string, from: number, to: number): number {
  let digits = 0;
  let scale = 1;
  let isFraction = false;
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 46 && !isFraction) isFraction = true;
    else if (code >= zero && code < zero + 10) {
      digits = digits * 10 + code - zero;
      if (isFraction) scale *= 10;
    } else if (i > from || (code !== 45 && code !== 43)) return Number(text.slice(from, to));
  }
  // Above this a digit can be lost, and below it one division is rounded as the whole number would be.
  if (digits > Number.MAX_SAFE_INTEGER || scale > 1e15) return Number(text.slice(from, to));
  return (text.charCodeAt(from) === 45 ? -digits : digits) / scale;
}

/** The numbers before an operator, in order, without names, strings or brackets. */
export function numbersOf(text: string, start: number, nameStart: number): number[] {
  const numbers: number[] = [];
  let i = start;
  while (i < nameStart) {
    const kind = kinds[text.charCodeAt(i)];
    if (kind === delimiter) i = afterDelimited(text, i);
    else if (kind === numeric) {
      const end = afterWord(text, i);
      numbers.push(numberAt(text, i, end));
      i = end;
    } else i += 1;
  }
  return numbers;
}
