import { runTools } from "./tools/run-tools.ts";

process.exitCode = await runTools([["biome", "check", "--write"]]);
