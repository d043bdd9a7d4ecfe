import { expect, test } from "vitest";
import { type Problem, ProblemsError, problemText } from "../../../src/load/index.ts";

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
  expect(problemText({ code: "KS41", file: "a.ts", at: "", what: "What.", fix: "Fix." })).toBe(
    "KS41 a.ts\n  What.\n  Fix: Fix.",
  );
});

test("problems are counted at the end, where a terminal shows it", () => {
  const { message } = new ProblemsError([problem, problem, { ...problem, file: "b.ts" }]);
  expect(message).toMatch(/\n\n3 faults in 2 files\.$/);
  expect(new ProblemsError([problem]).message).toMatch(/\n\n1 fault\.$/);
});

test("the error gives its problems as findings, which all reports print", () => {
  expect(new ProblemsError([problem]).findings).toEqual([
    {
      code: "KS12",
      title: "Number out of range",
      severity: "error",
      place: {
        file: "municipalities/lillerup/standards/hjemmehjaelp.ts",
        line: 14,
        at: "timeLimits[0].stated[0].value",
      },
      what: "The value is 0. A time limit needs a number above 0.",
      why: "Nothing is done until it is mended.",
      fix: "Write the number that the source gives.",
    },
  ]);
});
