import { expect, test } from "vitest";
import type { Example } from "../../../scripts/corpus/expectations.ts";
import { byCriterion, byNorm, isWithin, limits, scoreOf, scoreText } from "../../../scripts/corpus/score.ts";
import type { Check, RuleFacts } from "../../../src/audit/check.ts";
import { findingOf } from "../../../src/audit/finding.ts";

const example = (path: string, expected: Example["expected"], criteria = ["1.1.1"]): Example => ({
  rule: criteria[0] ?? "none",
  expected,
  path,
  criteria,
});

const found = (page: string, facts: RuleFacts, name = "axe", rule = "image-alt") => {
  const check: Check = { name, subject: "page", looksFor: () => "…" };
  return findingOf(check, { page, place: "", rule, what: "…", fix: "…", ...facts });
};

const barrier = { weight: "barrier", criterion: "1.1.1" } as const;

test("a fault is found by an error of a criterion of its rule alone, and an example without one accused the same way", () => {
  const examples = [
    example("/found/", "failed"),
    example("/asked/", "failed"),
    example("/other/", "failed"),
    example("/clean/", "passed"),
    example("/accused/", "passed"),
    example("/inapplicable/", "inapplicable"),
  ];
  const findings = [
    found("/found/", barrier),
    found("/asked/", { weight: "question", criterion: "1.1.1" }),
    found("/other/", { weight: "barrier", criterion: "2.4.4" }),
    found("/clean/", { weight: "hint" }),
    found("/accused/", barrier),
    found("/accused/", barrier),
    found("/inapplicable/", barrier),
  ];
  const score = scoreOf(examples, findings, byCriterion);
  expect(score).toEqual({
    rules: [
      {
        rule: "1.1.1",
        failed: 3,
        found: 1,
        asked: 1,
        missed: ["/asked/", "/other/"],
        passed: 2,
        accused: ["/accused/"],
        by: { "axe/image-alt": 1 },
      },
    ],
    failed: 3,
    found: 1,
    passed: 2,
    accused: 1,
    unjudged: 0,
  });
  expect(scoreText("pages", score, limits.pages)).toBe(
    "1.1.1: found 1 of 3, 1 more asked; accused 1 of 2 by axe/image-alt 1\npages: found 1 of 3 (33.3 %), at least 80 %; accused 1 of 2 (50.0 %), at most 5 %.",
  );
});

test("a criterion of AAA is told as a hint and counts; a rule without a criterion is not judged", () => {
  const examples = [example("/a/", "failed", ["1.4.6"]), example("/b/", "failed", [])];
  const score = scoreOf(examples, [found("/a/", { weight: "hint", criterion: "1.4.6" })], byCriterion);
  expect(score).toMatchObject({ failed: 1, found: 1, unjudged: 1 });
  expect(scoreText("pages", score, limits.pages)).toContain(
    "1 examples of rules without a criterion are not judged.",
  );
});

test("who breaks a criterion breaks the one of AAA that asks for as much and more, and not the other way round", () => {
  const examples = [example("/a/", "failed", ["2.4.9"]), example("/b/", "failed", ["2.4.4"])];
  const findings = [
    found("/a/", { weight: "likely", criterion: "2.4.4" }),
    found("/b/", { weight: "hint", criterion: "2.4.9" }),
  ];
  expect(scoreOf(examples, findings, byCriterion)).toMatchObject({ failed: 2, found: 1 });
});

test("a question accuses nobody, of AAA neither", () => {
  const asked = found("/a/", { weight: "question", criterion: "1.4.6" });
  const score = scoreOf([example("/a/", "passed", ["1.4.6"])], [asked], byCriterion);
  expect(score).toMatchObject({ passed: 1, accused: 0 });
});

test("a PDF is accused by the norm alone, and its fault is also found where veraPDF sees it", () => {
  const pdfs = ["/a-fail.pdf", "/b-fail.pdf"].map((path) => example(path, "failed", []));
  const passes = ["/c-pass.pdf", "/d-pass.pdf", "/e-pass.pdf"].map((path) => example(path, "passed", []));
  const findings = [
    found("/a-fail.pdf", { weight: "likely" }, "pdf-structure", "PDF/UA-1 7.2"),
    found("/c-pass.pdf", { weight: "hint" }, "pdf-structure", "inert document"),
    found("/d-pass.pdf", { weight: "likely" }, "pdf-contrast", "WCAG 1.4.6"),
    found("/e-pass.pdf", { weight: "likely" }, "pdf-names", "PDF/UA-1 7.1-9"),
  ];
  const score = scoreOf([...pdfs, ...passes], findings, byNorm, (path) => path === "/b-fail.pdf");
  expect(score).toMatchObject({ failed: 2, found: 2, passed: 3, accused: 1 });
  expect(isWithin(score, limits.pdfs)).toBe(false);
});

test("a score is within its limits up to them, and one of nothing is not", () => {
  const of = (found_: number, accused: number) => ({
    rules: [],
    failed: 100,
    found: found_,
    passed: 100,
    accused,
    unjudged: 0,
  });
  expect([of(80, 5), of(79, 5), of(80, 6)].map((score) => isWithin(score, limits.pages))).toEqual([
    true,
    false,
    false,
  ]);
  expect([of(100, 0), of(99, 0), of(100, 1)].map((score) => isWithin(score, limits.pdfs))).toEqual([
    true,
    false,
    false,
  ]);
  expect(isWithin({ ...of(0, 0), failed: 0, passed: 0 }, limits.pages)).toBe(false);
});
