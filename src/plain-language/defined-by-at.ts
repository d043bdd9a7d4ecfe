import { sentencesOf } from "./sentence.ts";

/** Of these one does say "Målet er, at …": they point at a sentence and do not name a thing. */
const pointing =
  /(?:mål|formål|princip(?:p\p{L}+)?|tanke|tanken|idé|ideen|idéen|grund|årsag|rege?l|krav|betingelse|forudsætning|fordel|ulempe|mulighed|konsekvens|undtagelse|problem|resultat|forskel|udgangspunkt|hensigt|mening|ønske|vilkår|pointe|opgave|håb|plan|aftale|vigtigste?|bedste|værste|afgørende|nødvendigt|svar|forventning|risiko)(?:en|et|n|t|e|er|ne|erne)?$/iu;

/** "X er, at …", with X of one to five words, and "At være X er ikke at …". */
const definition = /^(?<thing>\p{L}[^,.:;?!]*?) er, at /u;
const infinitive = /^At [^,.:;?!]{2,60}? er (?:ikke )?at /u;

/** Words that no named thing begins with, and the definite form, which points back at something told. */
const notNamed = /^(?:det|dette|de|den|disse|her|der|nu|vi|du|i|man|hvis|når|min|din|vores)(?!\p{L})/iu;

/** Finds explanations of a word by "er, at", where Danish says "betyder, at". */
export function definedByAt(text: string): readonly string[] {
  return sentencesOf(text).filter((sentence) => {
    if (infinitive.test(sentence)) return true;
    const thing = definition.exec(sentence)?.groups?.["thing"] ?? "";
    const words = thing.split(" ");
    if (thing === "" || words.length > 5 || notNamed.test(thing)) return false;
    return !words.some((word) => pointing.test(word));
  });
}
