/** What the asking reader says instead of a pronoun that speaks to them; verbs are the same in every person. */
const own: Readonly<Record<string, string>> = {
  du: "jeg",
  dig: "mig",
  din: "min",
  dit: "mit",
  dine: "mine",
  I: "vi",
  jer: "os",
  jeres: "vores",
  vi: "I",
  os: "jer",
  vores: "jeres",
};

const pronoun = /(?<!\p{L})(?:du|dig|din|dit|dine|jer|jeres|vi|os|vores|I)(?!\p{L})/giu;

/**
 * Turns a question to the reader into the reader's own: „Hvor kommer din vejleder fra?“ is asked as „Hvor kommer min
 * vejleder fra?“. An I that begins a sentence is left, because it may be the preposition.
 */
export function firstPerson(question: string): string {
  return question.replace(pronoun, (word, at: number) => {
    const begins = at === 0 || /[.?!]\s+$/.test(question.slice(0, at));
    if (word === "i" || (word === "I" && begins)) return word;
    const said = own[word === "I" ? word : word.toLowerCase()] ?? word;
    return begins ? said.slice(0, 1).toUpperCase() + said.slice(1) : said;
  });
}
