import { readFile } from "node:fs/promises";
import { type Problem, ProblemsError } from "../load/index.ts";
import type { Advice } from "../messages/message.ts";
import { sourceFaults } from "../messages/trace.ts";
import { shownPath } from "../report/shown-path.ts";
import { type SourceSentence, sourceSentences } from "./source-sentences.ts";

/**
 * Reads the sentences of a source from a file of plain text.
 *
 * @throws {ProblemsError} on a file of another kind, in other letters, or without a sentence.
 */
export async function readSource(path: string): Promise<readonly SourceSentence[]> {
  const text = textOf(await readFile(path));
  const refuse = ({ what, fix }: Advice): never => {
    const problem: Problem = { code: "KS120", file: shownPath(path), at: "", what, fix };
    throw new ProblemsError([problem]);
  };
  if (typeof text !== "string") return refuse(text);
  const sentences = sourceSentences(text);
  return sentences.length === 0 ? refuse(sourceFaults.empty()) : sentences;
}

/** How files begin from which no text can be read as it stands. */
const otherKinds: readonly (readonly [beginning: string, kind: string])[] = [
  ["%PDF-", "PDF"],
  ["PK\u0003\u0004", "Word (.docx, .odt)"],
  ["\u00D0\u00CF\u0011\u00E0", "Word (.doc)"],
  ["{\\rtf", "RTF"],
];

function textOf(bytes: Buffer): string | Advice {
  const beginning = bytes.toString("latin1", 0, 8);
  const kind = otherKinds.find(([begins]) => beginning.startsWith(begins))?.[1];
  if (kind !== undefined) return sourceFaults.otherKind(kind);
  // Windows calls this "Unicode".
  const encoding = beginning.startsWith("\u00FF\u00FE") ? "utf-16le" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? sourceFaults.noText() : text;
  } catch {
    return bytes.includes(0) ? sourceFaults.noText() : sourceFaults.otherLetters();
  }
}
