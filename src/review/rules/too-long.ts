import { spoken } from "../../messages/language.ts";
import { apparatusShare, easyBodyLimit, limits } from "../limits.ts";
import type { Match, ReviewRecord, Rule } from "../record.ts";

const line = "Kommunen kan hjælpe dig med at gøre rent og med at vaske dit tøj.";
const lines = (count: number) => Array.from({ length: count }, () => line);
const visits = "Hjælperen kommer til dig på hverdage og hjælper dig med det, du ikke selv kan klare.";
const longText = { full: Array.from({ length: 60 }, () => visits) };

/** Finds editions that are longer than their readers can bear. */
export const tooLong: Rule = {
  code: "RV55",
  title: { da: "En udgave, der er længere, end den må være", en: "An edition that is longer than it may be" },
  severity: { "easy-read": "warning", full: "note" },
  why: {
    da: "Den, der læser langsomt eller er i krise, når kun det første og finder ikke det, der hjælper.",
    en: "Who reads slowly, or is in distress, gets through the beginning only and misses what helps.",
  },
  fix: {
    da: "Behold det, man handler efter, sig hver ting én gang, og lad hele teksten fortælle resten.",
    en: "Keep what one acts by, say each thing once, and leave the rest to the full text.",
  },
  source: `Projektets egne grænser: Let at læse har højst ${limits.easySections} afsnit, ${limits.easySummary} ord i det vigtigste og 550 ord i afsnittene (ved en lang tekst 45 % af den, højst 900, og aldrig mere end hele teksten). På en side over ${limits.shortestWeighedPage} ord fylder noter, ordliste, lov og “Om teksten” højst en fjerdedel`,
  bad: [
    { ...longText, section: { lines: lines(45) } },
    { ...longText, easyRead: lines(9) },
    { section: { lines: lines(20) } },
    { ...longText, sections: 9 },
    {
      full: Array.from({ length: 45 }, () => visits),
      standard: {
        legalBasis: Array.from({ length: 12 }, (_, index) => ({
          act: "sundhedsloven",
          section: String(index + 139),
          role: "also" as const,
          says: `${visits} ${visits}`,
          appeal: "not-relevant" as const,
        })),
      },
    },
  ],
  good: [
    { easyRead: ["Kommunen ser individuelt på din situation."] },
    { ...longText, section: { lines: lines(36) } },
    { ...longText, easyRead: lines(7) },
    { ...longText, sections: 8 },
    { full: Array.from({ length: 100 }, () => visits), section: { lines: lines(45) } },
  ],
  find: (record: ReviewRecord): readonly Match[] => {
    const printed = record.printed();
    const { easyRead } = printed;
    const share = apparatusShare(printed);
    return [
      ...(easyRead === undefined
        ? []
        : [
            ...above(easyRead.summary, limits.easySummary, ["summary"], {
              da: "ord i det vigtigste",
              en: "words in the summary",
            }),
            ...above(easyRead.sections, limits.easySections, ["sections"], { da: "afsnit", en: "sections" }),
            ...above(easyRead.body, easyBodyLimit(printed), ["sections"], {
              da: "ord i afsnittene",
              en: "words in the sections",
            }),
          ]),
      ...(printed.full.page < limits.shortestWeighedPage
        ? []
        : above(share, limits.apparatus, [], {
            da: "% af siden er noter, ordliste, lov og “Om teksten”",
            en: "% of the page are notes, words, law and the source",
          }).map((match) => ({ ...match, edition: "full" as const, file: "standard" as const }))),
    ];
  },
};

function above(
  count: number,
  limit: number,
  path: Match["path"],
  { da, en }: { readonly da: string; readonly en: string },
): readonly Match[] {
  if (count <= limit) return [];
  const what = spoken({ da: `${count} ${da}; højst ${limit}.`, en: `${count} ${en}; at most ${limit}.` });
  return [{ edition: "easy-read", file: "easy-read", path, quote: "", what }];
}
