import { isOpenAbbreviation } from "./abbreviation.ts";
import { wordsOf } from "./word.ts";

/**
 * Splits a text into sentences. Points of abbreviations ("jf.") and of ordinals ("2. december") end none; the
 * end of a line ends one, whatever it ends with, because it is printed as one. What has no word is no sentence.
 */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .flatMap(sentencesOfLine)
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Splits one line into sentences, those without a word too; a sentence does not begin with a small letter for certain. */
export function sentencesOfLine(line: string): readonly string[] {
  const text = line.replace(/\s+/g, " ").trim();
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+[«»”")\]]*(?= |$)/g)) {
    const end = match.index + match[0].length;
    const token = text.slice(text.lastIndexOf(" ", match.index) + 1, end);
    const next = text.slice(end).trimStart();
    if (next !== "" && (isOpenAbbreviation(token, next) || isOrdinal(token, next))) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  sentences.push(text.slice(start).trim());
  return sentences;
}

function isOrdinal(token: string, next: string): boolean {
  return /^\(?\d{1,2}\.$/.test(token) && /^\p{Ll}/u.test(next);
}
