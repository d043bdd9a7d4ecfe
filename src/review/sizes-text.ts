import { spoken } from "../messages/language.ts";
import type { Measure } from "../report/json.ts";
import { figureText } from "./measures.ts";

const editions = {
  full: { da: "Hele teksten", en: "Full text" },
  "easy-read": { da: "Let at læse", en: "Easy read" },
  checklist: { da: "Tjekliste", en: "Checklist" },
} as const;

const names = {
  page: { da: "ord i alt", en: "words in all" },
  body: { da: "ord i afsnittene", en: "words in the sections" },
  apparatus: {
    da: "ord i noter, ordliste, lov og “Om teksten”",
    en: "words of notes, word list, law and source",
  },
  apparatusShare: { da: "de samme i procent af siden", en: "the same in percent of the page" },
  summary: { da: "ord i det vigtigste", en: "words in the summary" },
  sections: { da: "afsnit", en: "sections" },
  lix: { da: "LIX", en: "LIX" },
  longestSentence: { da: "ord i den længste sætning", en: "words in the longest sentence" },
  shortRun: { da: "sætninger i træk under fem ord", en: "sentences in a row below five words" },
  pdfPages: { da: "sider i PDF'en", en: "pages of the PDF" },
} as const satisfies Record<Measure["name"], { readonly da: string; readonly en: string }>;

/** Prints the measures of all standards, each beside its limit; what is off has a mark before it. */
export function sizesText(measures: readonly Measure[]): string {
  const standards = Map.groupBy(measures, ({ municipality, standard }) => `${municipality}/${standard}`);
  const off = measures.filter(({ isOff }) => isOff).length;
  return [
    ...[...standards].map(([name, own]) => [`== ${name} ==`, ...own.map(lineText)].join("\n")),
    spoken({
      da: `${off} af ${measures.length} tal er uden for grænsen; de er mærket med !.`,
      en: `${off} of ${measures.length} figures are beyond their limit; they are marked with !.`,
    }),
  ].join("\n\n");
}

function lineText({ edition, name, value, isOff, ...limit }: Measure): string {
  const figure = value === undefined ? spoken({ da: "ikke bygget", en: "not built" }) : figureText(value);
  return `${isOff ? "!" : " "} ${spoken(editions[edition])}: ${spoken(names[name])}: ${figure}${limitText(limit)}`;
}

function limitText({ atLeast, atMost }: Pick<Measure, "atLeast" | "atMost">): string {
  if (atMost === undefined) return "";
  return atLeast === undefined
    ? spoken({ da: ` (højst ${atMost})`, en: ` (at most ${atMost})` })
    : spoken({ da: ` (${atLeast} til ${atMost})`, en: ` (${atLeast} to ${atMost})` });
}
