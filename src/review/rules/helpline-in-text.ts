import { regionOn, regionsOn } from "../../format/region.ts";
import { spoken } from "../../messages/language.ts";
import type { Match, ReviewRecord, Rule } from "../record.ts";

/** Finds another region's medical helpline in a text of ours, where nothing replaces it. */
export const helplineInText: Rule = {
  code: "RV35",
  title: {
    da: "Nummeret til en anden regions lægevagt i en tekst",
    en: "Another region's medical helpline in a text",
  },
  severity: { full: "error", "easy-read": "error" },
  why: {
    da: "I en nødsituation ringer borgeren til den forkerte region.",
    en: "In an emergency the citizen reaches the wrong region.",
  },
  fix: {
    da: "Tag nummeret ud. Siden viser selv regionens nummer ud fra emergency.numbers.",
    en: "Take the number out; the page prints the region's own from emergency.numbers.",
  },
  source: "Tabellen over regioner, _data/national/regions.ts",
  bad: [
    { easyRead: ["Ring til lægevagten på 1813."], profile: { region: "midtjylland" } },
    { full: ["Ring til lægevagten på 70 11 31 31."] },
    { full: ["Ring 1813 eller 1818."], easyRead: ["Ring 1813."] },
  ],
  good: [
    { easyRead: ["Ring til lægevagten."], profile: { region: "midtjylland" } },
    { easyRead: ["Ring til lægevagten på 1818."] },
    { full: ["Ring til os på 40 18 13 22."] },
  ],
  find: ({ full, easy, profile, today }: ReviewRecord) => {
    const own = regionOn(profile.region, today).medicalHelpline;
    const others = regionsOn(today).filter(({ medicalHelpline }) => medicalHelpline !== own);
    return [...full, ...easy].flatMap(({ text, edition, file, path }): readonly Match[] =>
      others
        .filter(({ medicalHelpline }) => numberPattern(medicalHelpline).test(text))
        .map(({ helplineOf, medicalHelpline }) => ({
          edition,
          file,
          path,
          quote: text,
          what: spoken({
            da: `${medicalHelpline} hører til ${helplineOf}.`,
            en: `${medicalHelpline} belongs to ${helplineOf}.`,
          }),
        })),
    );
  },
};

/** The number alone; its digits in a longer telephone number, as in "40 18 13 22", are none. */
function numberPattern(digits: string): RegExp {
  const blank = "[ \\u00a0]?";
  return new RegExp(`(?<!\\d${blank})${digits.split("").join(blank)}(?!${blank}\\d)`);
}
