import { always, message } from "../message.ts";

/** The parser's names for what it found, in words. */
const foundWords: Readonly<Record<string, { readonly da: string; readonly en: string }>> = {
  "`Identifier`": { da: "et ord", en: "a word" },
  "`decimal`": { da: "et tal", en: "a number" },
  "`string`": { da: "en tekst", en: "a text" },
  "`EOF`": { da: "slutningen på filen", en: "the end of the file" },
};

/** What the parser says most, in Danish; the rest is told as the parser says it. */
const danish: readonly (readonly [said: RegExp, told: string])[] = [
  [/^Expected a semicolon.*$/, "her mangler et semikolon, eller også er der et ord for meget"],
  [/^Expected (.+) but found (.+)$/, "der skulle stå $1, men der står $2"],
  [/^Unterminated string$/, "en tekst, der ikke slutter"],
  [/^Unterminated multiline comment$/, "en kommentar, der ikke slutter"],
  [/^Invalid Character (.+)$/, "tegnet $1 hører ikke til her"],
  [/^Identifier (.+) has already been declared$/, "navnet $1 er brugt to gange"],
  [/^Unexpected token$/, "et tegn eller ord, der ikke hører til her"],
  [/^Invalid characters after number$/, "bogstaver lige efter et tal"],
  [/^Decimals with leading zeros are not allowed in strict mode$/, "et tal, der begynder med 0"],
  [/^Invalid escape sequence$/, "en omvendt skråstreg, der ikke passer til det, der følger"],
];

/** Where and why a file cannot be read as TypeScript. */
export const syntax = {
  breaks: message({
    da: (excerpt: string, said: string, opened: number | undefined) =>
      `Filen går i stykker ${excerpt === "" ? "her" : `ved \`${excerpt}\``}: ${inDanish(said)}.${opened === undefined ? "" : ` Parentesen begynder i linje ${opened}.`}`,
    en: (excerpt, said, opened) =>
      `The file breaks ${excerpt === "" ? "here" : `at \`${excerpt}\``}: ${inEnglish(said)}.${opened === undefined ? "" : ` The bracket was opened in line ${opened}.`}`,
  }),
  straightQuotes: always({
    da: 'Skriv lige anførselstegn: "…".',
    en: 'Write straight quotes: "…".',
  }),
  oneLine: always({
    da: 'Mangler der et " til sidst? En tekst mellem " og " skal stå på én linje. Har den flere linjer, så sæt den mellem to ` i stedet. Et " inde i den skrives „ og “.',
    en: 'Is its last " missing? A text between " and " stands on one line. If it has several lines, put it between two ` instead. A " inside it is written „ and “.',
  }),
  missing: always({
    da: "Se efter et komma, et anførselstegn eller en parentes, der mangler her eller i linjen før.",
    en: "Look for a comma, a quote or a bracket that is missing here or in the line before.",
  }),
};

function inEnglish(said: string): string {
  const words = withFound(said, "en");
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function inDanish(said: string): string {
  const [pattern, told] = danish.find(([known]) => known.test(said)) ?? [];
  if (pattern === undefined || told === undefined) return `“${said}”`;
  return withFound(said.replace(pattern, told).replaceAll("` or `", "` eller `"), "da");
}

function withFound(said: string, language: "da" | "en"): string {
  return said.replace(/`\w+`$/, (found) => foundWords[found]?.[language] ?? found);
}
