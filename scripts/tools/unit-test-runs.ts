import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs of the unit tests, and what they look at in words. */
export interface UnitTestRuns {
  readonly what: string;
  readonly lines: readonly (readonly [tool: string, ...args: string[]])[];
}

const unit = ["vitest", "run", "--config", "test/vitest.config.ts", "--project", "unit"] as const;

/** Tests that read the files of the repository: no import leads to them from what was changed. */
const readers = [
  "test/unit/habits/",
  "test/unit/architecture.test.ts",
  "test/unit/assets/",
  "test/unit/audit/checks.test.ts",
  "test/unit/engine/own-file.test.ts",
  "test/unit/messages/danish.test.ts",
  "test/unit/old-browsers/faults.test.ts",
  "test/unit/package/manifest.test.ts",
  "test/unit/report/codes.test.ts",
  "test/unit/report/user-error.test.ts",
  "test/unit/site/",
  "test/unit/view/voices.test.ts",
];

/** Lists the files of the working folder that no commit holds yet; undefined where git cannot tell. */
export async function uncommittedFiles(): Promise<readonly string[] | undefined> {
  try {
    const { stdout } = await promisify(execFile)("git", ["status", "--porcelain", "--untracked-files=all"]);
    return stdout.split("\n").flatMap((line) => (line === "" ? [] : [line.slice(3)]));
  } catch {
    // A copy without git, or a machine without it, has no changes to go by.
    return undefined;
  }
}

/** Gives the runs for what was changed; all tests where nothing is uncommitted, because no test is no proof. */
export function unitTestRuns(changed: readonly string[] | undefined): UnitTestRuns {
  if (changed === undefined || changed.length === 0) {
    return { what: "Nothing is uncommitted: all unit tests run.", lines: [unit] };
  }
  const files = changed.length === 1 ? "1 file is" : `${changed.length} files are`;
  return {
    what: `${files} not committed: the unit tests that read the whole repository run, then those that import what changed.`,
    lines: [
      [...unit, ...readers],
      [...unit, "--changed", "--passWithNoTests"],
    ],
  };
}
