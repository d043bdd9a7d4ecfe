import { runTools } from "./tools/run-tools.ts";
import { uncommittedFiles, unitTestRuns } from "./tools/unit-test-runs.ts";

const { what, lines } = unitTestRuns(await uncommittedFiles());

process.exitCode = await runTools([
  ["biome", "check"],
  ["oxlint"],
  ["tsc", "-p", ".", "--incremental", "--tsBuildInfoFile", ".cache/check.tsbuildinfo"],
]);
if (process.exitCode === 0) {
  console.log(what);
  process.exitCode = await runTools(lines);
}
