import { expect, test } from "vitest";
import { tableView } from "../../../src/view/table-view.ts";
import { pageWriter, printWriter } from "../../../src/view/writer.ts";
import { contextOf } from "../../helpers/lillerup.ts";

const { site } = contextOf("hjemmehjaelp");
const long = "Specialundervisningsundersøgelsesvejledning";
const table = {
  kind: "table" as const,
  caption: "Priser",
  head: ["Ydelse", "Hvad du selv betaler", "Hvor"],
  rows: [[long, "**Gratis**", "[Læs mere](/om/)"]],
};

test("cells hold emphasis and links", () => {
  expect(tableView(table, pageWriter(site)).rows[0]?.cellsHtml).toEqual([
    long,
    "<strong>Gratis</strong>",
    expect.stringMatching(/^<a href="[^"]*\/om\/">Læs mere<\/a>$/),
  ]);
});

test("on a page no word has a soft hyphen, because the search would lose it", () => {
  expect(JSON.stringify(tableView(table, pageWriter(site)))).not.toContain("\u00ad");
});

test("on paper only a word that is wider than its column has soft hyphens", () => {
  const [row] = tableView(table, printWriter(site, "large")).rows;
  expect(row?.cellsHtml[0]).toContain("Spe\u00adci");
  expect(row?.cellsHtml.slice(1).join("")).not.toContain("\u00ad");
});

test("a table that is too wide for large print becomes records there, and keeps every cell", () => {
  const wide = {
    ...table,
    head: Array.from("abcdefgh", (x) => `Egenbetaling ${x}`),
    rows: [Array.from("12345678")],
  };
  const view = tableView(wide, printWriter(site, "large"));
  expect(view.kind).toBe("records");
  expect(view.head).toEqual(wide.head);
  expect(view.rows[0]?.cellsHtml).toEqual(wide.rows[0]);
});
