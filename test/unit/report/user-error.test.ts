import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ProblemsError } from "../../../src/load/index.ts";
import { UserError } from "../../../src/report/user-error.ts";

test("a fault that a person can mend is told without a stack, also by Eleventy", () => {
  const error = new ProblemsError([]);
  expect(error).toBeInstanceOf(UserError);
  expect(error.skipOriginalStack).toBe(true);
});

/** Faults that are caught on the way and come out as problems of a document. */
const caught = [
  "StructureError",
  "ContentSyntaxError",
  "PrintFailure",
  "TimeUpError",
  "BrowserEndedError",
  "LaunchError",
  "JobError",
];

test("every error that leaves a folder is one for the person at the keyboard", () => {
  const others = globSync("src/**/*.ts").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/class (\w+) extends Error\b/g)].flatMap(([, name = ""]) =>
      name === "UserError" || caught.includes(name) ? [] : [`${file}: ${name}`],
    ),
  );
  expect(others).toEqual([]);
});
