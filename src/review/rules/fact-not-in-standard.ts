import { spoken } from "../../messages/language.ts";
import { statedFactsIn } from "../../plain-language/index.ts";
import { factsOfStandard, isAmong, nationalFacts, othersLike, regionalFacts } from "../known-facts.ts";
import type { Match, ReviewRecord, Rule } from "../record.ts";

/** Finds facts of easy read that the standard does not have at all. */
export const factNotInStandard: Rule = {
  code: "RV40",
  title: {
    da: "En oplysning i Let at læse, som standarden ikke har",
    en: "A fact in easy read that the standard does not have",
  },
  severity: { "easy-read": "error" },
  why: {
    da: "Den, der kun læser Let at læse, regner med et løfte, som ingen har givet.",
    en: "Who reads only this edition relies on a promise that nobody made.",
  },
  fix: {
    da: "Tag den ud, eller skriv den ind i standarden med stedet i kilden.",
    en: "Take it out, or add it to the standard with its place in the source.",
  },
  source: "Hver oplysning har en kilde (projektets egen regel)",
  bad: [{ easyRead: ["Du får svar inden 14 dage."] }, { easyRead: ["Skriv til hjaelp@lillerup.example."] }],
  good: [
    {
      easyRead: ["Du får svar inden 14 dage."],
      standard: {
        timeLimits: [
          { kind: "other", what: "Svar", bound: "at-most", stated: [{ value: 14, unit: "days" }] },
        ],
      },
    },
    { easyRead: ["Ring 112, hvis der er fare."] },
    { easyRead: ["Ring på 12 34 56 78."] },
    { easyRead: ["Ring på 12 34 56 79."] },
  ],
  find: (record) => unknownFacts(record).flatMap(({ match, others }) => (others.length === 0 ? [match] : [])),
};

/** Finds facts of easy read that differ from the standard's. */
export const factDiffers: Rule = {
  code: "RV41",
  title: {
    da: "En oplysning i Let at læse, der er en anden end i standarden",
    en: "A fact in easy read that differs from the standard",
  },
  severity: { "easy-read": "error" },
  why: {
    da: "De to udgaver siger hver sit. Den, der kun læser Let at læse, ringer til et forkert nummer eller kommer for sent.",
    en: "Two editions say two things; who reads only this one calls the wrong number or comes too late.",
  },
  fix: { da: "Skriv det, standarden siger.", en: "Write what the standard says." },
  source: "Hver oplysning har en kilde (projektets egen regel)",
  bad: [
    {
      easyRead: ["Du får svar inden 10 dage."],
      standard: {
        timeLimits: [
          { kind: "other", what: "Svar", bound: "at-most", stated: [{ value: 14, unit: "days" }] },
        ],
      },
    },
    { easyRead: ["Ring på 12 34 56 79."] },
  ],
  good: [
    {
      easyRead: ["Du får svar inden 14 dage."],
      standard: {
        timeLimits: [
          { kind: "other", what: "Svar", bound: "at-most", stated: [{ value: 14, unit: "days" }] },
        ],
      },
    },
    { easyRead: ["Ring på 12 34 56 78."] },
    { easyRead: ["Du får svar inden 10 dage."] },
  ],
  find: (record) =>
    unknownFacts(record).flatMap(({ match, others }) =>
      others.length === 0
        ? []
        : [
            {
              ...match,
              what: spoken({
                da: `${match.what}; standarden siger ${others.join(", ")}`,
                en: `${match.what}; the standard says ${others.join(", ")}`,
              }),
            },
          ],
    ),
};

function unknownFacts(
  record: ReviewRecord,
): readonly { readonly match: Match; readonly others: readonly string[] }[] {
  const known = factsOfStandard(record);
  // Another region's helpline has a rule of its own.
  const everywhere = [...known, ...nationalFacts(), ...regionalFacts(record.today)];
  return record.easy.flatMap(({ text, file, path }) =>
    statedFactsIn(text)
      .filter((fact) => !isAmong(fact, everywhere))
      .map((fact) => ({
        match: { edition: "easy-read" as const, file, path, quote: text, what: `“${fact.quote}”` },
        others: othersLike(fact, known),
      })),
  );
}
