import { describe, expect, test } from "vitest";
import type { Price } from "../../../src/model/index.ts";
import { areListed, easyPrices, priceBlocks, pricesText, priceText } from "../../../src/view/price-view.ts";
import { contextIn } from "../../helpers/lillerup.ts";
import { storeby } from "../../helpers/storeby.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const { facts } = contextIn(storeby, "madservice").standard;
const many = ({ count }: { readonly count: string }) => `${count} priser`;
const meal: Price = { kind: "amount", what: "Hovedret", kroner: 62.5, per: "måltid", year: 2026 };

describe("what one thing costs", () => {
  test.each<[price: Price, text: string]>([
    [meal, "Hovedret: 62,50~kr. pr. måltid (2026)."],
    [{ kind: "amount", kroner: 1200, year: 2026 }, "1.200~kr. (2026)."],
    [{ kind: "amount", kroner: 20, from: "2026-02-01" }, "20~kr. (fra 1.~februar~2026)."],
    [
      { kind: "amount", kroner: 20, from: "2026-02-01", to: "2027-01-31", note: "Du får en regning." },
      "20~kr. (fra 1.~februar~2026 til 31.~januar~2027). Du får en regning.",
    ],
    [
      { kind: "free", what: "Kørsel", note: "Du betaler selv broen." },
      "Kørsel: gratis. Du betaler selv broen.",
    ],
    [{ kind: "free" }, "Hjælpen er gratis."],
  ])("%j is said as %s", (price, text) => {
    expect(visibleSpaces(priceText(price))).toBe(text);
  });

  test("is said in whole words in easy read", () => {
    expect(
      easyPrices({
        price: [meal, { kind: "amount", what: "Ris", kroner: 5, per: "100 gram", year: 2026 }],
      }).map(visibleSpaces),
    ).toEqual(["Hovedret: 62,50~kroner for 1 måltid (2026).", "Ris: 5~kroner for 100 gram (2026)."]);
  });
});

test("four prices are said one by one, and of more where they stand", () => {
  expect(pricesText({ price: [meal, meal, meal, meal] }, { many })).toHaveLength(4);
  expect(pricesText(facts, { many })).toEqual(["5 priser"]);
  expect(pricesText({}, { many })).toEqual([]);
});

test("two prices are not said alone where a section tells what else is to be paid", () => {
  expect(pricesText({ price: [meal, meal] }, { many, isTold: true })).toEqual(["2 priser"]);
  expect(pricesText({ price: meal }, { many, isTold: true })).toHaveLength(1);
});

describe("the list of prices", () => {
  test("is there for several, and for one that was another before", () => {
    expect(areListed({ price: meal })).toBe(false);
    expect(priceBlocks({ price: meal })).toEqual([]);
    expect(areListed({ price: [meal, { kind: "free", what: "Kørsel" }] })).toBe(true);
    const risen: Price = { ...meal, earlier: [{ kroner: 60, year: 2025 }] };
    expect(priceBlocks({ price: risen }).map((block) => visibleSpaces(String(block)))).toEqual([
      "Hovedret: 62,50~kr. pr. måltid (2026). Før: 60~kr. (2025).",
    ]);
  });

  test("has a row for each with its unit, its time, its note and what it was before", () => {
    const [table] = priceBlocks(facts);
    if (typeof table !== "object" || table.kind !== "table") throw new Error("There is no table.");
    expect(table.rows.map((row) => row.map(visibleSpaces))).toEqual([
      ["Hovedret", "62,50~kr. pr. måltid (2026). Før: 60~kr. (2025), 58,50~kr. (2024)."],
      ["Biret", "20~kr. pr. måltid (2026)."],
      [
        "Kørsel",
        "250~kr. pr. måned (fra 1.~februar~2026 til 31.~januar~2027). Før: 240~kr. (fra 1.~februar~2025 til 31.~januar~2026).",
      ],
      ["Termokasse", "1.200~kr. (2026). Du får pengene igen, når du afleverer den."],
      ["Besøg af en diætist", "Gratis. Du betaler selv for bøger."],
    ]);
  });

  test("tells below once by whom those were adopted that are not adopted with the standard", () => {
    const textsOf = (price: readonly Price[]) =>
      priceBlocks({ price: [...price] })
        .filter((block) => typeof block === "string")
        .map(visibleSpaces);
    const adopted: Price = { ...meal, adoption: { by: "Byrådet", on: "2025-12-09" } };
    const dessert: Price = { ...adopted, what: "Biret" };
    expect(textsOf([adopted])).toEqual([
      "Hovedret: 62,50~kr. pr. måltid (2026). Prisen er vedtaget 9.~december~2025 af Byrådet.",
    ]);
    expect(textsOf([adopted, dessert])).toEqual(["Priserne er vedtaget 9.~december~2025 af Byrådet."]);
    const trip: Price = { kind: "free", what: "Kørsel", adoption: { by: "Udvalget" } };
    expect(textsOf([adopted, dessert, trip, { ...meal, what: "Ris" }])).toEqual([
      "Vedtaget 9.~december~2025 af Byrådet: Hovedret og Biret.",
      "Vedtaget af Udvalget: Kørsel.",
    ]);
  });

  test("prints names as they stand", () => {
    const [table] = priceBlocks({
      price: [
        { ...meal, what: "*Ret* [1]" },
        { kind: "free", what: "Vand" },
      ],
    });
    expect(table).toMatchObject({ rows: [["\\*Ret\\* \\[1\\]", expect.anything()], expect.anything()] });
  });
});
