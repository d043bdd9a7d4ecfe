import type { SourceView } from "../../../src/view/source-view.ts";
import type { Examples } from "../examples.ts";

const note: SourceView = {
  notice: "Teksten her gengiver kvalitetsstandarden fra Lillerup Kommune med andre ord.",
  rows: [
    { label: "Kilde", text: "Lillerup Kommune: Folder om mad." },
    { label: "Læst", text: "1.\u00a0november\u00a02026" },
  ],
};

/** The source note, with and without the address of the municipality's own text. */
export const examples = {
  source: {
    "a document that is not on the web": [note],
    "a document that can be opened": [
      { ...note, link: { href: "https://lillerup.example/mad.pdf", text: "Kommunens egen tekst" } },
    ],
  },
} satisfies { source: Examples<[item: SourceView]> };
