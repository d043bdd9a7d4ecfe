import { expect, test } from "vitest";
import { plainWords } from "../../../src/format/markdown.ts";
import { productTable } from "../../../src/view/product-table.ts";

const stool = { name: "Badetaburet", text: "Til at sidde på i badet." };
const products = { kind: "products", caption: "Til badet" } as const;

test("a catalogue has a column for each thing that is told of a product", () => {
  const whole = {
    ...stool,
    price: "Kommunen **låner** dig den.",
    replacedAfter: { value: 5, unit: "years" },
    note: "Den tåler 130 kg.",
  } as const;
  expect(productTable({ ...products, items: [whole] })).toEqual({
    kind: "table",
    caption: "Til badet",
    head: ["Navn", "Hvad det er", "Hvem betaler", "Du kan få et nyt"],
    rows: [
      [
        "Badetaburet",
        "Til at sidde på i badet.\nDen tåler 130 kg.",
        "Kommunen **låner** dig den.",
        "Efter 5\u00a0år",
      ],
    ],
    hasMissing: false,
  });
});

test("a column that nothing is told in is left out", () => {
  expect(productTable({ ...products, items: [stool] }).head).toEqual(["Navn", "Hvad det er"]);
});

test("where only some products have a price, the others say that it is not known", () => {
  const items = [stool, { ...stool, name: "Gribetang", price: "Du betaler selv." }];
  const { rows, hasMissing } = productTable({ ...products, items });
  expect(rows.map((row) => row[2])).toEqual(["Ikke oplyst", "Du betaler selv."]);
  expect(hasMissing).toBe(true);
});

test("a name is printed as it stands, whatever signs it has", () => {
  const name = "Stol [grå](B) *ny*";
  const [cell] = productTable({ ...products, items: [{ ...stool, name }] }).rows[0] ?? [];
  expect(plainWords(cell ?? "")).toBe(name);
});
