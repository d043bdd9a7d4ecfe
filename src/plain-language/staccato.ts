import { wordsOf } from "./word.ts";

/** Gives the longest runs first: sentences below a number of words that follow each other. */
export function shortRunsIn(sentences: readonly string[], fewestWords = 5): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let isOpen = false;
  for (const sentence of sentences) {
    const isShort = wordsOf(sentence).length < fewestWords;
    if (isShort && isOpen) runs.at(-1)?.push(sentence);
    else if (isShort) runs.push([sentence]);
    isOpen = isShort;
  }
  return runs.toSorted((a, b) => b.length - a.length);
}
