import { describe, expect, test } from "vitest";
import glossary from "../../../_data/national/glossary.ts";
import { pathText } from "../../../src/load/data/path.ts";
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

/** Each example of one kind with its rule and its number. */
const examplesOf = (kind: "bad" | "good") =>
  rules.flatMap((rule) => rule[kind].map((example, index) => ({ code: rule.code, nth: index + 1, example })));

test.each(examplesOf("bad"))("$code finds its bad example $nth", ({ code, example }) => {
  expect(codesFoundIn(example)).toContain(code);
});

test.each(examplesOf("good"))("$code leaves its good example $nth alone", ({ code, example }) => {
  expect(codesFoundIn(example)).not.toContain(code);
});

test.each(rules.map(({ code, good: [first] }) => [code, first] as const))(
  "no rule finds anything in the first good example of %s",
  (_, first) => {
    expect(codesFoundIn(first)).toEqual([]);
  },
);

test("what each rule finds in its bad examples, and where", async () => {
  const found = rules.flatMap(({ code, bad, find }) =>
    bad.flatMap((example, index) =>
      find(exampleRecord(example)).map(
        ({ edition, file, path, what, quote, fix }) =>
          `${code}.${index + 1} ${edition} ${file} ${pathText(path)}: ${what}${fix === undefined ? "" : ` ${fix}`}${quote === "" ? "" : ` In: ${quote}`}`,
      ),
    ),
  );
  await expect(`${found.join("\n")}\n`).toMatchFileSnapshot("snapshots/found-in-bad-examples.txt");
});

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

  test.each(rule.bad.map((example, index) => [index + 1, example] as const))(
    "finds its bad example %i",
    (_, example) => {
      expect(rule.find(recordOf(example))).toHaveLength(1);
    },
  );

  test.each(rule.good.map((example, index) => [index + 1, example] as const))(
    "and the other one leave its good example %i alone",
    (_, example) => {
      expect(municipalityRules.flatMap(({ find }) => find(recordOf(example)))).toEqual([]);
    },
  );

  test("finds nothing where nothing is shared", () => {
    expect(rule.find({ profile, standards: [standard] })).toEqual([]);
  });
});

test("the rule over the glossary finds its bad examples and leaves the good ones alone", () => {
  const { bad, good, find } = unusedTerm;
  const termsOf = (word: string) => glossary.filter(({ term }) => term === word);
  for (const { term, text } of bad) expect(find(termsOf(term), [text])).toEqual(termsOf(term));
  for (const { term, text } of good) expect(find(termsOf(term), [text])).toEqual([]);
});
