const words =
  "to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten tyve tredive hundrede tusind";

const pattern = new RegExp(`(?<![\\p{L}-])(?:${words.split(" ").join("|")})(?![\\p{L}-])`, "giu");

/** Finds numbers that are written as words; "en" and "et" are articles too and are left. */
export function numberWordsIn(text: string): readonly string[] {
  return text.match(pattern) ?? [];
}
