import { plainData } from "../../messages/load/plain-data.ts";
import { deepest, longest, mostValues, tooDeep, tooLong, tooMuch } from "./limits.ts";
import type { LiteralFault } from "./literal-value.ts";

/** A bracket that is open, or the file itself, with its words and signs since the last that parted them. */
interface Level {
  readonly bracket: string;
  length: number;
  /** What parts them: behind `<` no comma does, and behind `else` nothing. */
  parting: string;
}

interface Scan {
  readonly source: string;
  readonly levels: Level[];
  /** The lengths of all levels. */
  total: number;
  /** All words and signs of the file: a value has its key, a colon and a comma. */
  pieces: number;
}

const lineEnd = "\\n\\r\\u2028\\u2029";
const gap = `(?<![^\\uFEFF])#![^${lineEnd}]*|\\s+|//[^${lineEnd}]*|/\\*.*?(?:\\*/|$)`;
const text = String.raw`"(?:[^"\\\n\r]|\\.)*"?|'(?:[^'\\\n\r]|\\.)*'?`;
const word = String.raw`[\p{ID_Continue}$]+`;
const piecePattern = new RegExp(`(${gap})|${text}|${word}|<!--|-->|.`, "suy");
const templatePattern = /(?:[^`\\$]|\\.|\$(?!\{))*(?:`|\$\{|$)/suy;
const linePattern = new RegExp(`[^${lineEnd}]*`, "uy");

/**
 * Finds where a file goes deeper or further than data does, before the parser reads it: the parser calls itself at each
 * step, and where the stack ends it ends the whole program. Looks only at brackets and at what parts values, and never
 * takes code for a text.
 */
export function nestingFault(source: string): LiteralFault | undefined {
  const scan: Scan = { source, levels: [], total: 0, pieces: 0 };
  open(scan, "");
  for (let at = 0; at < source.length; ) {
    const { 0: piece = "", 1: skipped } = matchAt(piecePattern, source, at) ?? [];
    const next = at + piece.length;
    if (skipped === undefined) {
      count(scan, 1);
      const end = afterPiece(scan, piece, next);
      if (end === undefined)
        return { ...plainData.code("regularExpression"), code: "KS02", path: [], offset: at };
      if (scan.levels.length > deepest + 1) return tooDeep(at);
      if (scan.total > longest) return tooLong(at);
      scan.pieces += 1;
      if (scan.pieces > 4 * mostValues) return tooMuch(at);
      at = end;
    } else at = next;
  }
  return undefined;
}

/** Gives where the scan goes on after a piece; undefined where nobody but a parser can tell. */
function afterPiece(scan: Scan, piece: string, next: number): number | undefined {
  const level = scan.levels.at(-1);
  switch (piece) {
    case "(":
    case "[":
    case "{":
      open(scan, piece);
      return next;
    case ")":
    case "]":
    case "}":
      close(scan);
      return piece === "}" && level?.bracket === "`" ? afterTemplate(scan, next) : next;
    case "`":
      return afterTemplate(scan, next);
    case "/":
      return afterSlash(scan, next);
    case "<!--":
    case "-->":
      return undefined;
    default:
      if (level !== undefined) part(scan, level, piece);
      return next;
  }
}

function part(scan: Scan, level: Level, piece: string): void {
  if (piece === "else") level.parting = "";
  else if (piece === "<") level.parting = level.parting.replace(",", "");
  else if (level.parting.includes(piece)) {
    scan.total -= level.length;
    level.length = 0;
    if (piece === ";") level.parting = ",;";
  }
}

function afterTemplate(scan: Scan, from: number): number {
  const [words = ""] = matchAt(templatePattern, scan.source, from) ?? [];
  if (words.endsWith("${")) open(scan, "`");
  return from + words.length;
}

/** A regular expression or a division, neither of which is data: which one, decides what is a text in this line. */
function afterSlash(scan: Scan, from: number): number | undefined {
  const [rest = ""] = matchAt(linePattern, scan.source, from) ?? [];
  if (/`|\/\*/.test(rest) || scan.levels.some(({ bracket }) => bracket === "`")) return undefined;
  for (const bracket of rest.match(/[([{]/g) ?? []) open(scan, bracket);
  count(scan, rest.length);
  return from + rest.length;
}

function open({ levels }: Scan, bracket: string): void {
  levels.push({ bracket, length: 0, parting: ",;" });
}

function close(scan: Scan): void {
  if (scan.levels.length > 1) scan.total -= scan.levels.pop()?.length ?? 0;
}

function count(scan: Scan, length: number): void {
  const level = scan.levels.at(-1);
  if (level !== undefined) level.length += length;
  scan.total += length;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
