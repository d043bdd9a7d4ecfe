import { textWidth, type Weight } from "./text-width.ts";

/** A line that ends in one of these promises a word that is not there. */
const leading =
  /[\s,;:–-]+(?:af|at|den|der|det|efter|eller|en|et|for|fra|hos|hvis|i|ikke|med|mod|når|og|om|på|som|til|uden|under|ved)$/iu;

function withoutLooseEnd(text: string): string {
  const bare = text.replace(/[\s,;:.–(-]+$/u, "");
  return leading.test(bare) ? withoutLooseEnd(bare.replace(leading, "")) : bare;
}

/** Closes what the cut has left open, so that nobody takes the dots for the words in the brackets. */
const closed = (text: string): string => (/\([^)]*$/u.test(text) ? text.replace(/\s*\([^)]*$/u, "") : text);

/**
 * Shortens a text to a width in sizes of the text (em), at a word and with dots, which say that something is left
 * out; one that fits stays whole. Only a first word that is too wide by itself is cut inside.
 */
export function shortened(text: string, width: number, weight: Weight = "regular"): string {
  if (textWidth(text, weight) <= width) return text;
  const fits = (part: string): boolean => part !== "" && textWidth(`${part}…`, weight) <= width;
  const words = text.split(/(?<=\s)/u);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const part = closed(withoutLooseEnd(words.slice(0, count).join("").trim()));
    if (fits(part)) return `${part}…`;
  }
  const letters = Array.from((words[0] ?? "").trim());
  for (let count = letters.length; count > 1; count -= 1) {
    const part = letters.slice(0, count).join("");
    if (fits(part)) return `${part}…`;
  }
  return "…";
}
