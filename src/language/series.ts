const word = "[\\p{L}][\\p{L}-]*\\p{L}";
const item = `${word}(?: ${word}){0,2}`;
const pattern = new RegExp(`(${item}(?:, ${item})+ (?:og|eller) ${item}(?: ${word})?)[.!?]?$`, "u");

/** A verb or a joint in one of the parts shows that the commas part clauses and not things. */
const clauseWord = /(?<!\p{L})(?:er|har|kan|skal|må|vil|får|bor|hvis|når|som|der|så|men|at)(?!\p{L})/iu;

/** Finds three or more things that end a sentence, as in "mad, tøj og møbler"; they read better as a list. */
export function seriesIn(sentence: string): string | undefined {
  const series = pattern.exec(sentence)?.[1];
  return series === undefined || clauseWord.test(series) ? undefined : series;
}
