import { expect, test } from "vitest";
import { hasTable, tableView } from "../../../src/view/table-view.ts";
import { pageWriter, printWriter, type Writer } from "../../../src/view/writer.ts";
import { contextOf } from "../../helpers/lillerup.ts";

const { site, municipality } = contextOf("hjemmehjaelp");
const long = "Specialundervisningsundersøgelsesvejledning";
const table = {
  kind: "table" as const,
  caption: "Priser",
  head: ["Ydelse", "Hvad du selv betaler", "Hvor"],
  rows: [[long, "**Gratis**", "[Læs mere](/om/)"]],
};

test("cells hold emphasis and links", () => {
  expect(tableView(table, pageWriter(site, municipality)).rows[0]?.cellsHtml).toEqual([
    expect.stringMatching(/^Spe/),
    "<strong>Gratis</strong>",
    expect.stringMatching(/^<a href="[^"]*\/om\/">Læs mere<\/a>$/),
  ]);
});

test("a page carries how its table is set on both papers, and parts a word only where it is too wide", () => {
  const view = tableView(table, pageWriter(site, municipality));
  const [paper, large] = [
    tableView(table, printWriter(site, municipality)),
    tableView(table, printWriter(site, municipality, "large")),
  ];
  expect([view.shares, view.large?.shares]).toEqual([paper.shares, large.shares]);
  expect(view.rows[0]?.cellsHtml[0]).toBe(paper.rows[0]?.cellsHtml[0]);
  const narrow = { ...table, rows: [["Hverdagsrehabilitering", "Gratis", "Hjemme"]] };
  const cellOf = (writer: Writer) => tableView(narrow, writer).rows[0]?.cellsHtml[0];
  expect(cellOf(printWriter(site, municipality))).toBe("Hverdagsrehabilitering");
  expect(cellOf(printWriter(site, municipality, "large"))).toContain("\u00ad");
  expect(cellOf(pageWriter(site, municipality))).toBe(
    `<span class="in-large">${cellOf(printWriter(site, municipality, "large"))}</span>`,
  );
});

test("a page's table stays one where its papers have records", () => {
  const wide = {
    ...table,
    head: Array.from("abcdefgh", (x) => `Egenbetaling ${x}`),
    rows: [Array.from("12345678")],
  };
  expect(tableView(wide, pageWriter(site, municipality))).toMatchObject({
    kind: "table",
    large: { paper: "records" },
  });
});

test("on paper only a word that is wider than its column has soft hyphens", () => {
  const [row] = tableView(table, printWriter(site, municipality, "large")).rows;
  expect(row?.cellsHtml[0]).toContain("Spe\u00adci");
  expect(row?.cellsHtml.slice(1).join("")).not.toContain("\u00ad");
});

test("a table that is too wide for large print becomes records there, and keeps every cell", () => {
  const wide = {
    ...table,
    head: Array.from("abcdefgh", (x) => `Egenbetaling ${x}`),
    rows: [Array.from("12345678")],
  };
  const view = tableView(wide, printWriter(site, municipality, "large"));
  expect(view.kind).toBe("records");
  expect(view.head).toEqual(wide.head);
  expect(view.rows[0]?.cellsHtml).toEqual(wide.rows[0]);
});

test.each([
  ["a table deep in a view", { parts: [{ view: { blocks: [{ kind: "table", rows: [] }] } }] }, true],
  ["the records that a wide one became", [{ kind: "records", rows: [] }], true],
  ["a text", { kind: "text", textHtml: "<p>table</p>" }, false],
  ["nothing", undefined, false],
] as const)("%s asks for the rules of tables: %#", (_what, view, expected) => {
  expect(hasTable(view)).toBe(expected);
});
