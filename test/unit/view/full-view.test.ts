import { describe, expect, test } from "vitest";
import nationalTexts from "../../../_data/national/rights.ts";
import { conceptOrder, concepts } from "../../../src/model/index.ts";
import { fullView, ownParts } from "../../../src/view/full-view.ts";
import { contextIn, contextOf } from "../../helpers/lillerup.ts";
import { tvivlstrup } from "../../helpers/tvivlstrup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const view = fullView(contextOf("hjemmehjaelp"));
const idsOf = (id: string) => fullView(contextOf(id)).contents.map((entry) => entry.id);

test("the head tells whose the standard is, its law and its promise", () => {
  expect(view).toMatchObject({
    municipality: "Lillerup Kommune",
    title: "Hjemmehjælp",
    promise: "Du får hjælp i hjemmet til det, du ikke selv kan.",
  });
  expect(visibleSpaces(view.law)).toBe("Servicelovens §~83, stk.~1");
});

test("the sections stand in the order a reader meets them, whatever order the file has", () => {
  const { sections } = contextOf("hjemmehjaelp").standard;
  const backwards = Object.fromEntries(Object.entries(sections).toReversed());
  const ids = fullView(contextOf("hjemmehjaelp", { standard: { sections: backwards } })).sections.map(
    ({ id }) => id,
  );
  const order: readonly string[] = conceptOrder.map((concept) => concepts[concept].anchor);
  expect(ids).toEqual(ids.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(ids).toHaveLength(Object.keys(sections).length);
});

test("a concept that the source does not speak of has no section", () => {
  const sections = { content: { status: "stated" as const, body: ["Varm mad."] } };
  const short = fullView(contextOf("madservice", { standard: { sections } }));
  expect(short.sections.map(({ id }) => id)).toEqual(["hvad"]);
});

describe("the contents list", () => {
  test("has every part of a standard that has everything", () => {
    expect(idsOf("hjemmehjaelp")).toEqual([
      "kort-om",
      "hvem",
      "hvem-ikke",
      "vurdering",
      "hvad",
      "omfang",
      "frit-valg",
      "pris",
      "soeg",
      "svartid",
      "opfoelgning",
      "kvalitet",
      "vaerdier",
      "ansvar",
      "klage",
      "frister",
      "kontakt",
      "aendret",
      "ikke-naevnt",
      "hele-landet",
      "lov",
      "ord",
      "kilde",
    ]);
  });

  test("leaves out what a standard does not have", () => {
    const context = contextIn(tvivlstrup, "madservice", { standard: { sections: {}, contacts: [] } });
    const ids = fullView(context).contents.map(({ id }) => id);
    expect(ids).toEqual(["klage", "ikke-naevnt", "hele-landet", "lov", "ord", "kilde"]);
  });

  test("uses a section's own heading", () => {
    expect(view.contents).toContainEqual({ id: "omfang", text: "Hvor tit kommer hjælperen?" });
  });

  test("always tells about complaints", () => {
    expect(
      ["hjemmehjaelp", "bostoette", "ledsagelse", "madservice", "vaerested"].filter((id) =>
        idsOf(id).includes("klage"),
      ),
    ).toHaveLength(5);
  });
});

test("no part of our own stands at the address of a concept", () => {
  const anchors: readonly string[] = Object.values(concepts).map(({ anchor }) => anchor);
  const own = Object.values(ownParts).map(({ id }) => id);
  expect(own.filter((id) => anchors.includes(id))).toEqual([]);
  expect(new Set(own).size).toBe(own.length);
});

test("the emergency numbers stand on the page only where the source has them", () => {
  expect(view.emergency).toMatchObject({ id: "fare", heading: "Hvis der er fare for liv eller helbred" });
  expect(fullView(contextOf("madservice"))).not.toHaveProperty("emergency");
});

describe("a hard word", () => {
  const sections = {
    scope: { status: "stated" as const, body: ["Du får en afgørelse. Afgørelsen gælder."] },
  };

  test("is linked where it first stands to its explanation at the end of the text", () => {
    const { sections: views, words } = fullView(contextOf("madservice", { standard: { sections } }));
    expect(views[0]?.blocks).toEqual([
      {
        kind: "text",
        textHtml: '<p>Du får en <a class="term" href="#ord-afgoerelse">afgørelse</a>. Afgørelsen gælder.</p>',
      },
    ]);
    expect(words.map(({ id }) => id)).toContain("ord-afgoerelse");
  });

  test("is explained also where it stands in words of ours or of the law", () => {
    const { words, national } = fullView(contextOf("vaerested"));
    expect(national.items.map(({ text }) => text).join(" ")).toContain("bisidder");
    expect(words.map(({ id }) => id)).toContain("ord-bisidder");
  });

  test("is not explained where it does not stand", () => {
    expect(fullView(contextOf("vaerested")).words.map(({ id }) => id)).not.toContain("ord-botilbud");
  });

  test("has the anchor's prefix where several texts share a document", () => {
    const { words } = fullView(contextOf("madservice", { standard: { sections } }), "madservice-");
    expect(words.map(({ id }) => id)).toContain("madservice-ord-afgoerelse");
    expect(words.filter(({ id }) => !id.startsWith("madservice-"))).toEqual([]);
  });
});

test("the national rules on individual assessment and companions are on every page", () => {
  expect(fullView(contextOf("vaerested")).national.items.map(({ text }) => text)).toEqual([
    nationalTexts.individual.text,
    nationalTexts.companion.text,
  ]);
});
