import { expect, test } from "vitest";
import { type Problem, problemsText, problemText } from "../../../src/load/index.ts";

const problem: Problem = {
  code: "KS12",
  file: "municipalities/lillerup/standards/hjemmehjaelp.ts",
  line: 14,
  at: "timeLimits[0].stated[0].value",
  what: "The value is 0. A time limit needs a number above 0.",
  fix: "Write the number that the source gives.",
};

test("a problem is printed as what, where and how to mend it", () => {
  expect(
    problemText(problem),
  ).toBe(`KS12 municipalities/lillerup/standards/hjemmehjaelp.ts:14 › timeLimits[0].stated[0].value
  The value is 0. A time limit needs a number above 0.
  Fix: Write the number that the source gives.`);
});

test("a problem of a whole file has neither line nor place", () => {
  expect(problemText({ code: "KS40", file: "a.ts", at: "", what: "What.", fix: "Fix." })).toBe(
    "KS40 a.ts\n  What.\n  Fix: Fix.",
  );
});

test("problems are counted at the end, where a terminal shows it", () => {
  expect(problemsText([problem, problem, { ...problem, file: "b.ts" }])).toMatch(
    /\n\n3 faults in 2 files\.$/,
  );
  expect(problemsText([problem])).toMatch(/\n\n1 fault\.$/);
});
