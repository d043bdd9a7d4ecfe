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
    "an Act that is found by its title": [
      {
        ...alone,
        registered: [
          {
            text: "Serviceloven i Retsinformation",
            href: "https://www.retsinformation.dk/documents?t=lov%20om%20social%20service&h=false",
          },
        ],
      },
    ],
    "rules that the source cites": [
      {
        ...alone,
        citedRules: {
          intro: "Kommunens tekst henviser til disse regler:",
          rules: [{ title: "Vejledning om hjemmehjælp i Lillerup" }, { title: "Lillerups egen praksis" }],
        },
      },
    ],
    "a paragraph and a rule that no longer hold": [
      {
        ...alone,
        paragraphs: [{ ...unlinked, moved: "Siden 1. januar 2024 står reglen i barnets lovs §\u00a086." }],
        citedRules: {
          intro: "Kommunens tekst henviser til disse regler:",
          rules: [
            {
              title: "Vejledning om hjemmehjælp i Lillerup",
              replaced: "Afløst: Siden 1. januar 2024 gælder vejledning nr. 1 i stedet.",
            },
          ],
        },
      },
    ],
  },
} satisfies {
  paragraphLink: Examples<[one: LawView["paragraphs"][number]]>;
  law: Examples<[item: LawView]>;
};
