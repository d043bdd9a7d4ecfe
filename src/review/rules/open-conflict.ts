import type { Path } from "../../load/index.ts";
import { spoken } from "../../messages/language.ts";
import type { Match, ReviewRecord, Rule } from "../record.ts";

/** Finds points on which the source contradicts itself and nobody has decided yet. */
export const openConflict: Rule = {
  code: "RV36",
  title: { da: "Teksten siger to ting", en: "The text says two things" },
  severity: { data: "warning" },
  why: {
    da: "Borgeren kan ikke vide, hvad der gælder, og to borgere kan få hver sit svar.",
    en: "The citizen cannot know what holds, and two citizens may get different answers.",
  },
  fix: {
    da: "Afklar, hvad der gælder, og skriv så afsnittet som stated, med svaret som kilde.",
    en: "Settle which statement holds, then write the section as stated, with the answer as the source.",
  },
  source: "Projektets egen regel: En modsigelse bliver vist, men aldrig afgjort af os",
  bad: [
    {
      standard: {
        sections: {
          followUp: {
            status: "conflict",
            conflicts: [
              {
                about: "Hvor tit følger kommunen op?",
                statements: [
                  { text: "Hver 12. måned.", where: "side 3" },
                  { text: "Hver 6. måned.", where: "side 5" },
                ],
              },
            ],
          },
        },
      },
    },
    {
      standard: {
        timeLimits: [
          {
            kind: "course",
            what: "Forløb",
            bound: "at-most",
            stated: [
              { value: 6, unit: "months", where: "side 3" },
              { value: 20, unit: "weeks", where: "side 5" },
            ],
          },
        ],
      },
    },
    {
      standard: {
        sections: {
          scope: {
            status: "conflict",
            conflicts: [
              {
                about: "Hvor tit kommer hjælperen?",
                statements: [
                  { text: "Hver dag.", where: "side 1" },
                  { text: "På hverdage.", where: "side 2" },
                ],
              },
              {
                about: "Hvor længe?",
                statements: [
                  { text: "I 6 måneder.", where: "side 3" },
                  { text: "I 20 uger.", where: "side 5" },
                ],
              },
            ],
          },
        },
        timeLimits: [
          {
            kind: "course",
            what: "Forløb",
            bound: "at-most",
            stated: [
              { value: 6, unit: "months", where: "side 3" },
              { value: 20, unit: "weeks", where: "side 5" },
            ],
          },
        ],
      },
    },
  ],
  good: [
    {
      easyRead: ["Kommunen følger op hver 6. måned."],
      standard: {
        sections: {
          followUp: { status: "stated", body: ["Kommunen laver en individuel vurdering hver 6. måned."] },
        },
      },
    },
    {
      standard: {
        timeLimits: [
          { kind: "course", what: "Forløb", bound: "at-most", stated: [{ value: 6, unit: "months" }] },
        ],
      },
    },
  ],
  find: ({ standard: { sections, ownSections = [], timeLimits } }: ReviewRecord) => {
    const all = [
      ...Object.entries(sections).map(([concept, section]) => [["sections", concept], section] as const),
      ...ownSections.map((section, index) => [["ownSections", index], section] as const),
    ];
    const inSections = all.flatMap(([path, section]) =>
      section?.status === "conflict"
        ? section.conflicts.map(({ about, statements }, index) =>
            match(
              [...path, "conflicts", index],
              about,
              statements.map(({ where }) => where),
            ),
          )
        : [],
    );
    // The same contradiction stands in a section too, where it has its words.
    if (inSections.length > 0) return inSections;
    return timeLimits.flatMap(({ what, stated }, index) =>
      stated.length > 1
        ? [
            match(
              ["timeLimits", index],
              what,
              stated.map(({ where }) => where ?? ""),
            ),
          ]
        : [],
    );
  },
};

function match(path: Path, quote: string, places: readonly string[]): Match {
  return {
    edition: "data",
    file: "standard",
    path,
    quote,
    what: spoken({
      da: `Forskellige udsagn: ${places.join(" · ")}.`,
      en: `Different statements: ${places.join(" · ")}.`,
    }),
  };
}
