import { expect, test } from "vitest";
import { shownFaults } from "../../../src/site/development/fresh-site.ts";

test("the page that tells faults shows every sign of what the data holds", () => {
  const problem = {
    code: "KS05",
    file: "a\u001B.ts",
    line: 1,
    at: "x\u202Ey",
    what: "A\nb\u0007",
    fix: "C\u200B",
  } as const;
  expect(shownFaults({ problems: [problem] })).toEqual({
    problems: [
      { code: "KS05", file: "a\\x1B.ts", line: 1, at: "x\\u202Ey", what: "A\\nb\\x07", fix: "C\\u200B" },
    ],
  });
  expect(shownFaults({ stack: "Error: \u001B\n  at x" })).toEqual({ stack: "Error: \\x1B\n  at x" });
});
