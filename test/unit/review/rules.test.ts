import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import glossary from "../../../_data/national/glossary.ts";
import { pathText } from "../../../src/load/data/path.ts";
import { languages } from "../../../src/messages/language.ts";
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

const { profile, standard, today } = exampleRecord({});

function municipalityOf(example: MunicipalityExample) {
  return {
    profile: { ...profile, ...example.profile },
    standards: [{ ...standard, ...example.standard }],
    today: example.today ?? today,
    isOwnSite: example.isOwnSite ?? false,
  };
}

/** Words that no Danish sentence has. */
const englishWords = new Set("the and of is not it with what who they".split(" "));

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

describe.each(languages)("spoken in %s", (language) => {
  beforeEach(() => {
    vi.stubEnv("KLARSTANDARD_LANG", language);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test("what each rule finds in its bad examples, and where", async () => {
    const found = rules.flatMap(({ code, bad, find }) =>
      bad.flatMap((example, index) =>
        find(exampleRecord(example)).map(
          ({ edition, file, path, what, quote, fix }) =>
            `${code}.${index + 1} ${edition} ${file} ${pathText(path)}: ${what}${fix === undefined ? "" : ` ${fix}`}${quote === "" ? "" : ` In: ${quote}`}`,
        ),
      ),
    );
    const shared = municipalityRules.flatMap(({ code, bad, find }) =>
      bad.flatMap((example, index) =>
        find(municipalityOf(example)).map(
          ({ path, what }) => `${code}.${index + 1} profile ${pathText(path)}: ${what}`,
        ),
      ),
    );
    await expect(`${[...found, ...shared].join("\n")}\n`).toMatchFileSnapshot(
      `snapshots/found-in-bad-examples.${language}.txt`,
    );
  });
});

test.each([...rules, ...municipalityRules, unusedTerm].map((rule) => [rule.code, rule] as const))(
  "%s says in each language why and what to do, and whence it is",
  (_code, { title, why, fix, source }) => {
    for (const { da, en } of [title, why, fix]) {
      expect(en.length).toBeGreaterThan(6);
      expect(da).toMatch(/^\p{Lu}|^“/u);
      expect(da.split(" ").filter((word) => englishWords.has(word))).toEqual([]);
    }
    expect(source.length).toBeGreaterThan(6);
  },
);

describe.each(municipalityRules.map((rule) => [rule.code, rule] as const))("%s", (_code, rule) => {
  test.each(rule.bad.map((example, index) => [index + 1, example] as const))(
    "finds its bad example %i",
    (_, example) => {
      expect(rule.find(municipalityOf(example))).toHaveLength(1);
    },
  );

  test.each(rule.good.map((example, index) => [index + 1, example] as const))(
    "and the other one leave its good example %i alone",
    (_, example) => {
      expect(municipalityRules.flatMap(({ find }) => find(municipalityOf(example)))).toEqual([]);
    },
  );

  test("finds nothing where nothing is shared", () => {
    expect(rule.find(municipalityOf({}))).toEqual([]);
  });
});

test("the rule over the glossary finds its bad examples and leaves the good ones alone", () => {
  const { bad, good, find } = unusedTerm;
  const termsOf = (word: string) => glossary.filter(({ term }) => term === word);
  for (const { term, text } of bad) expect(find(termsOf(term), [text])).toEqual(termsOf(term));
  for (const { term, text } of good) expect(find(termsOf(term), [text])).toEqual([]);
});
