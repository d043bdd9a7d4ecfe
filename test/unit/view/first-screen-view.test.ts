import { describe, expect, test } from "vitest";
import type { Block, Standard } from "../../../src/model/index.ts";
import { callBarView, firstScreenView } from "../../../src/view/first-screen-view.ts";
import { priceText } from "../../../src/view/price-view.ts";
import { contextOf, only } from "../../helpers/lillerup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const catalogue: Block = {
  kind: "products",
  caption: "Til badet",
  items: [{ name: "Taburet", text: "Til badet.", price: "Du betaler 100 kr." }],
};

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

  test("is said to be left out where the source leaves it out; whom to ask stands right above", () => {
    const unpriced = contextOf("hjemmehjaelp", { standard: { facts: {}, sections: {} } });
    expect(firstScreenView(unpriced).cost).toEqual({
      label: "Pris",
      text: "Det siger kommunens tekst ikke. Spørg kommunen.",
    });
  });
});

describe("whom to ring", () => {
  const waysOf = (id: string, standard: Partial<Standard> = {}) =>
    firstScreenView(contextOf(id, { standard })).ways;
  const contact = only(contextOf("madservice").standard.contacts);
  const phoneless = { id: "skranken", name: "Skranken", for: ["apply" as const] };

  test("is everybody one applies to, and nobody else", () => {
    expect(waysOf("hjemmehjaelp").calls.map(({ who }) => who)).toEqual([
      "Visitationen i Lillerup",
      "Familiehuset i Lillerup",
    ]);
  });

  test("is a number to call, and its link says who answers", () => {
    const [call] = waysOf("madservice", { contacts: [contact] }).calls;
    expect(visibleSpaces(call?.link?.text ?? "")).toBe("Ring~12~34~56~80");
    expect(visibleSpaces(call?.link?.label ?? "")).toBe("Ring~12~34~56~80, Køkkenet i Lillerup");
  });

  test.each([
    ["a mail", { email: "skranken@lillerup.example" }, "mailto:skranken@lillerup.example"],
    ["a page on the web", { url: "https://lillerup.example/" }, "https://lillerup.example/"],
    ["nothing", {}, undefined],
  ])("is %s where there is no number", (_what, way, href) => {
    expect(waysOf("madservice", { contacts: [{ ...phoneless, ...way }] }).calls[0]?.link?.href).toBe(href);
  });

  test("leaves who cannot be reached by a link to the list of contacts, where others can", () => {
    const letters = { ...phoneless, secureEmail: "post@lillerup.example" };
    expect(waysOf("madservice", { contacts: [letters, contact] }).calls.map(({ who }) => who)).toEqual([
      "Køkkenet i Lillerup",
    ]);
  });

  test("is told to be missing where the source names nobody", () => {
    expect(waysOf("madservice", { contacts: [] }).noContact).toBe(
      "Kommunens tekst siger ikke, hvilket nummer du skal ringe til, eller hvor du skal skrive. Kontakt Lillerup Kommune.",
    );
  });

  test("is not told to be missing where the source names somebody to ask", () => {
    const { noContact = "" } = waysOf("madservice", { contacts: [{ ...contact, for: ["ask"] }] });
    expect(visibleSpaces(noContact)).toBe(
      "Kommunens tekst siger ikke, hvem du søger hos. Spørg Køkkenet i Lillerup, telefon~12~34~56~80.",
    );
  });

  test("is not told to be missing where it is there", () => {
    expect(waysOf("madservice")).not.toHaveProperty("noContact");
  });

  const { openingHours: _hours, ...timeless } = contact;
  test("has opening hours that the source leaves out, which is said once for all numbers", () => {
    const said = "Åbningstiden står ikke i kommunens tekst.";
    expect(waysOf("madservice", { contacts: [timeless] }).noHours).toBe(said);
    const open = { ...timeless, openingHours: "Hverdage kl. 9-15" };
    expect(waysOf("madservice", { contacts: [timeless, open] })).not.toHaveProperty("noHours");
    expect(waysOf("madservice", { contacts: [phoneless] })).not.toHaveProperty("noHours");
  });

  describe("in the bar of a small screen", () => {
    const barOf = (...contacts: Standard["contacts"]) =>
      callBarView(firstScreenView(contextOf("madservice", { standard: { contacts } }))).links.map(
        ({ href, text }) => `${visibleSpaces(text)} ${href}`,
      );

    test("is the one number, beside the alarm", () => {
      expect(barOf(contact)).toEqual(["Ring~12~34~56~80 tel:+4512345680", "Ring~112 tel:112"]);
    });

    test("is the way to several numbers, each for other readers", () => {
      expect(barOf(contact, { ...contact, id: "natten" })[0]).toBe("Find nummeret #ring");
    });

    test("is the way to the first screen where no number is known", () => {
      expect(barOf(phoneless)[0]).toBe("Find kontakt #ring");
      expect(barOf()[0]).toBe("Find kontakt #ring");
    });
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
  const { cost } = firstScreenView(contextOf("madservice", { standard: { facts: {}, ...standard } }));
  expect(cost).toMatchObject({
    text: `Prisen står under „${heading}“.`,
    href: `#${anchor}`,
  });
});
