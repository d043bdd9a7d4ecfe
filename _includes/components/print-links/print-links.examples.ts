import type { PrintLinkView } from "../../../src/view/print-view.ts";
import type { Examples } from "../examples.ts";

/** Links to PDFs, and a build without them. */
export const examples = {
  printLinks: {
    "two PDFs": [
      [
        {
          href: "/lillerup/madservice/lillerup-madservice.pdf",
          name: "Hele indholdet",
          details: "PDF, 6\u00a0sider, 84\u00a0kB",
          pages: "PDF, 6\u00a0sider",
          size: "84\u00a0kB",
          bytes: 84_000,
          sheets: "3\u00a0ark",
        },
        {
          href: "/lillerup/madservice/lillerup-madservice-stor-skrift.pdf",
          name: "Hele indholdet med stor skrift",
          details: "PDF, 9\u00a0sider, 1,3\u00a0MB",
          pages: "PDF, 9\u00a0sider",
          size: "1,3\u00a0MB",
          bytes: 1_300_000,
          sheets: "5\u00a0ark",
        },
      ],
    ],
    "a booklet, with how it is printed": [
      [
        {
          href: "/lillerup/madservice/let/lillerup-madservice-let-haefte.pdf",
          name: "Let at læse som hæfte",
          details: "PDF, 3\u00a0ark, 96\u00a0kB",
          pages: "PDF, 3\u00a0ark",
          size: "96\u00a0kB",
          bytes: 96_000,
          sheets: "3\u00a0ark",
          note: "Print på begge sider, vend på den korte led, og fold på midten.",
        },
      ],
    ],
    "a PDF that could not be made": [
      [
        {
          name: "Hele indholdet",
          details: "PDF-filen kunne ikke laves. Du kan printe siden fra din browser.",
        },
      ],
    ],
    "a build without PDFs": [[]],
  },
} satisfies { printLinks: Examples<[prints: readonly PrintLinkView[], level?: number]> };
