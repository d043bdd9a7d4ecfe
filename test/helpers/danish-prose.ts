import fc from "fast-check";

/** Words as municipalities write them, with the signs that other programs take for markup. */
const words = [
  "1.",
  "12.",
  "marts",
  "Du",
  "får",
  "hjælp",
  "§",
  "85",
  "stk.",
  "2",
  "50",
  "kr.",
  "kr.*",
  "*Gælder",
  "**",
  "*",
  "3*4*5",
  "a_b",
  "_",
  "<",
  ">",
  "65",
  "år",
  "&",
  "Social",
  "[1]",
  "[",
  "](",
  "(se",
  "side)",
  "+",
  "-",
  "–",
  "#1",
  "#",
  "|",
  "\\",
  "`",
  "~",
  "!",
  "=",
  "**fed**",
  "*kursiv*",
  "[her](/om/)",
  "og/eller",
  "x<y",
  "nr.:",
  "„citat“",
  "Ćwik",
  "Çelik",
  "a\u030age",
  "kon\u00ADtakt",
  "\uFB01nde",
  "4\u00A0uger",
  "\u200B",
  "\uFFFD",
  "Ã¦ble",
  "\uF0B7",
];

/** What a line can begin with in prose, and in lists of other programs. */
const starts = [
  "",
  "",
  "",
  "1. ",
  "2. ",
  "12. ",
  "1) ",
  "> ",
  "+ ",
  "- ",
  "– ",
  "• ",
  "# ",
  "    ",
  "\t",
  "o\t",
  "| ",
];

const ends = ["\n", "\n", "\n\n", "\r\n", "\u2028", "\v"];

const line = fc
  .tuple(fc.constantFrom(...starts), fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }))
  .map(([start, said]) => start + said.join(" "));

/** Random Danish prose, and what is pasted as if it were. */
export const danishProse: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, fc.constantFrom(...ends)), { minLength: 1, maxLength: 5 })
  .map((lines) => lines.flat().slice(0, -1).join("").trim())
  .filter((text) => text !== "");
