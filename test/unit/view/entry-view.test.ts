import { expect, test } from "vitest";
import type { EntryView } from "../../../src/view/entry-view.ts";
import { type Entries, entryViews } from "../../../src/view/entry-view.ts";
import { textsFor } from "../../../src/view/texts.ts";
import { contextOf } from "../../helpers/lillerup.ts";

const { writer } = contextOf("hjemmehjaelp");
const entries = (block: Entries, voice: "own" | "restated" = "own"): readonly EntryView[] =>
  entryViews(block, writer, textsFor(voice).missing);

test("a supplier has a number to call and a page, as people write them", () => {
  const items = [
    { name: "Nabohjælpen", offers: "*Tøjvask*.", phone: "12345678", url: "https://nabo.example/storeby/" },
  ];
  expect(entries({ kind: "suppliers", items })).toEqual([
    {
      title: "Nabohjælpen",
      textHtml: "<p><em>Tøjvask</em>.</p>",
      facts: [
        { label: "Telefon", text: "12\u00a034\u00a056\u00a078", href: "tel:+4512345678" },
        { label: "Hjemmeside", text: "nabo.example/storeby", href: "https://nabo.example/storeby/" },
      ],
      lists: [],
    },
  ]);
});

test("a supplier of whom only the name is known is a name", () => {
  expect(entries({ kind: "suppliers", items: [{ name: "Nabohjælpen" }] })).toEqual([
    { title: "Nabohjælpen", facts: [], lists: [] },
  ]);
});

test("a goal says how it is measured and how it went, with the year", () => {
  const items = [
    { goal: "Alle får svar til tiden", measured: "Vi tæller", result: { text: "98 %", year: 2025 } },
  ];
  expect(entries({ kind: "goals", items })[0]?.facts).toEqual([
    { label: "Sådan bliver det målt", text: "Vi tæller" },
    { label: "Resultat i 2025", text: "98 %" },
  ]);
});

test.each([
  ["own", "Spørg kommunen."],
  ["restated", "Det siger kommunens tekst ikke."],
] as const)("a goal without a result says so in the voice %s, and nothing is made up", (voice, text) => {
  expect(entries({ kind: "goals", items: [{ goal: "Alle får svar" }] }, voice)[0]?.facts).toEqual([
    { label: "Resultat", text },
  ]);
});
