/** Splits a text at marks and at the words that begin a new clause; each clause has single blanks. */
export function clausesOf(text: string): readonly string[] {
  return text
    .replace(/\s+/g, " ")
    .split(/[.,;:!?()»«"–] ?| (?=(?:og|eller|men|hvis|når|fordi|at|som|der|så|før|da) )/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}
