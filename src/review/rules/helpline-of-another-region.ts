import { regionOn, regionsOn } from "../../format/region.ts";
import { spoken } from "../../messages/language.ts";
import type { Match, ReviewRecord, Rule } from "../record.ts";
import { toldByVoice } from "../told-by-voice.ts";

/** Finds a medical helpline in the source that belongs to another region. */
export const helplineOfAnotherRegion: Rule = {
  code: "RV34",
  title: {
    da: "Teksten har nummeret til en anden regions lægevagt",
    en: "The text prints another region's medical helpline",
  },
  severity: { data: "warning" },
  why: {
    da: "I en nødsituation ringer borgeren til den forkerte region. Siden viser det rigtige nummer og siger det.",
    en: "In an emergency the citizen reaches the wrong region. The page prints the right number and says so.",
  },
  fix: {
    da: "Fortæl kommunen, at nummeret i dens dokument er forkert.",
    en: "Tell the municipality that its document has the wrong number.",
  },
  source: "Tabellen over regioner, _data/national/regions.ts",
  bad: [
    {
      standard: {
        emergency: {
          body: ["Ring straks, hvis der er fare."],
          numbers: [{ service: "medical-helpline", printed: "1813" }],
        },
      },
      profile: { region: "midtjylland" },
    },
    {
      standard: {
        emergency: {
          body: ["Ring straks, hvis der er fare."],
          numbers: [
            { service: "alarm", printed: "112" },
            { service: "medical-helpline", printed: "1234" },
          ],
        },
      },
      profile: { region: "midtjylland" },
    },
    {
      standard: {
        emergency: {
          body: ["Ring straks, hvis der er fare."],
          numbers: [{ service: "medical-helpline", printed: "1813" }],
        },
      },
      profile: { region: "midtjylland", voice: "own" },
    },
  ],
  good: [
    {
      standard: {
        emergency: {
          body: ["Ring straks, hvis der er fare."],
          numbers: [{ service: "medical-helpline", printed: "70113131" }],
        },
      },
      profile: { region: "midtjylland" },
    },
    {
      standard: {
        emergency: {
          body: ["Ring straks, hvis der er fare."],
          numbers: [
            { service: "alarm", printed: "112" },
            { service: "police", printed: "114" },
          ],
        },
      },
      profile: { region: "midtjylland" },
    },
    { profile: { region: "midtjylland" } },
  ],
  find: ({ standard: { emergency }, profile, today }: ReviewRecord) =>
    (emergency?.numbers ?? []).flatMap(({ service, printed }, index): readonly Match[] => {
      const own = regionOn(profile.region, today);
      if (service !== "medical-helpline" || printed === own.medicalHelpline) return [];
      const owner = regionsOn(today).find(({ medicalHelpline }) => medicalHelpline === printed);
      const belongs =
        owner === undefined
          ? spoken({ da: "er ikke nummeret til nogen regions lægevagt", en: "is no region's helpline" })
          : spoken({ da: `hører til ${owner.helplineOf}`, en: `belongs to ${owner.helplineOf}` });
      const lies = spoken({ da: "ligger i", en: "lies in" });
      const what = `${printed} ${belongs}. ${profile.name} ${lies} ${own.name}: ${own.medicalHelpline}.`;
      return [
        {
          edition: "data",
          file: "standard",
          path: ["emergency", "numbers", index, "printed"],
          quote: printed,
          what,
          fix: toldByVoice(profile, {
            restated: helplineOfAnotherRegion.fix,
            own: {
              da: "Ret nummeret i dit eget dokument og her.",
              en: "Mend the number in your own document and here.",
            },
          }),
        },
      ];
    }),
};
