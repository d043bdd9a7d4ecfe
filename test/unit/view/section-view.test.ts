import { describe, expect, test } from "vitest";
import type { Section, TextConcept } from "../../../src/model/index.ts";
import { conflictView, sectionView } from "../../../src/view/section-view.ts";
import { contextIn, contextOf, lillerup, only } from "../../helpers/lillerup.ts";
import { storeby } from "../../helpers/storeby.ts";
import { tvivlstrup } from "../../helpers/tvivlstrup.ts";

function viewOf(standardId: string, concept: TextConcept, municipality = lillerup) {
  const context = contextIn(municipality, standardId);
  const section = context.standard.sections[concept];
  if (section === undefined) throw new Error(`${standardId} does not state ${concept}.`);
  return sectionView(concept, section, context);
}

test("a stated section asks the citizen's question", () => {
  expect(viewOf("vaerested", "introduction")).toMatchObject({
    heading: "Kort om hjælpen",
    blocks: [{ kind: "text", textHtml: "<p>Værestedet er åbent for alle voksne i Lillerup.</p>" }],
  });
});

test("a section may word its own heading", () => {
  expect(viewOf("bostoette", "cost").heading).toBe("Pris");
});

test("a section that is stated as none prints what the source says", () => {
  expect(viewOf("vaerested", "followUp").blocks).toEqual([
    { kind: "text", textHtml: "<p>Kommunen følger ikke op på, hvem der kommer.</p>" },
  ]);
});

describe("a section in conflict", () => {
  const view = viewOf("hjemmehjaelp", "scope", tvivlstrup);
  const conflict = only(view.conflicts);

  test("prints what is not in dispute", () => {
    expect(view.blocks).toEqual([{ kind: "text", textHtml: "<p>Hjælperen kommer på hverdage.</p>" }]);
  });

  test("prints both statements, each below its place", () => {
    expect(conflict.statements).toEqual([
      { where: "Side 2, løbende tekst", textHtml: "Du får rengøring hver 2. uge." },
      { where: "Side 4, tabel", textHtml: "Du får rengøring hver 3. uge." },
    ]);
  });

  test.each([
    [2, "to"],
    [3, "tre"],
    [4, "fire"],
    [5, "flere"],
  ])("says how many things the source says (%d)", (length, count) => {
    const statements = Array.from({ length }, (_, index) => ({ text: "Ja.", where: `side ${index}` }));
    expect(conflictView({ about: "Hvad?", statements }, contextOf("madservice")).title).toBe(
      `Hvad? Kommunen skriver ${count} forskellige ting`,
    );
  });

  test("says what the statements disagree on, and whom to ask", () => {
    expect(conflict.title).toBe("Hvor tit får du rengøring? Kommunen skriver to forskellige ting");
    expect(conflict.doubt).toMatch(/^Det er uklart, hvad der gælder. Spørg Visitationen/);
  });

  test("needs nothing that is undisputed", () => {
    expect(viewOf("hjemmehjaelp", "howToApply", tvivlstrup).blocks).toEqual([]);
  });
});

describe("where the Act gives more than the text", () => {
  const view = viewOf("hjemmehjaelp", "followUp", tvivlstrup);
  const [point] = view.blocks;

  test("the law comes first, before what is in conflict, and it is no conflict itself", () => {
    expect(view.blocks.map(({ kind }) => kind)).toEqual(["lawAbove"]);
    expect(view.conflicts).toHaveLength(1);
  });

  test("says that the law holds, what it says and where, then the text's words, and whom to ask", () => {
    expect(point).toEqual({
      kind: "lawAbove",
      title: "Loven gælder: Skal du bo alene?",
      saysHtml: "Nej. Kommunen skal tilbyde hjælp, når du <em>ikke selv</em> kan klare opgaverne.",
      laws: [{ name: "Servicelovens §\u00a083", url: "https://danskelove.dk/serviceloven/83" }],
      where: "Kommunens tekst siger noget andet (side 2, tabel):",
      textHtml: "Du skal bo alene.",
      ask: "Spørg Visitationen i Tvivlstrup, telefon\u00a012\u00a034\u00a056\u00a084. Hvis du får nej, så bed om en skriftlig afgørelse.",
    });
  });

  test.each([
    ["stated as none", "hjaelpemidler", "followUp"],
    ["inherited", "plejebolig", "criteria"],
  ] as const)("a section that is %s says it after its own words", (_, id, concept) => {
    expect(viewOf(id, concept, storeby).blocks.map(({ kind }) => kind)).toEqual(["text", "lawAbove"]);
  });

  test("without a contact of its own, one asks whom one asks otherwise", () => {
    expect(viewOf("hjaelpemidler", "followUp", storeby).blocks[1]).toMatchObject({
      where: "Vores tekst siger noget andet (side 3):",
      ask: expect.stringContaining("Hjælpemiddelhuset"),
    });
  });
});

describe("how many points must fit", () => {
  const noteIn = (concept: TextConcept, rule: "all" | "any" | "not-stated") => {
    const items = ["bor i et botilbud", "er under 18 år"];
    const body = [{ kind: "conditions" as const, rule, intro: "Hvis du", items }];
    const [block] = sectionView(concept, { status: "stated", body }, contextOf("madservice")).blocks;
    return block?.kind === "conditions" ? block.note : undefined;
  };

  test("of who can get the help is good news", () => {
    expect(noteIn("targetGroup", "any")).toBe("Det er nok, at ét af punkterne passer på dig.");
  });

  test.each(["exclusions", "notIncluded"] as const)("of %s is told as what keeps one out", (concept) => {
    expect(noteIn(concept, "any")).toBe("Ét af punkterne er nok til det.");
    expect(noteIn(concept, "all")).toBe("Det gælder kun, hvis alle punkterne passer på dig.");
    expect(noteIn(concept, "not-stated")).toMatch(
      /^Kommunen skriver ikke, om ét af punkterne er nok til det\./,
    );
  });

  test("of when the help ends is told as its end", () => {
    expect(noteIn("ending", "any")).toBe("Hjælpen slutter, når ét af punkterne passer.");
  });
});

describe("an inherited section", () => {
  test("prints the municipality's shared text under its heading", () => {
    expect(viewOf("hjemmehjaelp", "processingTime")).toMatchObject({
      heading: "Hvornår svarer Lillerup?",
      blocks: [{ textHtml: "<p>Kommunen svarer, så snart den har set på din situation.</p>" }],
    });
  });

  test("may word its own heading", () => {
    expect(viewOf("hjemmehjaelp", "values").heading).toBe("Det lægger vi vægt på");
  });

  test("asks the concept's question when nobody words another", () => {
    const section: Section = { status: "inherited", from: "municipality", text: "vaerdier" };
    expect(sectionView("values", section, contextOf("madservice")).heading).toBe(
      "Hvilke værdier bygger hjælpen på?",
    );
  });

  test("says that it holds for several standards where another has it too, and only there", () => {
    const section: Section = { status: "inherited", from: "municipality", text: "vaerdier" };
    expect(sectionView("values", section, contextOf("madservice")).layerNote).toBe(
      "Det gælder for flere af de kvalitetsstandarder, som Lillerup Kommune har.",
    );
    expect(viewOf("hjemmehjaelp", "values")).not.toHaveProperty("layerNote");
  });
});

test.each([
  ["hjemmehjaelp", "targetGroup"],
  ["bostoette", "freeChoice"],
  ["hjemmehjaelp", "scope"],
] as const)(
  "a section of %s that is the standard's own says nothing of other standards (%s)",
  (id, concept) => {
    expect(viewOf(id, concept)).not.toHaveProperty("layerNote");
  },
);
