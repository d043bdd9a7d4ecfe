import { placeholderMark } from "../load/index.ts";
import type { NewStandard } from "./standard-text.ts";

/** Writes the easy-read edition beside a new standard. */
export function easyReadText({ id, revision }: Pick<NewStandard, "id" | "revision">): string {
  return `import type { EasyReadInput } from "klarstandard/model";

// En tanke på hver linje, højst 15 ord. Svære ord forklares: { text: "…", explain: "bevilling" }.
// tells nævner de dele af kvalitetsstandarden, som afsnittet fortæller; npm run review finder dem, der mangler.
export default {
  standard: ${JSON.stringify(id)},
  madeFrom: ${JSON.stringify(revision)},
  summary: ["${placeholderMark} hvad hjælpen er, i en kort sætning", { contact: "kontakt" }],
  sections: [
    {
      heading: "Hvem kan få hjælp?",
      pictogram: "people",
      tells: ["targetGroup"],
      lines: ["${placeholderMark} hvem hjælpen er for"],
    },
    {
      heading: "Sådan får du hjælp",
      pictogram: "phone",
      tells: ["howToApply"],
      lines: ["${placeholderMark} hvad du skal gøre", { contact: "kontakt" }],
    },
  ],
} satisfies EasyReadInput;
`;
}
