import { texts } from "../../view/texts.ts";
import { hasPart, neededParts, placeOfPart } from "../needed-parts.ts";
import type { Match, ReviewRecord, Rule } from "../record.ts";

const followUp = { status: "stated" as const, body: ["Kommunen ringer til dig."] };
const criteria = { status: "stated" as const, body: ["Kommunen ser individuelt på din situation."] };

/** Finds parts of the standard, needed by citizens, that no section of easy read says it tells. */
export const partNotTold: Rule = {
  code: "RV44",
  title: "A part of the standard that easy read does not tell",
  severity: { "easy-read": "warning" },
  why: "Who reads only this edition does not learn that the municipality has said anything about it.",
  fix: 'Tell it in a section of easy read, and write the key of the part there, for example tells: ["cost"].',
  source: "Both editions tell the same (the project's own rule)",
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
  find: ({ standard, easyRead: { sections } }: ReviewRecord): readonly Match[] => {
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
          what: `No section says what it tells. The standard has ${needed.join(", ")}.`,
          fix: `Begin with one section: write for example tells: ["${first}"] below its heading. Once one section has it, each part that none tells is a finding of its own.`,
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
        what: `No section tells “${texts.headings[concept]}” (${concept}).`,
        fix: `Tell it in a section of easy read and write tells: ["${concept}"] there.`,
      }));
  },
};

/** Finds parts that a section of easy read says it tells and that the standard does not have. */
export const partNotInStandard: Rule = {
  code: "RV45",
  title: "Easy read says that it tells a part that the standard does not have",
  severity: { "easy-read": "warning" },
  why: "Either readers are told what nobody promised, or the standard has lost a part and easy read has not.",
  fix: "Take it out of tells, or add the part to the standard with its place in the source. A section that only says that the municipality is silent tells no part.",
  source: "Every fact has a source (the project's own rule)",
  bad: [
    { tells: ["criteria", "cost", "responsibilities", "complaint", "provider"] },
    { tells: ["freeChoice", "criteria", "cost", "responsibilities", "complaint", "emergency"] },
  ],
  good: [
    { tells: ["criteria", "cost", "responsibilities", "complaint"] },
    { tells: ["targetGroup", "howToApply", "criteria", "cost", "responsibilities", "complaint"] },
  ],
  find: ({ standard, easyRead: { sections } }: ReviewRecord) =>
    sections.flatMap(({ heading, tells = [] }, index) =>
      tells.flatMap((concept, at): readonly Match[] =>
        hasPart(concept, standard)
          ? []
          : [
              {
                edition: "easy-read",
                file: "easy-read",
                path: ["sections", index, "tells", at],
                quote: heading,
                what: `The standard says nothing under “${texts.headings[concept]}” (${concept}).`,
              },
            ],
      ),
    ),
};
