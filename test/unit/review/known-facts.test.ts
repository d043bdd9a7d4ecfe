import { expect, test } from "vitest";
import acts from "../../../_data/national/acts.ts";
import type { Standard } from "../../../src/model/index.ts";
import { factsOfStandard } from "../../../src/review/known-facts.ts";
import { contextOf } from "../../helpers/lillerup.ts";

const { standard, municipality } = contextOf("madservice");

const quotesOf = (changes: Partial<Standard>) =>
  factsOfStandard({
    standard: { ...standard, ...changes },
    profile: municipality.profile,
    full: [],
    easyRead: [],
    checklist: [],
    today: "2026-11-26",
  } as unknown as Parameters<typeof factsOfStandard>[0]).map(({ key }) => key);

test("the time limit of an Act is a fact of the standards that rest on it", () => {
  const law = { ...acts.serviceloven, appeals: { ...acts.serviceloven.appeals, weeks: 6 } };
  const legalBasis = standard.legalBasis.map((basis) => ({ ...basis, law }));
  expect(quotesOf({ legalBasis })).toContain("6 uge");
  expect(quotesOf({})).not.toContain("6 uge");
});

test("the days from and to which a price holds or held are facts", () => {
  const price = {
    kind: "amount",
    kroner: 250,
    from: "2026-03-01",
    earlier: [{ kroner: 240, from: "2025-03-01", to: "2026-02-28" }],
  } as const;
  const dates = quotesOf({ facts: { price: { ...price, earlier: [...price.earlier] } } });
  expect(dates).toEqual(expect.arrayContaining(["1.3.2026", "1.3.2025", "28.2.2026"]));
});
