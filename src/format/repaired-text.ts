/** Letters that a program draws as one and nobody types, with the letters that they stand for. */
const joinedLetters = /[\uFB00-\uFB06\u0132\u0133\u01C4-\u01CC\u01F1-\u01F3\uFB50-\uFDC7\uFE80-\uFEFC]/gu;

/** Blanks of every width that is not a tab's; what must not part at a line's end is bound when it is printed. */
const wideBlanks = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;

/** Where a word may break, how wide nothing is, and where a file begins: none of it is a letter. */
const hiddenSigns = /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF]/gu;

/** Word's own signs for the two hyphens, where it gives its text to programs that know no others. */
const wordsSoftHyphen = "\u001F";
const wordsFixedHyphen = "\u001E";

/** Scripts that are written from right to left, and those whose letters change with their neighbours. */
const rightToLeft = "\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}";
const shaped = `${rightToLeft}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Tamil}\\p{Script=Sinhala}\\p{Script=Malayalam}\\p{Script=Mongolian}`;

/** A joiner or non-joiner says something between letters that join, and a joiner between the parts of one emoji. */
const idleJoiners = new RegExp(
  `(?<![${shaped}])\\u200C|\\u200C(?![${shaped}])|(?<![${shaped}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?![${shaped}])`,
  "gu",
);
const isRightToLeft = new RegExp(`(?=\\p{L})[${rightToLeft}]`, "u");
const directionMarks = /[\u200E\u200F\u061C]/gu;
const latinDirectionMarks = /(?<=\p{Script=Latin})[\u200E\u200F\u061C]+(?=\p{Script=Latin})/gu;

/** Signs by which Word begins a line of a list: those of its fonts of pictures, and those left of them as text. */
const pictureBullets = /^[ \t]*[\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC\uF06C\uF06E\uF071\uF076][ \t]*/gmu;
const writtenBullets = /^[ \t]*[o§Øüqv·][ \t]*\t[ \t]*(?!\d)/gmu;

/** Two lines of several cells each, as a table is pasted. */
const pastedTable = /^[^\t\n]*[^\t\n ][^\t\n]*\t[^\n]*\S[^\n]*\n+[^\t\n]*[^\t\n ][^\t\n]*\t[^\n]*\S/mu;

/**
 * Gives a text as it was meant, where a word processor, a PDF or a browser left traces in it that nobody sees and of
 * which there is only one reading: decomposed and joined letters, hidden signs, blanks of other widths, other line
 * breaks, Word's bullets. Tabs of a pasted table stay, because the check of the data refuses it. What has more than one
 * reading stays as it is. A repaired text needs no further repair.
 */
export function repairedText(text: string): string {
  const lines = withLineBreaks(text)
    .replace(hiddenSigns, "")
    .replaceAll(wordsSoftHyphen, "")
    .normalize("NFC")
    .replace(joinedLetters, withoutJoining)
    .replace(idleJoiners, "")
    .replace(isRightToLeft.test(text) ? latinDirectionMarks : directionMarks, "")
    .replace(wideBlanks, " ")
    .replace(/[\u2010\u2011]/gu, "-")
    .replaceAll(wordsFixedHyphen, "-")
    .replace(pictureBullets, "• ")
    .replace(writtenBullets, "• ")
    .replace(/^([-*+–—•]|\d{1,3}[.)])[ ]*\t[ \t]*/gmu, "$1 ")
    // What stood beside a sign that is gone may compose now.
    .normalize("NFC");
  return (lines.includes("\t") && pastedTable.test(lines) ? lines : lines.replaceAll("\t", " "))
    .replace(/(?<![ \t])[ \t]*\n[ \t]*/gu, "\n")
    .replace(/\n{3,}/gu, "\n\n")
    .replace(/ {2,}/gu, " ");
}

function withLineBreaks(text: string): string {
  return text.replace(/\r\n?|[\u2028\u0085\v]/gu, "\n").replace(/[\u2029\f]/gu, "\n\n");
}

/** Some forms of Arabic stand for several words; they stay. */
function withoutJoining(letter: string): string {
  const parts = letter.normalize("NFKC");
  return parts.includes(" ") ? letter : parts;
}
