import { type LostLetter, letters as messages } from "../../../messages/load/letters.ts";
import type { Fault } from "../../problem.ts";

/** A kind of letter that no text can hold. */
interface Kind {
  readonly kind: LostLetter;
  readonly letters: RegExp;
}

const kinds: readonly Kind[] = [
  { kind: "lost", letters: /\uFFFD|\p{Cs}/gu },
  { kind: "control", letters: /(?!\n|\t)\p{Cc}/gu },
  { kind: "private", letters: /\p{Co}/gu },
  { kind: "direction", letters: /[\u202A-\u202E\u2066-\u2069]/gu },
  { kind: "machine", letters: /[\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu },
  { kind: "unassigned", letters: /\p{Cn}/gu },
];

/** Finds letters that were lost, that nobody sees, or that stand for others. */
export function letterFaults(text: string): readonly Fault[] {
  return [...kinds.flatMap((kind) => kindFaults(kind, text)), ...misreadFaults(text)];
}

/** Gives a text without the letters that are faults already. */
export function withoutLostLetters(text: string): string {
  return kinds.reduce((rest, { letters }) => rest.replace(letters, ""), text);
}

function kindFaults({ kind, letters }: Kind, text: string): readonly Fault[] {
  const first = new Map(
    [...text.matchAll(letters)].map((match) => [match[0], match.index] as const).toReversed(),
  );
  return [...first].toReversed().map(([letter, place]) => ({
    code: "KS67",
    ...messages.lost(kind, nameOf(letter), around(text, place, letter)),
  }));
}

function nameOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

const nearest = 20;

/** Gives the words around a letter, with its name in its place, because a terminal could obey it. */
function around(text: string, place: number, letter: string): string {
  const before = text.slice(Math.max(0, place - nearest), place).replace(/^.*\s(?=\S)/su, "");
  const after = text.slice(place + letter.length, place + letter.length + nearest).replace(/\s.*$/su, "");
  return `${shown(before)}⟨${nameOf(letter)}⟩${shown(after)}`;
}

/** Other letters that nobody sees stand near by, too. */
function shown(words: string): string {
  return words.replace(/\p{C}/gu, "");
}

/** What Windows calls the bytes from 80 to 9F. */
const windowsLetters = new Map(
  Array.from({ length: 32 }, (_, index) => 0x80 + index).map((byte) => [
    new TextDecoder("windows-1252").decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/**
 * Letters of two or three bytes, each of which was read as a letter of its own: "Ã¦" for "æ", "â€™" for "’". Two-byte
 * letters begin with Â, Ã, Ä or Å; after Ä and Å a quotation mark or a dash is Danish prose: "PÅ”".
 */
const misread =
  /(?:[ÂÃ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[ÄÅ][\u00A0-\u00AA\u00AC-\u00BA\u00BC-\u00BF]|â[€‚„†‡ˆ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|ï»¿)+|[ÂÃ](?=[ \n]|$)/gu;

/** The same on a Mac. */
const misreadOnMac: Readonly<Record<string, string>> = {
  "√¶": "æ",
  "√∏": "ø",
  "√•": "å",
  "√Ü": "Æ",
  "√ò": "Ø",
  "√Ö": "Å",
  "√©": "é",
};

function misreadFaults(text: string): readonly Fault[] {
  const found = [...text.matchAll(misread), ...text.matchAll(/√[¶∏•ÜòÖ©]/gu)];
  return [...new Map(found.map((match) => [match[0], match])).values()].map(({ 0: letters, index }) => {
    const meant = misreadOnMac[letters] ?? decoded(letters);
    const word = wordAt(text, index, letters.length);
    const mended =
      meant === undefined || meant.trim() === "" ? undefined : shown(word.replace(letters, meant));
    return { code: "KS67", ...messages.misread(shown(letters), shown(word), mended) };
  });
}

function wordAt(text: string, place: number, length: number): string {
  const start = text.slice(0, place).search(/\S*$/u);
  return text.slice(start, place + length) + (/^\S*/u.exec(text.slice(place + length))?.[0] ?? "");
}

/** Reads letters as the bytes that they were, as often as they were misread. */
function decoded(letters: string): string | undefined {
  const bytes = Array.from(letters, (letter) => windowsLetters.get(letter) ?? letter.codePointAt(0) ?? 0);
  if (bytes.some((byte) => byte > 255)) return undefined;
  try {
    const meant = new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
    return decoded(meant) ?? meant;
  } catch {
    return undefined;
  }
}
