import emergencyNumbers from "../../../_data/national/regions.ts";
import type { Match, ReviewRecord, Rule } from "../record.ts";

const { regions } = emergencyNumbers;

/** Finds another region's medical helpline in a text of ours, where nothing replaces it. */
export const helplineInText: Rule = {
  code: "RV35",
  title: "Another region's medical helpline in a text",
  severity: { full: "error", "easy-read": "error" },
  why: "In an emergency the citizen reaches the wrong region.",
  fix: "Take the number out; the page prints the region's own from emergency.numbers.",
  source: "The regions' table, _data/national/regions.ts",
  bad: { easyRead: ["Ring til lægevagten på 1813."], profile: { region: "midtjylland" } },
  good: { easyRead: ["Ring til lægevagten."], profile: { region: "midtjylland" } },
  find: ({ full, easy, profile }: ReviewRecord) =>
    [...full, ...easy].flatMap(({ text, edition, file, path }): readonly Match[] =>
      Object.entries(regions)
        .filter(([key]) => key !== profile.region)
        .filter(([, { medicalHelpline }]) => numberPattern(medicalHelpline).test(text))
        .map(([, { name, medicalHelpline }]) => ({
          edition,
          file,
          path,
          quote: text,
          what: `${medicalHelpline} belongs to ${name}.`,
        })),
    ),
};

function numberPattern(digits: string): RegExp {
  return new RegExp(`(?<!\\d)${digits.split("").join("[ \\u00a0]?")}(?!\\d)`);
}
