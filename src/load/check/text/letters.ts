import type { Fault } from "../../problem.ts";

/** A kind of letter that no text can hold: what it is, and how to mend the text. */
interface Kind {
  readonly letters: RegExp;
  readonly what: string;
  readonly fix: string;
}

const away = "Take it away; write the words anew where it cannot be seen.";

const kinds: readonly Kind[] = [
  {
    letters: /\uFFFD|\p{Cs}/gu,
    what: "a letter that was lost where the text was copied",
    fix: "Write the letter that the source has.",
  },
  {
    letters: /(?!\n|\t)\p{Cc}/gu,
    what: "a control character, which nobody sees",
    fix: away,
  },
  {
    letters: /\p{Co}/gu,
    what: "a sign that only one font has, mostly Word's Symbol or Wingdings",
    fix: "Write the sign that is meant, for example • or →, or a word.",
  },
  {
    letters: /[\u202A-\u202E\u2066-\u2069]/gu,
    what: "a sign that turns the order of letters around",
    fix: away,
  },
  {
    letters: /[\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu,
    what: "a sign for machines, which nobody sees",
    fix: away,
  },
  { letters: /\p{Cn}/gu, what: "what is no letter", fix: away },
];

/** Finds letters that were lost, that nobody sees, or that stand for others. */
export function letterFaults(text: string): readonly Fault[] {
  return [...kinds.flatMap((kind) => kindFaults(kind, text)), ...misreadFaults(text)];
}

/** Gives a text without the letters that are faults already. */
export function withoutLostLetters(text: string): string {
  return kinds.reduce((rest, { letters }) => rest.replace(letters, ""), text);
}

function kindFaults({ letters, what, fix }: Kind, text: string): readonly Fault[] {
  const first = new Map(
    [...text.matchAll(letters)].map((match) => [match[0], match.index] as const).toReversed(),
  );
  return [...first].toReversed().map(([letter, place]) => ({
    code: "KS67",
    what: `The text holds ${nameOf(letter)} in "${around(text, place, letter)}": ${what}.`,
    fix,
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
    return {
      code: "KS67",
      what: `The text holds "${shown(letters)}" in "${shown(word)}": letters that were read in the wrong encoding.`,
      fix:
        meant === undefined || meant.trim() === ""
          ? "Write the letters that the source has."
          : `Write "${shown(word.replace(letters, meant))}".`,
    };
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
