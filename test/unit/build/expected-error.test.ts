import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isExpected } from "../../../src/build/expected-error.ts";
import { ProblemsError } from "../../../src/load/index.ts";

test("a fault that a person can mend is told without a stack", () => {
  expect(isExpected(new ProblemsError([]))).toBe(true);
});

test.each([new TypeError("x is not a function"), new Error("ENOSPC"), "a text", undefined])(
  "a fault of our own keeps its stack (%s)",
  (error) => {
    expect(isExpected(error)).toBe(false);
  },
);

test.each([
  "ProblemsError",
  "PdfProblemsError",
  "BrowserMissingError",
  "SearchIndexError",
  "AuditError",
  "ReviewError",
  "VerifierFailedError",
  "DrillError",
])("%s is told without a stack, and a class of that name is still thrown", (name) => {
  const thrown = globSync("src/{load,pdf,search,audit,review,build}/**/*.ts").filter((file) =>
    readFileSync(file, "utf8").includes(`override readonly name = "${name}"`),
  );
  expect(isExpected(Object.assign(new Error(""), { name }))).toBe(true);
  expect(thrown).toHaveLength(1);
});
