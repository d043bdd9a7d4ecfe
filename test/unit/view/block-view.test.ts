import { describe, expect, test } from "vitest";
import { blockView } from "../../../src/view/block-view.ts";
import { textsFor } from "../../../src/view/texts.ts";
import { contextOf } from "../../helpers/lillerup.ts";

const { writer } = contextOf("hjemmehjaelp");
const voiced = textsFor("restated");

test("a text becomes its paragraphs", () => {
  expect(blockView("Ring **først**.", writer, voiced)).toEqual({
    kind: "text",
    textHtml: "<p>Ring <strong>først</strong>.</p>",
  });
});

test.each(["list", "steps"] as const)("the items of a block of %s keep their order and words", (kind) => {
  const block = { kind, intro: "Sådan:", items: ["Ring.", "Skriv *pænt*."] };
  expect(blockView(block, writer, voiced)).toEqual({
    kind,
    introHtml: "<p>Sådan:</p>",
    itemsHtml: ["Ring.", "Skriv <em>pænt</em>."],
  });
});

test("a list without an intro has none", () => {
  expect(blockView({ kind: "list", items: ["Ring."] }, writer, voiced)).not.toHaveProperty("introHtml");
});

describe("conditions say", () => {
  test.each([
    ["that all must hold", "all", "Du skal opfylde alle punkter."],
    ["that one is enough", "any", "Det er nok, at ét af punkterne passer på dig."],
    [
      "that the source does not say which",
      "not-stated",
      "Kommunens tekst siger ikke, om du skal opfylde ét eller flere af punkterne.",
    ],
  ] as const)("%s", (_what, rule, note) => {
    expect(
      blockView({ kind: "conditions", rule, intro: "Når", items: ["du er 18"] }, writer, voiced),
    ).toMatchObject({
      note,
    });
  });
});

test("a table keeps its caption, head and rows", () => {
  const table = { kind: "table" as const, caption: "Pris", head: ["Hvad", "Kr."], rows: [["Mad", "10"]] };
  const rows = [{ cellsHtml: ["Mad", "10"], isLong: false }];
  expect(blockView(table, writer, voiced)).toMatchObject({ ...table, rows });
});

test("services keep their titles", () => {
  const block = { kind: "services" as const, items: [{ title: "Rengøring", text: "Gulvvask." }] };
  expect(blockView(block, writer, voiced)).toEqual({
    kind: "entries",
    entries: [{ title: "Rengøring", textHtml: "<p>Gulvvask.</p>", facts: [], lists: [] }],
  });
});

test("what a service holds comes before what it does not, however it is written", () => {
  const service = {
    notIncluded: ["vinduer"],
    included: ["*gulve*"],
    frequency: "hver 2. uge",
    level: "2",
    quantity: "40 minutter",
    title: "Rengøring",
  };
  expect(blockView({ kind: "services", items: [service] }, writer, voiced)).toEqual({
    kind: "entries",
    entries: [
      {
        title: "Rengøring",
        facts: [
          { label: "Niveau", text: "2" },
          { label: "Hvor meget", text: "40 minutter" },
          { label: "Hvor tit", text: "hver 2. uge" },
        ],
        lists: [
          { label: "Det er med:", itemsHtml: ["<em>gulve</em>"] },
          { label: "Det er ikke med:", itemsHtml: ["vinduer"] },
        ],
      },
    ],
  });
});
