import { describe, expect, test } from "vitest";
import { standard } from "../../../src/model/index.ts";
import whole from "../../fixtures/municipalities/lillerup/standards/hjemmehjaelp.ts";
import { accepts } from "./accepts.ts";

test("a standard that uses everything the model has is accepted", () => {
  expect(accepts(standard, whole)).toBe(true);
});

describe("silence is a decision, so a standard is refused without", () => {
  test.each(["adoption", "validity", "responsibilities", "complaint", "source", "legalBasis"] as const)(
    "%s",
    (key) => {
      const { [key]: _, ...rest } = whole;
      expect(accepts(standard, rest)).toBe(false);
    },
  );
});

describe("silence can be written out for", () => {
  test.each(["adoption", "validity", "responsibilities"])("%s", (key) => {
    expect(accepts(standard, { ...whole, [key]: "not-stated" })).toBe(true);
  });
});

test.each(["hjemmehjælp", "Hjemmehjaelp", "hjemme_hjaelp", "hjemme--hjaelp", "-hjaelp", ""])(
  "the id “%s” is refused, because it becomes an address",
  (id) => {
    expect(accepts(standard, { ...whole, id })).toBe(false);
  },
);

test.each(["2026-02-30", "2026-13-01", "02-03-2026", "2026-3-2"])("the date “%s” is refused", (on) => {
  expect(accepts(standard, { ...whole, adoption: { by: "Rådet", on } })).toBe(false);
});

test.each(["99", "82 a", "107"])("the paragraph “%s” is accepted", (section) => {
  const [basis] = whole.legalBasis;
  expect(accepts(standard, { ...whole, legalBasis: [{ ...basis, section }] })).toBe(true);
});

test.each(["§ 99", "82a", "82 A", "99, stk. 2"])("the paragraph “%s” is refused", (section) => {
  const [basis] = whole.legalBasis;
  expect(accepts(standard, { ...whole, legalBasis: [{ ...basis, section }] })).toBe(false);
});

test("an amount without its year is refused, because prices change", () => {
  const price = { kind: "amount", kroner: 62.5, per: "måltid" };
  expect(accepts(standard, { ...whole, facts: { price } })).toBe(false);
  expect(accepts(standard, { ...whole, facts: { price: { ...price, year: 2026 } } })).toBe(true);
});
