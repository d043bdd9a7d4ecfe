import { sentencesOf } from "./sentence.ts";
import { wordsOf } from "./word.ts";

const parted = /^\p{L}\p{Ll}{3,}(?:-\p{Ll}{4,}){2,}$/u;

/** Finds compounds that are parted more than once, as "støtte-kontaktperson-teamet"; short parts ("mor-barn-gruppe") are usual. */
export function overPartedIn(text: string): readonly string[] {
  return wordsOf(text).filter((word) => parted.test(word));
}

const days = "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag";
const months = "januar|februar|marts|juli|september|oktober|november|december";
const pronouns = "du|dig|din|dit|dine|man|kommunen|kommunens|borgeren|borgerens";
const small = new RegExp(
  `^(?:${pronouns}|${days}|${months}|(?!grundlov)\\p{L}{3,}lov(?:en|ens)?|\\p{L}{4,}(?:bekendtgørelsen|vejledningen)s?)$`,
  "iu",
);

/** Finds words with a capital inside a sentence that are no names: the reader, days, Acts. Danish writes them small. */
export function wrongCapitalsIn(text: string): readonly string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const tokens = sentence.split(" ");
    return tokens.flatMap((token, index) => {
      const [word = ""] = wordsOf(token);
      const isInside = index > 0 && /[\p{L}\d,%)]$/u.test(tokens[index - 1] ?? "");
      return isInside && /^\p{Lu}\p{Ll}/u.test(token) && small.test(word) ? [word] : [];
    });
  });
}

/** A word that some texts write in two ways, as "madservice" and "mad-service". */
export interface TwoSpellings {
  readonly usual: string;
  readonly other: string;
}

/** Finds compounds that texts write joined and parted, by a hyphen or a blank; the one that stands less is the other. */
export function twoSpellingsIn(texts: readonly string[]): readonly TwoSpellings[] {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts)
    for (const form of formsIn(text)) {
      const joined = form.replace(/[- ]/g, "");
      const forms = counts.get(joined) ?? new Map<string, number>();
      forms.set(form, (forms.get(form) ?? 0) + 1);
      counts.set(joined, forms);
    }
  return [...counts.values()].flatMap((forms) => {
    // Two words side by side are a parted compound only where the compound stands somewhere, too.
    if (forms.size < 2 || [...forms.keys()].every((form) => form.includes(" "))) return [];
    const [[usual] = [""], ...others] = [...forms].toSorted(([, a], [, b]) => b - a);
    return others.map(([other]) => ({ usual, other }));
  });
}

const fewestLetters = 4;

/** Gives the long words of a text and each two small words that stand side by side, all in small letters. */
function formsIn(text: string): readonly string[] {
  const words = text.split(/\s+/).map((token) => token.replace(/^[("“»]+/u, ""));
  const bare = words.map((word) => word.replace(/[^\p{L}]+$/u, ""));
  const single = bare.filter((word) => word.length > 2 * fewestLetters && /^\p{L}[\p{Ll}-]+$/u.test(word));
  const double = bare.flatMap((word, index) => {
    const next = bare[index + 1] ?? "";
    const isOpen = words[index] === word;
    return isOpen && [word, next].every((one) => one.length >= fewestLetters && /^\p{Ll}+$/u.test(one))
      ? [`${word} ${next}`]
      : [];
  });
  return [...single, ...double].map((form) => form.toLowerCase());
}
