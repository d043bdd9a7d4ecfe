import { describe, expect, test } from "vitest";
import type { Block, Standard } from "../../../src/model/index.ts";
import { priceText } from "../../../src/view/price-view.ts";
import { shortAnswerView } from "../../../src/view/short-answer-view.ts";
import { contextOf } from "../../helpers/lillerup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const catalogue: Block = {
  kind: "products",
  caption: "Til badet",
  items: [{ name: "Taburet", text: "Til badet.", price: "Du betaler 100 kr." }],
};

const rowOf = (label: string, context = contextOf("hjemmehjaelp")) =>
  shortAnswerView(context).rows.find((row) => row.label === label)?.text;

test("the short answer tells for whom, what, the price and how to begin, in that order", () => {
  expect(shortAnswerView(contextOf("hjemmehjaelp")).rows.map(({ label }) => label)).toEqual([
    "For hvem",
    "Hvad du får",
    "Pris",
    "Sådan begynder du",
  ]);
});

test("its words are the standard's summary", () => {
  expect(rowOf("For hvem")).toBe("Du kan ikke klare rengøring eller personlig pleje alene.");
  expect(rowOf("Hvad du får")).toBe("En hjælper, der kommer hjem til dig.");
  expect(rowOf("Sådan begynder du")).toBe("Ring til visitationen i Lillerup.");
});

describe("the price", () => {
  test("is free, with what the citizen still pays", () => {
    expect(priceText({ kind: "free", note: "Du betaler selv sæbe." })).toBe(
      "Hjælpen er gratis. Du betaler selv sæbe.",
    );
  });

  test("is an amount with what it is for and the year it holds for", () => {
    expect(visibleSpaces(priceText({ kind: "amount", kroner: 62.5, per: "måltid", year: 2026 }) ?? "")).toBe(
      "62,50~kr. pr. måltid (2026).",
    );
  });

  test("is said to be left out where the source leaves it out, with whom to ask", () => {
    const unpriced = contextOf("hjemmehjaelp", { standard: { facts: {}, sections: {} } });
    expect(visibleSpaces(rowOf("Pris", unpriced) ?? "")).toBe(
      "Det siger kommunens tekst ikke. Spørg Lillerup Kommune: Visitationen i Lillerup, telefon 12~34~56~78.",
    );
  });
});

describe("whom to call", () => {
  test("is everybody one applies to, and nobody else", () => {
    expect(shortAnswerView(contextOf("hjemmehjaelp")).contacts.map(({ id }) => id)).toEqual([
      "visitationen",
      "familiehuset",
    ]);
  });

  test("is told to be missing where the source names nobody", () => {
    const context = contextOf("madservice", { standard: { contacts: [] } });
    expect(shortAnswerView(context).noContact).toBe(
      "Kommunens tekst siger ikke, hvilket nummer du skal ringe til, eller hvor du skal skrive. Kontakt Lillerup Kommune.",
    );
  });

  test("is not told to be missing where the source names somebody to ask", () => {
    const [contact] = contextOf("madservice").standard.contacts;
    if (contact === undefined) throw new Error("The fixture has changed.");
    const context = contextOf("madservice", { standard: { contacts: [{ ...contact, for: ["ask"] }] } });
    expect(visibleSpaces(shortAnswerView(context).noContact ?? "")).toBe(
      "Kommunens tekst siger ikke, hvem du søger hos. Spørg Lillerup Kommune: Køkkenet i Lillerup, telefon 12~34~56~80.",
    );
  });

  test("is not told to be missing where it is there", () => {
    expect(shortAnswerView(contextOf("madservice"))).not.toHaveProperty("noContact");
  });
});

const own = { id: "betaling", heading: "Betaling", body: ["Du betaler halvdelen."] };
test.each<[string, Partial<Standard>, heading: string, anchor: string]>([
  [
    "a section",
    { sections: { cost: { status: "stated", body: ["Du betaler halvdelen."] } } },
    "Hvad koster det?",
    "pris",
  ],
  [
    "a section of the standard's own",
    { sections: {}, ownSections: [{ ...own, answers: ["cost"] }] },
    "Betaling",
    "afsnit-betaling",
  ],
  [
    "a catalogue",
    { sections: { content: { status: "stated", body: [catalogue] } } },
    "Hvad kan du få hjælp til?",
    "hvad",
  ],
  [
    "a catalogue in such a section",
    { sections: {}, ownSections: [{ ...own, body: [catalogue] }] },
    "Betaling",
    "afsnit-betaling",
  ],
])("a price that %s tells is said to stand there, with a link", (_what, standard, heading, anchor) => {
  const { rows } = shortAnswerView(contextOf("madservice", { standard: { facts: {}, ...standard } }));
  expect(rows.find(({ label }) => label === "Pris")).toMatchObject({
    text: `Prisen står under „${heading}“.`,
    anchor,
  });
});
