import { placeholderMark } from "../load/index.ts";
import type { NewStandard } from "./standard-text.ts";

/** What a reader of easy read asks, with the picture and the parts of the standard that answer, and what to write. */
const questions = [
  ["Hvad er det?", "helping-hands", ["content"], "hvad man kan få, og hvem der giver det"],
  ["Er det noget for mig?", "people", ["targetGroup"], "hvem hjælpen er for: Du kan få den, hvis …"],
  ["Hvad koster det?", "money", [], "hvad man skal betale"],
  ["Hvordan får jeg det?", "conversation", ["howToApply"], "hvad man skal gøre, og hvad der så sker"],
  ["Hvad skal jeg selv gøre?", "checklist", [], "det, man har pligt til"],
  ["Hvornår slutter det?", "calendar", [], "hvor længe man kan få hjælpen"],
  ["Hvad hvis jeg er utilfreds?", "letter", [], "hvordan man klager, til hvem og hvornår"],
] as const;

/** Writes the easy-read edition beside a new standard: the eight questions that a reader has. */
export function easyReadText({ id, revision }: Pick<NewStandard, "id" | "revision">): string {
  return `import type { EasyReadInput } from "klarstandard/model";

// En tanke på hver linje, højst 15 ord, og hele historien i summary. Svære ord forklares: { text: "…", explain: "bevilling" }.
// tells nævner de dele af kvalitetsstandarden, som afsnittet fortæller; npm run review finder dem, der mangler.
export default {
  standard: ${JSON.stringify(id)},
  madeFrom: ${JSON.stringify(revision)},
  summary: ["${placeholderMark} hvad hjælpen er, i en kort sætning", { contact: "kontakt" }],
  sections: [
${questions.map(sectionText).join("")}    {
      heading: "Hvem kan jeg ringe til?",
      pictogram: "phone",
      lines: [{ contact: "kontakt" }],
    },
  ],
} satisfies EasyReadInput;
`;
}

function sectionText([heading, pictogram, tells, hint]: (typeof questions)[number]): string {
  const told =
    tells.length === 0 ? "" : `      tells: [${tells.map((key) => JSON.stringify(key)).join(", ")}],\n`;
  return `    {
      heading: ${JSON.stringify(heading)},
      pictogram: ${JSON.stringify(pictogram)},
${told}      lines: ["${placeholderMark} ${hint}"],
    },
`;
}
