import { constants } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { DrillGround } from "./ground.ts";
import { nextBuild } from "./kills.ts";
import type { DrillLimits } from "./limits.ts";
import { randomNumbers } from "./random.ts";
import { DrillLog, type DrillReport } from "./report.ts";

const signals = ["SIGTERM", "SIGINT", "SIGTERM", "SIGHUP"] as const;
/** A system that shuts down gives a process some seconds. */
const longest = 2000;

/**
 * Stops builds that print with a signal at random moments: each must end within two seconds with 128 and the signal's
 * number, leave nothing, and have the old site or the new one, whole.
 */
export async function signalDrill({ tries, seed }: DrillLimits): Promise<DrillReport> {
  const log = new DrillLog();
  const ground = await DrillGround.make();
  try {
    const random = randomNumbers(seed);
    const start = performance.now();
    await ground.build([]);
    const usual = performance.now() - start;
    for (let done = 0; done < tries; done += 1) {
      const signal = signals[done % signals.length] ?? "SIGTERM";
      const before = ground.number;
      const after = await ground.change();
      const running = ground.start([]);
      await Promise.race([wait(200 + random.next().value * usual), running.ended]);
      const sent = performance.now();
      running.child.kill(signal);
      const { exitCode: code, signal: endedBy, said } = await running.ended;
      // Before the command listens, the signal ends it by itself; a shell says 128 and the number then, too.
      const exitCode = endedBy === null ? code : 128 + constants.signals[endedBy];
      const took = performance.now() - sent;
      const { number, broken } = await ground.published();
      const left = await ground.leftovers();
      const told = `${signal} ${done + 1} (seed ${seed})`;
      if (exitCode === 0) log.good("it was done before the signal");
      else if (exitCode !== 128 + constants.signals[signal])
        log.wrong(`${told}: exit code ${exitCode}: ${said}`);
      else if (took > longest) log.wrong(`${told}: it took ${Math.round(took)} ms`);
      else if (broken !== undefined) log.wrong(`${told}: a broken site: ${broken}`);
      else if (number !== before && number !== after) log.wrong(`${told}: the site of ${number}`);
      else if (left.length > 0) log.wrong(`${told}: left behind: ${left.join(", ")}`);
      else log.good("stopped within 2 s, with a whole site and nothing left");
      await nextBuild(ground, told, log);
    }
    return log.report(
      `${tries} builds stopped by SIGTERM, SIGINT or SIGHUP at random moments (seed ${seed}):`,
    );
  } finally {
    await ground.remove();
  }
}
