const word = "\\p{L}[\\p{L}-]*";
const item = `${word}(?: ${word}){0,2}`;
const pattern = new RegExp(`(${word}(?:, ${item})+ (?:og|eller) ${item}(?: ${word})?)[.!?]?$`, "u");

/** A verb or a joint in one of the parts shows that the commas part clauses and not things. */
const clauseWord = /(?<!\p{L})(?:er|har|kan|skal|må|vil|får|bor|hvis|når|som|der|så|men|at)(?!\p{L})/iu;

/** A part that ends in a hyphen belongs to one long name, as in "Social-, Handicap- og Sundhedsudvalget". */
const openPart = /-[ ,]/;

/** Finds three or more things that end a sentence, as in "mad, tøj og møbler"; they read better as a list. */
export function seriesIn(sentence: string): string | undefined {
  const series = pattern.exec(sentence)?.[1];
  return series === undefined || clauseWord.test(series) || openPart.test(series) ? undefined : series;
}
