import { createHash } from "node:crypto";
import { sentencesOfLine } from "../plain-language/index.ts";
import { paragraphsOf } from "./paragraph.ts";
import { sourceLines } from "./source-lines.ts";

/** One sentence of a source, a heading, a point of a list or a cell of a table. */
export interface SourceSentence {
  /** Counted from 1; the same for the same text, however its lines are broken. */
  readonly number: number;
  readonly text: string;
  /** The marks of pages that stand before it or in it, which are no sentences. */
  readonly marks: readonly string[];
}

/** Gives the sentences of a source in their order. Nothing of it is dropped but signs of lists and marks of pages. */
export function sourceSentences(text: string): readonly SourceSentence[] {
  return paragraphsOf(sourceLines(plain(text)))
    .flatMap(({ text: words, marks }) =>
      sentencesIn(words).map((sentence, index) => ({ text: sentence, marks: index === 0 ? marks : [] })),
    )
    .map((sentence, index) => ({ number: index + 1, ...sentence }));
}

/** Names a source by what it says: how many sentences, and a sum of their letters. */
export function fingerprintOf(sentences: readonly Pick<SourceSentence, "text">[]): string {
  const words = sentences.map(({ text }) => text).join("\n");
  return `${sentences.length}-${createHash("sha256").update(words).digest("hex").slice(0, 16)}`;
}

function sentencesIn(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  for (const piece of sentencesOfLine(paragraph)) {
    const last = sentences.at(-1);
    if (last !== undefined && isOneWith(last, piece)) sentences.splice(-1, 1, `${last} ${piece}`);
    else if (/[\p{L}\p{N}]/u.test(piece)) sentences.push(piece);
  }
  return sentences;
}

/** "o. lign.", "telefonnr. 12 34 56 78" and "§ 82 a. Til personer" are parts of one sentence. */
function isOneWith(before: string, piece: string): boolean {
  const isNumbered = /(?:nr|tlf|pkt)\.$/iu.test(before) && /^\d/.test(piece);
  return (
    isNumbered || /^(?:§+ ?\d+( \p{L})?|stk\. ?\d+)\.$/iu.test(before) || /^[\p{Ll}”"»)\]–-]/u.test(piece)
  );
}

/** Letters and blanks as others write them: ligatures of PDFs, letters in two parts, blanks that nobody sees. */
function plain(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"))
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/\u00AD\n\s*/g, "")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/[^\S\n\t\f\v\u2028\u2029]/g, " ");
}
