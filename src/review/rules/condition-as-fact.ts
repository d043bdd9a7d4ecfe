import { spoken } from "../../messages/language.ts";
import type { EasyLine } from "../../model/index.ts";
import {
  conditionsIn,
  contentStemsOf,
  flatlyAboutReader,
  leadsToConditions,
} from "../../plain-language/index.ts";
import { blocksOf } from "../../view/told-elsewhere.ts";
import type { Match, ReviewRecord, Rule } from "../record.ts";

const group = (items: string[]) => ({
  sections: {
    targetGroup: {
      status: "stated" as const,
      body: [
        { kind: "conditions" as const, rule: "any" as const, intro: "Du kan få kortet, hvis du", items },
      ],
    },
    criteria: { status: "stated" as const, body: ["Kommunen ser individuelt på dig."] },
  },
});

/** Finds conditions of the standard that easy read tells as facts about its reader. */
export const conditionAsFact: Rule = {
  code: "RV58",
  title: {
    da: "En betingelse, der er blevet til en påstand om læseren",
    en: "A condition told as a fact about the reader",
  },
  severity: { "easy-read": "warning" },
  why: {
    da: "Den, der læser “Du er blind” og ikke er det, tror, at hjælpen er for andre, og læser ikke videre.",
    en: "Who reads “Du er blind” and is not takes the help to be for others, and stops reading.",
  },
  fix: {
    da: "Skriv “Du kan få hjælp, hvis du …”, og lav en liste, når der er flere.",
    en: "Write “Du kan få hjælp, hvis du …”, with a list where there are several.",
  },
  source: "Let at læse siger det samme som standarden (projektets egen regel)",
  bad: [
    { easyRead: ["Du er blind."], standard: group(["er blind", "har svært ved at gå."]) },
    {
      section: {
        lines: [
          "Kommunen nævner 2 ting om dig:",
          { list: ["Du bor alene.", "Du har svært ved at lave mad."] },
        ],
      },
      standard: group(["bor alene", "har svært ved at lave mad."]),
    },
    {
      easyRead: ["Du har brug for træning efter en operation."],
      full: ["Du kan få træning, hvis du har brug for træning efter en operation."],
    },
  ],
  good: [
    {
      easyRead: ["Du kan få kortet, hvis du er blind.", "Kommunen ser individuelt på dig."],
      standard: group(["er blind", "har svært ved at gå."]),
    },
    {
      section: {
        lines: [
          "Du kan få mad, hvis det passer på dig:",
          { list: ["Du bor alene.", "Du har svært ved at lave mad."] },
        ],
      },
      standard: group(["bor alene", "har svært ved at lave mad."]),
    },
    {
      easyRead: ["Du skal være fyldt 18 år.", "Du får kortet med posten."],
      standard: group(["er fyldt 18 år", "får kørsel med posten."]),
    },
    { easyRead: ["Du har 4 uger til at klage."], full: ["Du kan få mad, hvis du bor alene."] },
  ],
  find: ({ standard, full, easyRead }: ReviewRecord) => {
    if (easyRead === undefined) return [];
    const conditions = [
      ...blocksOf(standard).flatMap((block) => {
        if (block.kind === "conditions") return block.items;
        return block.kind === "groups" ? block.items.flatMap((one) => one.conditions?.items ?? []) : [];
      }),
      ...full.flatMap(({ text }) => conditionsIn(text)),
    ].map(contentStemsOf);
    const isCondition = (sentence: string) => {
      const stems = contentStemsOf(sentence);
      return stems.length > 0 && conditions.some((own) => stems.every((stem) => own.includes(stem)));
    };
    const passages = [
      { lines: easyRead.summary, at: ["summary"] },
      ...easyRead.sections.map(({ lines }, index) => ({ lines, at: ["sections", index, "lines"] })),
    ];
    return passages.flatMap(({ lines, at }) =>
      lines.flatMap((line, index) => {
        const before = lines[index - 1];
        const lead = typeof before === "string" && before.endsWith(":") ? before : "";
        if (leadsToConditions(lead)) return [];
        return textsOf(line).flatMap((text) =>
          flatlyAboutReader(text)
            .filter(isCondition)
            .map(
              (sentence): Match => ({
                edition: "easy-read",
                file: "easy-read",
                path: [...at, index],
                quote: text,
                what: spoken({ da: `“${sentence}”`, en: `“${sentence}”` }),
              }),
            ),
        );
      }),
    );
  },
};

function textsOf(line: EasyLine): readonly string[] {
  if (typeof line === "string") return [line];
  if ("text" in line) return [line.text];
  const items = "list" in line ? line.list : "steps" in line ? line.steps : [];
  return items.flatMap(textsOf);
}
