import { describe, expect, test } from "vitest";
import { schemaFaults } from "../../../src/load/message/schema-faults.ts";
import { facts, pricePath, pricesOf } from "../../../src/model/index.ts";

const amount = { kind: "amount", kroner: 62.5, per: "måltid", year: 2026 };
const faultsOf = (price: unknown) =>
  schemaFaults(facts, { price }).map(({ code, path, what }) => `${code} ${path.join(".")}: ${what}`);

describe("a price", () => {
  test.each([
    ["an amount for a year", amount],
    ["an amount from a day on", { kind: "amount", kroner: 20, from: "2026-02-01" }],
    [
      "an amount from one day to another",
      { kind: "amount", kroner: 20, from: "2026-02-01", to: "2027-01-31" },
    ],
    ["one of the municipality's", { shared: "hovedret" }],
    [
      "several, each with what it is for",
      [
        { ...amount, what: "Hovedret" },
        { kind: "free", what: "Kørsel" },
      ],
    ],
    ["several, one of them the municipality's", [{ shared: "hovedret" }, { kind: "free", what: "Kørsel" }]],
  ])("is %s", (_, price) => {
    expect(faultsOf(price)).toEqual([]);
  });

  test("is told apart from the others", () => {
    const alike = "KS13 price: There are several prices, and not each says what it is for.";
    expect(faultsOf([amount, { kind: "free", what: "Kørsel" }])).toEqual([alike]);
    expect(faultsOf([{ shared: "mad" }, { shared: "mad" }])).toEqual([alike]);
  });

  test("says when it holds, once, and begins before it ends", () => {
    const undated = "The amount does not say when it holds, or says it in two ways.";
    expect(faultsOf({ kind: "amount", kroner: 20 })).toEqual([`KS13 price: ${undated}`]);
    expect(faultsOf({ ...amount, from: "2026-02-01" })).toEqual([`KS13 price: ${undated}`]);
    expect(faultsOf({ ...amount, to: "2026-02-01" })).toEqual([`KS13 price: ${undated}`]);
    expect(faultsOf({ ...amount, earlier: [{ kroner: 60 }] })).toEqual([`KS13 price.earlier.0: ${undated}`]);
    expect(faultsOf({ kind: "amount", kroner: 20, from: "2026-02-01", to: "2026-01-31" })).toEqual([
      "KS13 price.to: The price ends before it begins.",
    ]);
  });

  test("that is misspelt is told with what was meant, in every way to write it", () => {
    expect(faultsOf({ ...amount, ntoe: "x" })).toEqual(["KS05 price.ntoe: The key ntoe is not known here."]);
    expect(faultsOf([{ ...amount, what: "Mad", krone: 1 }])).toEqual([
      "KS05 price.0.krone: The key krone is not known here.",
    ]);
    expect(faultsOf({ sharde: "mad" })).toEqual(["KS05 price.sharde: The key sharde is not known here."]);
  });
});

test("one price and a list are read alike, and each is found where it is written", () => {
  expect(pricesOf({})).toEqual([]);
  expect(pricesOf({ price: { kind: "free" } })).toEqual([{ kind: "free" }]);
  expect(pricePath({ price: { kind: "free" } }, 0)).toEqual(["facts", "price"]);
  expect(pricePath({ price: [{ kind: "free" }] }, 0)).toEqual(["facts", "price", 0]);
});
