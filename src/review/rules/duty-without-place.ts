import { spoken } from "../../messages/language.ts";
import type { Match, ReviewRecord, Rule } from "../record.ts";

/** Finds duties of a restated text whose place in the source nobody has named. */
export const dutyWithoutPlace: Rule = {
  code: "RV59",
  title: { da: "En pligt uden et sted i kilden", en: "A duty without a place in the source" },
  severity: { data: "warning" },
  why: {
    da: "En borger kan miste hjælpen, fordi vi har skrevet en pligt, som kommunen ikke har.",
    en: "A citizen may lose the help over a duty that we wrote and the municipality does not have.",
  },
  fix: {
    da: "Find sætningen i kommunens tekst, og skriv stedet i where. Står den der kun som beskrivelse, hører den til i afsnittet om, hvordan det foregår.",
    en: "Find the sentence in the municipality's text and name its place in where. Where it only describes, it belongs to how the help works.",
  },
  source: "Hver oplysning har en kilde (projektets egen regel)",
  bad: [
    { standard: { responsibilities: { items: [{ text: "Du melder afbud senest kl. 10." }] } } },
    {
      standard: {
        responsibilities: {
          items: [{ text: "Du møder til tiden.", where: "side 3" }, { text: "Du har tøj på til træning." }],
        },
      },
    },
  ],
  good: [
    {
      standard: {
        responsibilities: { items: [{ text: "Du er hjemme, når maden kommer.", where: "side 3" }] },
      },
    },
    {
      profile: { voice: "own" },
      standard: { responsibilities: { items: [{ text: "Du melder afbud i god tid." }] } },
    },
    { standard: { responsibilities: "not-stated" } },
  ],
  find: ({ standard: { responsibilities }, profile }: ReviewRecord) =>
    responsibilities === "not-stated" || profile.voice === "own"
      ? []
      : responsibilities.items.flatMap(({ text, where }, index): readonly Match[] =>
          where === undefined
            ? [
                {
                  edition: "data",
                  file: "standard",
                  path: ["responsibilities", "items", index],
                  quote: text,
                  what: spoken({
                    da: "Ingen har skrevet, hvor i kilden pligten står.",
                    en: "Nobody has said where in the source the duty stands.",
                  }),
                },
              ]
            : [],
        ),
};
