import { letterCount, wordsOf } from "./word.ts";

/** What was measured on a text; lengths are means. */
export interface TextMeasure {
  readonly sentences: number;
  readonly words: number;
  readonly longWords: number;
  /** Words in a sentence. */
  readonly sentenceLength: number;
  /** Letters in a word. */
  readonly wordLength: number;
  /** The readability index, rounded to one decimal; 0 for a text without sentences. */
  readonly lix: number;
}

/** A word of this many letters and more counts as long. */
export const longWordLetters = 7;

/**
 * Measures sentences. LIX = words / sentences + 100 × words of 7 letters and more / words (sprogvaskeriet.dk).
 * The caller leaves out headings and list items.
 */
export function measureOf(sentences: readonly string[]): TextMeasure {
  const words = sentences.flatMap(wordsOf);
  const letters = words.map(letterCount);
  const longWords = letters.filter((count) => count >= longWordLetters).length;
  if (words.length === 0) {
    return { sentences: 0, words: 0, longWords: 0, sentenceLength: 0, wordLength: 0, lix: 0 };
  }
  const sentenceLength = words.length / sentences.length;
  return {
    sentences: sentences.length,
    words: words.length,
    longWords,
    sentenceLength: rounded(sentenceLength),
    wordLength: rounded(letters.reduce((sum, count) => sum + count, 0) / words.length),
    lix: rounded(sentenceLength + (100 * longWords) / words.length),
  };
}

/** Names the band of a LIX (sprogvaskeriet.dk): up to 24, 34, 44, 54, and above. */
export function lixBand(lix: number): "very easy" | "easy" | "medium" | "hard" | "very hard" {
  const whole = Math.round(lix);
  if (whole <= 24) return "very easy";
  if (whole <= 34) return "easy";
  if (whole <= 44) return "medium";
  return whole <= 54 ? "hard" : "very hard";
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
