import { sentencesOf } from "./sentence.ts";

/** A word that says how often or how surely something is so, with the sentence it stands in. */
export interface Certainty {
  readonly word: string;
  /** The words that say about the same have the same. */
  readonly family: string;
  readonly sentence: string;
}

const families: Readonly<Record<string, string>> = {
  mostly:
    "som regel|i reglen|oftest|normalt|typisk|for det meste|i de fleste tilfælde|sædvanligvis|som udgangspunkt|almindeligvis|generelt|ofte|tit|hyppigt",
  always: "altid|hver gang|i alle tilfælde|konsekvent",
  never: "aldrig|under ingen omstændigheder",
  "at-once": "med det samme|straks|omgående|øjeblikkeligt|så hurtigt som muligt|hurtigst muligt|snarest",
  "by-itself": "automatisk|af sig selv",
  surely: "helt sikkert|garanteret|selvfølgelig|naturligvis",
  rarely: "sjældent|undtagelsesvis",
};

const patterns = Object.entries(families).map(
  ([family, words]) => [family, new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "giu")] as const,
);

/** What a reader may always do is a right and no claim, and so is "ikke altid". */
const open =
  /(?<!\p{L})(?:(?:kan|må|gerne)(?: \p{L}+){0,2} altid|for altid|altid (?:ser?|vurderer?)|altid (?:gerne )?(?:velkommen|ret til|lov)|ikke (?:altid|ofte|automatisk))(?!\p{L})/giu;

/** Finds the words of a text that say how often or how surely something is so. */
export function certaintiesIn(text: string): readonly Certainty[] {
  return sentencesOf(text).flatMap((sentence) =>
    patterns.flatMap(([family, pattern]) =>
      [...sentence.replace(open, " ").matchAll(pattern)].map(([word]) => ({
        word: word.toLowerCase(),
        family,
        sentence,
      })),
    ),
  );
}
