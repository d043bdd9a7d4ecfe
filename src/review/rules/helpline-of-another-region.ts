import emergencyNumbers from "../../../_data/national/regions.ts";
import type { Match, ReviewRecord, Rule } from "../record.ts";

const { regions } = emergencyNumbers;

/** Finds a medical helpline in the source that belongs to another region. */
export const helplineOfAnotherRegion: Rule = {
  code: "RV34",
  title: "The source prints another region's medical helpline",
  severity: { data: "warning" },
  why: "In an emergency the citizen reaches the wrong region. The page prints the right number and says so.",
  fix: "Tell the municipality that its document has the wrong number.",
  source: "The regions' table, _data/national/regions.ts",
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
  find: ({ standard: { emergency }, profile }: ReviewRecord) =>
    (emergency?.numbers ?? []).flatMap(({ service, printed }, index): readonly Match[] => {
      const own = regions[profile.region];
      if (service !== "medical-helpline" || printed === own.medicalHelpline) return [];
      const owner = Object.values(regions).find(({ medicalHelpline }) => medicalHelpline === printed);
      const belongs = owner === undefined ? "is no region's helpline" : `belongs to ${owner.name}`;
      const what = `${printed} ${belongs}. ${profile.name} lies in ${own.name}: ${own.medicalHelpline}.`;
      return [
        {
          edition: "data",
          file: "standard",
          path: ["emergency", "numbers", index, "printed"],
          quote: printed,
          what,
        },
      ];
    }),
};
