/** Numbers as words, with their values; "en" and "et" are articles too and are left. */
export const numberWords: Readonly<Record<string, number>> = {
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  tyve: 20,
  tredive: 30,
  hundrede: 100,
  tusind: 1000,
};

const pattern = new RegExp(`(?<![\\p{L}-])(?:${Object.keys(numberWords).join("|")})(?![\\p{L}-])`, "giu");

/** Finds numbers that are written as words. */
export function numberWordsIn(text: string): readonly string[] {
  return text.match(pattern) ?? [];
}
