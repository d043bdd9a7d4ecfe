import { expect, test } from "vitest";
import { readVerifyArguments } from "../../../src/commands/verify-pdf.ts";
import { problemText } from "../../../src/load/index.ts";
import { problemsIn } from "../../helpers/problems-in.ts";

test("the built site is verified, or the folder that is named", () => {
  expect(readVerifyArguments([])).toBe("_site");
  expect(readVerifyArguments(["out"])).toBe("out");
});

test("every fault is told at once", () => {
  const problems = problemsIn(() => readVerifyArguments(["--site", "a", "b", "c"]));
  expect(problems.map(problemText).join("\n\n")).toBe(`KS93 npm run verify:pdf › --site
  There is no option --site.
  Fix: Write npm run verify:pdf -- [DIR].

KS93 npm run verify:pdf › c
  "c" belongs to no option.
  Fix: Write npm run verify:pdf -- [DIR].`);
});
