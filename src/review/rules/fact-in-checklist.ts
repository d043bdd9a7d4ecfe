import { statedFactsIn } from "../../plain-language/index.ts";
import { factsOfStandard, isAmong, nationalFacts } from "../known-facts.ts";
import type { Match, Rule } from "../record.ts";

/** Finds facts of the checklist that neither the standard nor national law has. */
export const factInChecklist: Rule = {
  code: "RV42",
  title: {
    da: "En oplysning i tjeklisten, som standarden ikke har",
    en: "A fact in the checklist that the standard does not have",
  },
  severity: { data: "error" },
  why: {
    da: "Arket bliver delt ud ved skranken, og borgeren opfatter det, der står på det, som et løfte.",
    en: "The sheet is handed out at the desk; what stands on it is taken for a promise.",
  },
  fix: {
    da: "Tjeklisten er lavet ud fra standarden: Ret src/view/checklist-view.ts eller den nationale tekst.",
    en: "The checklist is made from the standard: mend src/view/checklist-view.ts or the national text.",
  },
  source: "Hver oplysning har en kilde (projektets egen regel)",
  bad: [
    { checklist: ["Ring inden 9 dage."] },
    { checklist: ["Ring på 12 34 56 79.", "Du får hjælp hver uge, i alt 3 timer."] },
  ],
  good: [
    {
      checklist: ["Ring inden 9 dage."],
      easyRead: ["Du får svar inden 9 dage."],
      full: ["Du får svar inden 9 dage. Kommunen ser på din situation."],
    },
    { checklist: ["Ring 112, hvis der er fare.", "Ring på 12 34 56 78."] },
  ],
  find: (record) => {
    const known = [...factsOfStandard(record), ...nationalFacts()];
    return record.checklist.flatMap((text) =>
      statedFactsIn(text)
        .filter((fact) => !isAmong(fact, known))
        .map(
          ({ quote }): Match => ({
            edition: "data",
            file: "standard",
            path: [],
            quote: text,
            what: `“${quote}”`,
          }),
        ),
    );
  },
};
