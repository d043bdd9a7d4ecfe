import type { LawView } from "../../../src/view/law-view.ts";
import type { Examples } from "../examples.ts";

const linked = { name: "Servicelovens §\u00a083, stk.\u00a01", url: "https://danskelove.dk/serviceloven/83" };
const unlinked = { name: "Retssikkerhedslovens §\u00a03, stk.\u00a02" };
const alone: LawView = { paragraphs: [unlinked], mentioned: [] };

/** Paragraphs with and without an address, mentioned ones, and cited rules. */
export const examples = {
  paragraphLink: {
    "whose address is known": [linked],
    "whose address nobody has seen": [unlinked],
  },
  law: {
    "one paragraph": [alone],
    "paragraphs that are explained": [
      {
        ...alone,
        paragraphs: [{ ...linked, saysHtml: "<p>Kommunen skal tilbyde hjælp i hjemmet.</p>" }, unlinked],
      },
    ],
    "one that is mentioned": [{ ...alone, mentioned: [linked] }],
    "three that are mentioned": [
      {
        ...alone,
        mentioned: [linked, { name: "Servicelovens §\u00a085" }, { name: "Servicelovens §\u00a099" }],
      },
    ],
    "rules that the source cites": [
      {
        ...alone,
        citedRules: {
          intro: "Kommunens tekst henviser til disse regler:",
          titles: ["Vejledning om hjemmehjælp i Lillerup", "Lillerups egen praksis"],
        },
      },
    ],
  },
} satisfies {
  paragraphLink: Examples<[one: LawView["paragraphs"][number]]>;
  law: Examples<[item: LawView]>;
};
