import { parseArgs } from "node:util";
import { clockDrill, clockDrillText } from "../src/build/drill/clock-drill.ts";
import { killDrill, killDrillText } from "../src/build/drill/kill-drill.ts";

const options = {
  builds: { type: "string", default: "20" },
  seed: { type: "string", default: String(Date.now() % 1_000_000) },
  content: { type: "string", default: "municipalities" },
} as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [name = ""] = positionals;

if (name === "kills") {
  const report = await killDrill(values.content, {
    builds: Number(values.builds),
    seed: Number(values.seed),
  });
  console.log(killDrillText(report));
  if (report.wrong.length > 0 || report.same + report.refused === 0) process.exitCode = 1;
} else if (name === "clocks") {
  const report = await clockDrill(values.content);
  console.log(clockDrillText(report));
  if (!report.builds.every(({ isSame }) => isSame)) process.exitCode = 1;
} else {
  console.error(`There is no drill "${name}". Known: kills, clocks.`);
  process.exitCode = 1;
}
