import { describe, expect, test } from "vitest";
import { type TablePaper, type TableTexts, tableLayout } from "../../../src/view/table-layout.ts";

const small: TableTexts = { head: ["Ydelse", "Pris"], rows: [["Mad", "62,50 kr."]] };

/** A price list of a municipality as wide as its number of columns. */
function priceList(columns: number, word = "Hverdagsrehabilitering"): TableTexts {
  const head = [
    "Ydelse",
    "Hvor tit",
    "Egenbetaling",
    "Leverandør",
    "Målgruppe",
    "Visitation",
    "Ansøgning",
    "Frist",
  ];
  const row = [
    word,
    "Hver 2. uge",
    "1.200 kr.",
    "Kommunen eller privat leverandør",
    "Over 67 år",
    "Ja",
    "Nej",
    "Ja",
  ];
  return { head: head.slice(0, columns), rows: [row.slice(0, columns)] };
}

const layoutOf = (texts: TableTexts, paper: TablePaper): string => {
  const layout = tableLayout(texts, paper);
  return layout.kind === "records" ? "records" : String(layout.smaller ?? "as designed");
};

test("a table whose words are short is set as designed on every paper", () => {
  expect((["ordinary", "large"] as const).map((paper) => layoutOf(small, paper))).toEqual([
    "as designed",
    "as designed",
  ]);
});

test("the wider a table, the smaller it is set, and then it becomes records; large print never gets smaller", () => {
  const columns = [2, 5, 7, 8];
  expect(columns.map((count) => layoutOf(priceList(count), "ordinary"))).toEqual([
    "as designed",
    "as designed",
    "11",
    "10",
  ]);
  expect(columns.map((count) => layoutOf(priceList(count), "large"))).toEqual([
    "as designed",
    "records",
    "records",
    "records",
  ]);
  const twelve = { head: Array.from({ length: 12 }, (_, i) => `Egenbetaling ${i}`), rows: [] };
  expect(layoutOf(twelve, "ordinary")).toBe("records");
});

test("an amount is never broken, however long", () => {
  const amount = "1.234.567.890.123.456.789.012.345.678.901.234.567.890";
  expect(layoutOf({ head: ["Ydelse", "Pris"], rows: [["Mad", amount]] }, "large")).toBe("records");
});

describe("the columns", () => {
  test("take the whole width together", () => {
    const layout = tableLayout(priceList(5), "ordinary");
    const shares = layout.kind === "columns" ? layout.shares : [];
    expect(shares.reduce((all, one) => all + one, 0)).toBeCloseTo(100, 0);
  });

  test("with more text are wider", () => {
    const text = "Du kan få hjælp til det, som du ikke selv kan klare i hverdagen. ".repeat(4);
    const layout = tableLayout(
      { head: ["Ydelse", "Pris", "Om"], rows: [["Mad", "10 kr.", text]] },
      "ordinary",
    );
    const [first = 0, second = 0, third = 0] = layout.kind === "columns" ? layout.shares : [];
    expect(third).toBeGreaterThan(3 * Math.max(first, second));
  });
});

test("a row that is higher than half a page may go on over the page's end, its neighbours may not", () => {
  const text = "Visitator vurderer sammen med dig, hvad du selv kan klare. ".repeat(60);
  const rows = [
    ["Mad", "Kort"],
    ["Bad", text],
    ["Tøj", "Kort"],
  ];
  const layout = tableLayout({ head: ["Ydelse", "Om"], rows }, "ordinary");
  expect(layout.kind === "columns" ? [...layout.longRows] : []).toEqual([1]);
});

test("five thousand rows are measured in no time", () => {
  const rows = Array.from({ length: 5000 }, (_, i) => [`Ydelse ${i}`, `${i} kr.`, "Hver uge", "Ja", "Nej"]);
  const start = performance.now();
  tableLayout({ head: ["Ydelse", "Pris", "Hvor tit", "Gratis", "Kommunal"], rows }, "ordinary");
  expect(performance.now() - start).toBeLessThan(1000);
});
