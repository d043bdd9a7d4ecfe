import { describe, expect, test } from "vitest";
import glossary from "../../../_data/national/glossary.ts";
import { exampleRecord } from "../../../src/review/example-record.ts";
import type { MunicipalityExample } from "../../../src/review/municipality-rule.ts";
import type { Example } from "../../../src/review/record.ts";
import { municipalityRules, rules } from "../../../src/review/rules/index.ts";
import { unusedTerm } from "../../../src/review/rules/unused-term.ts";

const codesFoundIn = (example: Example) => {
  const record = exampleRecord(example);
  return rules
    .filter((rule) => rule.find(record).some(({ edition }) => rule.severity[edition]))
    .map(({ code }) => code);
};

test("no two rules share a code", () => {
  const codes = [...[...rules, ...municipalityRules].map(({ code }) => code), unusedTerm.code];
  expect(new Set(codes).size).toBe(codes.length);
});

test("the rules stand in the order of their codes", () => {
  const codes = rules.map(({ code }) => code);
  expect(codes).toEqual(codes.toSorted());
});

test("nothing is found in the record that examples are put into", () => {
  expect(codesFoundIn({})).toEqual([]);
});

test.each(rules.map((rule) => [rule.code, rule] as const))("%s finds its bad example", (code, { bad }) => {
  expect(codesFoundIn(bad)).toContain(code);
});

test.each(rules.map((rule) => [rule.code, rule] as const))(
  "%s and all other rules leave its good example alone",
  (_code, { good }) => {
    expect(codesFoundIn(good)).toEqual([]);
  },
);

test.each(rules.map((rule) => [rule.code, rule] as const))(
  "%s says why, what to do and whence it is",
  (_code, rule) => {
    for (const text of [rule.why, rule.fix, rule.source, rule.title]) expect(text.length).toBeGreaterThan(6);
  },
);

describe.each(municipalityRules.map((rule) => [rule.code, rule] as const))("%s", (_code, rule) => {
  const { profile, standard } = exampleRecord({});
  const recordOf = (example: MunicipalityExample) => ({
    profile: { ...profile, ...example.profile },
    standards: [{ ...standard, ...example.standard }],
  });

  test("finds its bad example", () => {
    expect(rule.find(recordOf(rule.bad))).toHaveLength(1);
  });

  test("and the other one leave its good example alone", () => {
    expect(municipalityRules.flatMap(({ find }) => find(recordOf(rule.good)))).toEqual([]);
  });

  test("finds nothing where nothing is shared", () => {
    expect(rule.find({ profile, standards: [standard] })).toEqual([]);
  });
});

test("the rule over the glossary finds its bad example and leaves the good one alone", () => {
  const { bad, good, find } = unusedTerm;
  const term = glossary.filter((each) => each.term === bad.term);
  expect(find(term, [bad.text])).toEqual(term);
  expect(find(term, [good.text])).toEqual([]);
});
