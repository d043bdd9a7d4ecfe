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

const codesOf = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((c) => c.charCodeAt(0)));
const whitespace = codesOf("\0\t\n\f\r ");
const delimiters = codesOf("()<>[]{}/%");
const numeric = codesOf("+-.0123456789");

/** A content stream that this lexer cannot read; the document is not published. */
export class ContentSyntaxError extends Error {
  override readonly name = "ContentSyntaxError";
}

/** The place after the literal string that starts at `at` (ISO 32000-1, 7.3.4.2: nested brackets, escapes). */
function afterString(text: string, at: number): number {
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
    const code = text.charCodeAt(i);
    if (whitespace.has(code) || delimiters.has(code)) break;
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

/** The operations of a content stream in order; the stream is given as text, one character a byte. */
export function operationsOf(text: string): Operation[] {
  const operations: Operation[] = [];
  let start = -1;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (whitespace.has(code)) {
      i += 1;
      continue;
    }
    const character = text[i];
    if (character === "%") {
      const lineEnd = text.indexOf("\n", i);
      i = lineEnd < 0 ? text.length : lineEnd + 1;
      continue;
    }
    const at = i;
    if (start < 0) start = at;
    if (character === "(") i = afterString(text, at);
    else if (character === "<" && text[at + 1] !== "<") i = afterMatch(text, ">", at);
    else if (character === "<" || (character === ">" && text[at + 1] === ">")) i = at + 2;
    else if (character === "[" || character === "]") i = at + 1;
    else if (character === "/") i = afterWord(text, at + 1);
    else if (numeric.has(code)) i = afterWord(text, at);
    else {
      i = afterWord(text, at);
      if (i === at) throw new ContentSyntaxError(`There is a stray ${character} at ${at}.`);
      const word = text.slice(at, i);
      if (word === "true" || word === "false" || word === "null") continue;
      if (word === "BI") {
        i = afterInlineImage(text, i);
        operations.push({ name: "EI", start, nameStart: i - 2, end: i });
      } else operations.push({ name: word, start, nameStart: at, end: i });
      start = -1;
    }
  }
  return operations;
}

/** The numbers before an operator, in order. */
export function numbersOf(text: string, operation: Operation): number[] {
  return text
    .slice(operation.start, operation.nameStart)
    .split(/[\s[\]]+/u)
    .filter((word) => word !== "")
    .map(Number);
}
