import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/model/index.ts";
import { blockViews } from "../../../src/view/block-view.ts";
import { textsFor } from "../../../src/view/texts.ts";
import { contextOf } from "../../helpers/lillerup.ts";

const { writer, standard } = contextOf("hjemmehjaelp");
const context = { writer, voiced: textsFor("restated"), legalBasis: standard.legalBasis, anchor: "hvad" };
const blockView = (block: Block) => blockViews([block], context)[0];

test("a text becomes its paragraphs", () => {
  expect(blockView("Ring **først**.")).toEqual({
    kind: "text",
    textHtml: "<p>Ring <strong>først</strong>.</p>",
  });
});

test.each(["list", "steps"] as const)("the items of a block of %s keep their order and words", (kind) => {
  const block = { kind, intro: "Sådan:", items: ["Ring.", "Skriv *pænt*."] };
  expect(blockView(block)).toEqual({
    kind,
    introHtml: "<p>Sådan:</p>",
    itemsHtml: ["Ring.", "Skriv <em>pænt</em>."],
  });
});

test("a list without an intro has none", () => {
  expect(blockView({ kind: "list", items: ["Ring."] })).not.toHaveProperty("introHtml");
});

describe("conditions say", () => {
  test.each([
    ["that all must hold", "all", "Du skal opfylde alle punkter."],
    ["that one is enough", "any", "Det er nok, at ét af punkterne passer på dig."],
    [
      "that the source does not say which",
      "not-stated",
      "Kommunen skriver ikke, om det er nok, at ét af punkterne passer på dig. Spørg, hvis du er i tvivl.",
    ],
  ] as const)("%s", (_what, rule, note) => {
    expect(blockView({ kind: "conditions", rule, intro: "Når", items: ["du er 18"] })).toMatchObject({
      note,
    });
  });
});

test("a table keeps its caption, head and rows", () => {
  const table = { kind: "table" as const, caption: "Pris", head: ["Hvad", "Kr."], rows: [["Mad", "10"]] };
  const rows = [{ cellsHtml: ["Mad", "10"], isLong: false }];
  expect(blockView(table)).toMatchObject({ ...table, rows });
});

test("services keep their titles", () => {
  const block = { kind: "services" as const, items: [{ title: "Rengøring", text: "Gulvvask." }] };
  expect(blockView(block)).toEqual({
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
  expect(blockView({ kind: "services", items: [service] })).toEqual({
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

describe("a part", () => {
  const inner = { kind: "part" as const, heading: "Praktik", body: ["Du prøver et job."] };

  test("has its heading, and an anchor below that of its section", () => {
    expect(blockView({ kind: "part", heading: "Uddannelse", body: ["Du lærer.", inner] })).toEqual({
      kind: "parts",
      parts: [
        {
          id: "hvad--1",
          heading: "Uddannelse",
          laws: [],
          blocks: [
            { kind: "text", textHtml: "<p>Du lærer.</p>" },
            {
              kind: "parts",
              parts: [
                {
                  id: "hvad--1--1",
                  heading: "Praktik",
                  laws: [],
                  blocks: [{ kind: "text", textHtml: "<p>Du prøver et job.</p>" }],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test("has another anchor than the parts and groups before it", () => {
    const groups = {
      kind: "groups" as const,
      items: ["Unge", "Ældre"].map((name) => ({ name, who: "Du." })),
    };
    const ids = blockViews([inner, groups, "Tekst.", inner], context).flatMap((view) =>
      view.kind === "parts" ? view.parts.map(({ id }) => id) : [],
    );
    expect(ids).toEqual(["hvad--1", "hvad--2", "hvad--3", "hvad--4"]);
  });
});

test("a target group says who belongs to it, under which paragraph, and what must hold", () => {
  const group = {
    name: "Du er under 67 år",
    who: "Du er *syg*.",
    under: [{ act: "serviceloven", section: "83" }],
    conditions: { rule: "any" as const, intro: "Når", items: ["du bor her"] },
    body: ["Ring."],
  };
  const view = blockView({ kind: "groups", intro: "Vælg:", items: [group, { name: "Andre", who: "Du." }] });
  expect(view).toMatchObject({
    kind: "parts",
    introHtml: "<p>Vælg:</p>",
    parts: [
      {
        heading: "Du er under 67 år",
        laws: [{ name: "Servicelovens §\u00a083, stk.\u00a01" }],
        blocks: [
          { textHtml: "<p>Du er <em>syg</em>.</p>" },
          { kind: "conditions", note: "Det er nok, at ét af punkterne passer på dig." },
          { textHtml: "<p>Ring.</p>" },
        ],
      },
      { heading: "Andre", laws: [] },
    ],
  });
});
