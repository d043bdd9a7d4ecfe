import type { EditionTab } from "../../../src/view/edition-tabs.ts";
import type { Examples } from "../examples.ts";

const print = { href: "/lillerup/madservice/lillerup-madservice.pdf", pages: "PDF, 6 sider", size: "84 kB" };
const full = { name: "Hele indholdet", href: "/lillerup/madservice/", current: true };
const checklist: EditionTab = {
  name: "Tjekliste",
  gloss: "Ring, spørg, kryds af",
  href: "/lillerup/madservice/tjekliste/",
  current: false,
};

/** The ways to read a standard, with its PDFs and without. */
export const examples = {
  editionSwitch: {
    "with its papers": [[{ ...full, print }, checklist, { name: "Stor skrift", current: false, print }]],
    "without papers": [[{ ...full, gloss: "Alt er med" }, checklist]],
    none: [[]],
  },
} satisfies { editionSwitch: Examples<[tabs: readonly EditionTab[]]> };
