import { spoken } from "../../messages/language.ts";
import { texts } from "../../view/texts.ts";
import { hasPart, neededParts, placeOfPart } from "../needed-parts.ts";
import type { Match, ReviewRecord, Rule } from "../record.ts";

const followUp = { status: "stated" as const, body: ["Kommunen ringer til dig."] };
const criteria = { status: "stated" as const, body: ["Kommunen ser individuelt på din situation."] };

/** Finds parts of the standard, needed by citizens, that no section of easy read says it tells. */
export const partNotTold: Rule = {
  code: "RV44",
  title: {
    da: "En del af standarden, som Let at læse ikke fortæller",
    en: "A part of the standard that easy read does not tell",
  },
  severity: { "easy-read": "warning" },
  why: {
    da: "Den, der kun læser Let at læse, får ikke at vide, at kommunen har skrevet noget om det.",
    en: "Who reads only this edition does not learn that the municipality has said anything about it.",
  },
  fix: {
    da: 'Fortæl det i et afsnit af Let at læse, og skriv delens nøgle der, for eksempel tells: ["cost"].',
    en: 'Tell it in a section of easy read, and write the key of the part there, for example tells: ["cost"].',
  },
  source: "Begge udgaver fortæller det samme (projektets egen regel)",
  bad: [
    {
      standard: { sections: { criteria, followUp } },
      tells: ["criteria", "cost", "responsibilities", "complaint"],
    },
    { standard: { sections: { criteria, followUp } }, tells: [] },
  ],
  good: [
    {
      standard: { sections: { criteria, followUp } },
      tells: ["criteria", "cost", "responsibilities", "complaint", "followUp"],
    },
    {
      standard: { sections: { criteria, values: followUp } },
      tells: ["criteria", "cost", "responsibilities", "complaint"],
    },
  ],
  find: ({ standard, easyRead }: ReviewRecord): readonly Match[] => {
    if (easyRead === undefined) return [];
    const { sections } = easyRead;
    const needed = neededParts(standard);
    const told = sections.flatMap(({ tells = [] }) => tells);
    const [first] = needed;
    if (told.length === 0 && first !== undefined) {
      return [
        {
          edition: "easy-read",
          file: "easy-read",
          path: ["sections"],
          quote: "",
          what: spoken({
            da: `Intet afsnit siger, hvad det fortæller. Standarden har ${needed.join(", ")}.`,
            en: `No section says what it tells. The standard has ${needed.join(", ")}.`,
          }),
          fix: spoken({
            da: `Begynd med ét afsnit: Skriv for eksempel tells: ["${first}"] under overskriften. Når ét afsnit har det, bliver hver del, som intet afsnit fortæller, nævnt for sig.`,
            en: `Begin with one section: write for example tells: ["${first}"] below its heading. Once one section has it, each part that none tells is a finding of its own.`,
          }),
        },
      ];
    }
    return needed
      .filter((concept) => !told.includes(concept))
      .map((concept) => ({
        edition: "easy-read",
        file: "standard",
        path: placeOfPart(concept, standard),
        quote: "",
        what: spoken({
          da: `Intet afsnit fortæller “${texts.headings[concept]}” (${concept}).`,
          en: `No section tells “${texts.headings[concept]}” (${concept}).`,
        }),
        fix: spoken({
          da: `Fortæl det i et afsnit af Let at læse, og skriv tells: ["${concept}"] der.`,
          en: `Tell it in a section of easy read and write tells: ["${concept}"] there.`,
        }),
      }));
  },
};

/** Finds parts that a section of easy read says it tells and that the standard does not have. */
export const partNotInStandard: Rule = {
  code: "RV45",
  title: {
    da: "Let at læse siger, at den fortæller en del, som standarden ikke har",
    en: "Easy read says that it tells a part that the standard does not have",
  },
  severity: { "easy-read": "warning" },
  why: {
    da: "Enten får læserne noget at vide, som ingen har lovet, eller også har standarden mistet en del, som Let at læse stadig har.",
    en: "Either readers are told what nobody promised, or the standard has lost a part and easy read has not.",
  },
  fix: {
    da: "Tag den ud af tells, eller skriv delen ind i standarden med stedet i kilden. Et afsnit, der kun siger, at kommunen ikke har skrevet noget, fortæller ingen del.",
    en: "Take it out of tells, or add the part to the standard with its place in the source. A section that only says that the municipality is silent tells no part.",
  },
  source: "Hver oplysning har en kilde (projektets egen regel)",
  bad: [
    { tells: ["criteria", "cost", "responsibilities", "complaint", "provider"] },
    { tells: ["freeChoice", "criteria", "cost", "responsibilities", "complaint", "emergency"] },
  ],
  good: [
    { tells: ["criteria", "cost", "responsibilities", "complaint"] },
    { tells: ["targetGroup", "howToApply", "criteria", "cost", "responsibilities", "complaint"] },
  ],
  find: ({ standard, easyRead }: ReviewRecord) =>
    (easyRead?.sections ?? []).flatMap(({ heading, tells = [] }, index) =>
      tells.flatMap((concept, at): readonly Match[] =>
        hasPart(concept, standard)
          ? []
          : [
              {
                edition: "easy-read",
                file: "easy-read",
                path: ["sections", index, "tells", at],
                quote: heading,
                what: spoken({
                  da: `Standarden siger intet under “${texts.headings[concept]}” (${concept}).`,
                  en: `The standard says nothing under “${texts.headings[concept]}” (${concept}).`,
                }),
              },
            ],
      ),
    ),
};
