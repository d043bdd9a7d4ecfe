import { danishNumber } from "../format/number.ts";
import { spoken } from "../messages/language.ts";
import {
  letterCount,
  lixBand,
  longWordLetters,
  measureOf,
  sentencesOf,
  type TextMeasure,
  wordsOf,
} from "../plain-language/index.ts";
import type { TextPiece } from "./record.ts";

/** A sentence that makes a text hard, with what to try. */
export interface WorstSentence {
  readonly piece: TextPiece;
  readonly sentence: string;
  readonly words: number;
  readonly longWords: number;
  readonly hint: string;
}

/** What was measured on one edition. */
export interface EditionMeasure {
  /** Every text that was read. */
  readonly texts: number;
  /** What LIX is measured on. */
  readonly prose: TextMeasure;
  /** Headings, list items and table cells, which LIX leaves out. */
  readonly rest: TextMeasure;
  /** The longest sentence of all, in words. */
  readonly longest: number;
  readonly worst: readonly WorstSentence[];
}

const worstShown = 3;

/** In a shorter sentence one long word alone makes a high LIX, and nothing is wrong with it. */
const shortestWeighed = 8;

/** Gives the sentences that LIX is measured on: prose without headings, list items and table cells. */
export function proseSentences(pieces: readonly TextPiece[]): readonly string[] {
  return pieces.filter(({ role }) => role === "prose").flatMap(({ text }) => sentencesOf(text));
}

/** Measures one edition. */
export function editionMeasure(pieces: readonly TextPiece[]): EditionMeasure {
  const read = pieces.filter(({ role }) => role !== "label");
  const rest = read.filter(({ role }) => role !== "prose").flatMap(({ text }) => sentencesOf(text));
  const all = read.flatMap(({ text }) => sentencesOf(text));
  return {
    texts: pieces.length,
    prose: measureOf(proseSentences(pieces)),
    rest: measureOf(rest),
    longest: Math.max(0, ...all.map((sentence) => wordsOf(sentence).length)),
    worst: worstSentences(read),
  };
}

function worstSentences(pieces: readonly TextPiece[]): readonly WorstSentence[] {
  const weighed = pieces
    .filter(({ role }) => role === "prose")
    .flatMap((piece) =>
      sentencesOf(piece.text).map((sentence) => ({ piece, sentence, weight: lixOf(sentence) })),
    );
  return weighed
    .filter(({ sentence }) => wordsOf(sentence).length > shortestWeighed)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, worstShown)
    .map(({ piece, sentence }) => {
      const words = wordsOf(sentence);
      const long = words.filter((word) => letterCount(word) >= longWordLetters);
      return {
        piece,
        sentence,
        words: words.length,
        longWords: long.length,
        hint: hintFor(words.length, long),
      };
    });
}

const lixOf = (sentence: string): number => measureOf([sentence]).lix;

function hintFor(words: number, long: readonly string[]): string {
  if (words > 20) {
    return spoken({
      da: "Del den i to, og begynd den anden med, hvem der gør hvad.",
      en: "Cut it in two; begin the second with who does what.",
    });
  }
  const longest = long
    .filter((word) => !/^\p{Lu}/u.test(word))
    .toSorted((a, b) => letterCount(b) - letterCount(a))
    .slice(0, 2);
  if (longest.length === 0) return spoken({ da: "Del den i to.", en: "Cut it in two." });
  const quoted = longest.map((word) => `“${word}”`);
  return spoken({
    da: `Find kortere ord for ${quoted.join(" og ")}, eller forklar dem.`,
    en: `Find shorter words for ${quoted.join(" and ")}, or explain them.`,
  });
}

/** Writes a figure of the report as the language that is spoken does. */
export function figureText(value: number): string {
  return spoken({ da: danishNumber(value), en: String(value) });
}

const bands = {
  "very easy": "meget let",
  easy: "let",
  medium: "middel",
  hard: "svær",
  "very hard": "meget svær",
} as const;

/** Names the band of a LIX in the language that is spoken. */
export function bandText(lix: number): string {
  const band = lixBand(lix);
  return spoken({ da: bands[band], en: band });
}
