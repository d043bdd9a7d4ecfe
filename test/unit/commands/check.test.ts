import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { unitTestRuns } from "../../../scripts/tools/unit-test-runs.ts";
import { filesLike, textOf } from "../habits/source-files.ts";

const unit = ["vitest", "run", "--config", "test/vitest.config.ts", "--project", "unit"];

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
  const [readers, dependents] = lines;
  expect(readers?.slice(0, unit.length + 1)).toEqual([...unit, "test/unit/habits/"]);
  expect(dependents).toEqual([...unit, "--changed", "--passWithNoTests"]);
});

test("the tests that always run are all those that list the files of the repository", () => {
  const [readers = []] = unitTestRuns(["src/view/writer.ts"]).lines;
  const listing = filesLike("test/unit/**/*.test.ts").filter(
    (file) =>
      /\bfilesLike\(["'`](?!test)/.test(textOf(file)) || /\b(globSync|readdirSync)\(/.test(textOf(file)),
  );
  expect(listing.length).toBeGreaterThan(3);
  expect(listing.filter((file) => !readers.some((reader) => file.startsWith(reader)))).toEqual([]);
  expect(readers.slice(unit.length).filter((reader) => !existsSync(reader))).toEqual([]);
});
