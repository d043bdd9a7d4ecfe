import { clockDrill, clockDrillText } from "../src/build/drill/clock-drill.ts";
import { killDrill, killDrillText } from "../src/build/drill/kill-drill.ts";
import { drillCommand, readDrillArguments } from "../src/command/index.ts";
import { door } from "./tools/door.ts";

await door([drillCommand], async (args) => {
  const { name, content, ...limits } = readDrillArguments(args, Date.now() % 1_000_000);
  if (name === "clocks") {
    const report = await clockDrill(content);
    console.log(clockDrillText(report));
    return report.builds.every(({ isSame }) => isSame) ? 0 : 1;
  }
  const report = await killDrill(content, limits);
  console.log(killDrillText(report));
  return report.wrong.length > 0 || report.same + report.refused === 0 ? 1 : 0;
});
