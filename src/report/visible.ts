/** Signs that nobody sees and that change what is seen: of control, of direction, halves of letters. */
const unseen = /(?!\t|\n|\u00AD)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** What a CI system takes for its own command: GitHub's at the start of a line, Azure's and TeamCity's anywhere. */
const ofCi = /^(?<blank>[^\S\n]*)(?=::)|(?<=#)(?=#\w*\[)/gm;

/** Prints a text whose signs all show: a sign that nobody sees is written by its number, as in code. */
export function visible(text: string): string {
  return text.replace(unseen, escapeOf);
}

const longestValue = 4000;

/** Prints a value that came from elsewhere on one line of what we say, and the beginning of one that has no end. */
export function oneLine(value: string): string {
  const shown = visible(value).replaceAll("\n", "\\n");
  return shown.length <= longestValue ? shown : `${shown.slice(0, longestValue)}…`;
}

/** Prints lines for a terminal, which obeys what nobody sees, and for a CI system, which obeys what it reads. */
export function harmless(lines: string): string {
  return visible(lines).replace(ofCi, "$<blank>\\");
}

function escapeOf(sign: string): string {
  const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase();
  if (number.length <= 2) return `\\x${number.padStart(2, "0")}`;
  return number.length <= 4 ? `\\u${number.padStart(4, "0")}` : `\\u{${number}}`;
}
