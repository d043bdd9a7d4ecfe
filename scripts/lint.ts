import { runTools } from "./tools/run-tools.ts";

process.exitCode = await runTools([
  ["biome", "check"],
  ["oxlint"],
  ["tsc", "-p", "."],
  ["node", "scripts/tools/old-browsers.ts"],
]);
