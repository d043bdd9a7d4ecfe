import type labels from "../../../_data/texts/da/templates.ts";
import type { KeepView, PaperCard } from "../../../src/view/desk-view.ts";
import type { Examples } from "../examples.ts";

/** Papers of a standard, and one that could not be made. */
export const examples = {
  papers: {
    "of a standard": [
      [
        {
          name: "Pakke til en borger",
          forWhom: "Til den, der skal have det hele med hjem.",
          href: "/lillerup/madservice/lillerup-madservice-pakke.pdf",
          sheets: "5\u00a0ark",
          details: "PDF, 9\u00a0sider, 184\u00a0kB",
          picture: "/lillerup/madservice/lillerup-madservice-pakke.webp",
        },
        {
          name: "Tjekliste",
          forWhom: "Til den, der vil søge nu.",
          href: "/lillerup/madservice/tjekliste/lillerup-madservice-tjekliste.pdf",
          sheets: "1\u00a0ark",
          details: "PDF, 2\u00a0sider, 84\u00a0kB",
          picture: "/lillerup/madservice/tjekliste/lillerup-madservice-tjekliste.webp",
        },
      ],
      "Madservice",
    ],
    "one that could not be made": [
      [
        {
          name: "Tjekliste",
          forWhom: "Til den, der vil søge nu.",
          details: "PDF-filen kunne ikke laves. Du kan printe siden fra din browser.",
        },
      ],
    ],
  },
  keepPapers: {
    "of a standard": [
      {
        keep: "Gem til brug uden net (2\u00a0PDF-filer, 268\u00a0kB)",
        remove: "Slet de gemte papirer (268\u00a0kB)",
      },
      {
        working: "Gemmer …",
        done: "Gemt. Du kan åbne papirerne her uden net.",
        removed: "De gemte papirer er slettet.",
        failed: "Det lykkedes ikke at gemme. Prøv igen, når du er på nettet.",
      },
    ],
    "of a site that keeps nothing": [undefined, { working: "", done: "", removed: "", failed: "" }],
  },
} satisfies {
  papers: Examples<[items: readonly PaperCard[], of?: string]>;
  keepPapers: Examples<[view: KeepView | undefined, words: typeof labels.printouts.keep]>;
};
