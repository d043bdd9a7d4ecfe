import type { StandardEntry } from "../../../src/view/standard-list-view.ts";
import type { Examples } from "../examples.ts";

const entry: StandardEntry = {
  href: "/lillerup/madservice/",
  title: "Madservice",
  law: "Servicelovens §\u00a083",
  promise: "Du får varm mad bragt hjem.",
  editions: [
    { href: "/lillerup/madservice/", text: "Hele indholdet" },
    { href: "/lillerup/madservice/let/", text: "Let at læse" },
    { href: "/lillerup/madservice/tjekliste/", text: "Tjekliste" },
  ],
};

/** The standards of one municipality, and one topic across municipalities. */
export const examples = {
  standardList: {
    "of a municipality": [[entry, { ...entry, href: "/lillerup/vaerested/", title: "Værested" }]],
    "of a topic": [
      [
        { ...entry, municipality: "Lillerup Kommune", cost: "Pris: 62,50\u00a0kr. pr. måltid (2026)." },
        { ...entry, href: "/storerup/madservice/", municipality: "Storerup Kommune" },
      ],
    ],
  },
} satisfies {
  standardList: Examples<
    [entries: readonly (StandardEntry & { municipality?: string; cost?: string })[], level?: number]
  >;
};
