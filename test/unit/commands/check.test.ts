import { expect, test } from "vitest";
import { unitTestRuns } from "../../../scripts/tools/unit-test-runs.ts";

const unit = ["vitest", "run", "--project", "unit"];

test.each([
  ["nothing is uncommitted", []],
  ["git cannot tell", undefined],
])("all unit tests run where %s", (_, changed) => {
  const { what, lines } = unitTestRuns(changed);
  expect(what).toBe("Nothing is uncommitted: all unit tests run.");
  expect(lines).toEqual([unit]);
});

test("after a change the tests that import it run, and those that read every file", () => {
  const { what, lines } = unitTestRuns(["src/view/writer.ts"]);
  expect(what).toBe(
    "1 file is not committed: the unit tests that read the whole repository run, then those that import what changed.",
  );
  expect(lines).toEqual([
    [
      ...unit,
      ...["habits/", "architecture.test.ts", "load/codes.test.ts", "report/user-error.test.ts"].map(
        (name) => `test/unit/${name}`,
      ),
    ],
    [...unit, "--changed", "--passWithNoTests"],
  ]);
});
