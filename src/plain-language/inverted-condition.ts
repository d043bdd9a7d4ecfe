import { sentencesOf } from "./sentence.ts";

/** Words in -r that begin a sentence and are no verbs with a subject after them; the last are imperatives. */
const others =
  "når|før|hvor|for|eller|efter|over|under|her|der|hver|især|senere|ellers|hør|kør|lær|vær|svar|gør(?! (?:du|i|man|vi) )";
const verb = String.raw`(?!(?:${others})(?!\p{L}))(?:\p{L}+r|kan|skal|vil|må|bør|havde|fik)`;
const subject = String.raw`(?:du|i|man|vi|jeg|han|hun|den|det|de|der|din|dit|dine|jeres|en|et|ingen|nogen|\p{L}{3,}(?:en|et|ne))`;
const start = String.raw`^["“”«»(–-]*\s*(?:(?:og|men|eller) )?`;

/** "Får du nej, kan du klage." and "Er du syg, så ring." */
const clause = new RegExp(String.raw`${start}${verb} ${subject}(?!\p{L})[^?]*,[^?]*[^?]$`, "iu");
/** "Har du et spørgsmål?" */
const question = new RegExp(String.raw`${start}${verb} ${subject}(?!\p{L})[^?]*\?$`, "iu");
/** A point of a list that begins small goes on with the line above it. */
const begins = /^\P{L}*\p{Lu}/u;
/** What follows a question that is meant as a condition. */
const answer = new RegExp(
  String.raw`${start}(?:så|ring|skriv|spørg|gå|tal|bed|kontakt|send|brug|se|læs|klag|kom|mød|søg|tag)(?!\p{L})`,
  "iu",
);

/**
 * Finds conditions that are told by turning verb and subject round, as in "Får du nej, kan du klage", or by a question
 * that the next sentence answers; "hvis" is read at once. `next` is what is printed after the text.
 */
export function invertedConditionsIn(text: string, next = ""): readonly string[] {
  const sentences = sentencesOf(text);
  const following = [...sentences.slice(1), sentencesOf(next)[0] ?? ""];
  return sentences.filter(
    (sentence, index) =>
      begins.test(sentence) &&
      (clause.test(sentence) || (question.test(sentence) && answer.test(following[index] ?? ""))),
  );
}
