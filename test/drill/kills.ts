import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { DrillGround, type Running } from "./ground.ts";
import type { DrillLimits } from "./limits.ts";
import { randomNumbers } from "./random.ts";
import { DrillLog, type DrillReport } from "./report.ts";

/** The phases at which a build is killed: anywhere in it, while the new site is put in place, while it prints. */
const phases = ["anywhere", "swap", "printing", "anywhere", "swap"] as const;

/**
 * Kills builds (`kill -9`) at random moments, half of them while the new site takes its place and the old one is tidied
 * away. What is published must be the old site or the new one, whole, and the next build must succeed and leave nothing.
 */
export async function killDrill({ tries, seed }: DrillLimits): Promise<DrillReport> {
  const log = new DrillLog();
  const ground = await DrillGround.make();
  try {
    const random = randomNumbers(seed);
    const start = performance.now();
    await ground.build();
    const usual = performance.now() - start;
    for (let done = 0; done < tries; done += 1) {
      const phase = phases[done % phases.length] ?? "anywhere";
      const before = ground.number;
      const after = await ground.change();
      const running = ground.start(phase === "printing" ? [] : ["--no-pdf"]);
      await moment(phase, running, ground.out, { random: random.next().value, usual });
      running.child.kill("SIGKILL");
      const { signal } = await running.ended;
      const { number, broken } = await ground.published();
      const told = `kill ${done + 1} (${phase}, seed ${seed})`;
      if (broken !== undefined) log.wrong(`${told}: a broken site: ${broken}`);
      else if (number !== before && number !== after) log.wrong(`${told}: the site of ${number}`);
      else if (signal === null) log.good("it was done before the kill");
      else log.good(number === after ? "killed, with the new site whole" : "killed, with the old site whole");
      await nextBuild(ground, told, log);
    }
    return log.report(
      `${tries} builds killed with kill -9 at random moments, and the next build after each (seed ${seed}):`,
    );
  } finally {
    await ground.remove();
  }
}

/** Builds after trouble: it must succeed, be whole, and leave nothing behind, of its own or of the one before it. */
export async function nextBuild(ground: DrillGround, told: string, log: DrillLog): Promise<void> {
  const { exitCode, said } = await ground.build();
  const { number, broken } = await ground.published();
  const left = await ground.leftovers();
  if (exitCode !== 0) log.wrong(`${told}: the next build is blocked: ${said}`);
  else if (broken !== undefined) log.wrong(`${told}: the next site is broken: ${broken}`);
  else if (number !== ground.number) log.wrong(`${told}: the next site is that of ${number}`);
  else if (left.length > 0) log.wrong(`${told}: left behind: ${left.join(", ")}`);
  else log.good("the next build succeeded and left nothing");
}

async function moment(
  phase: (typeof phases)[number],
  { ended }: Running,
  out: string,
  { random, usual }: { readonly random: number; readonly usual: number },
): Promise<void> {
  if (phase !== "swap") {
    await Promise.race([wait(random * usual * (phase === "printing" ? 3 : 1.1)), ended]);
    return;
  }
  let isOver = false;
  void ended.finally(() => {
    isOver = true;
  });
  const ready = join(dirname(out), `.${basename(out)}.klarstandard`, "ready");
  while (!isOver && !existsSync(ready)) await wait(0);
  // From the first rename to the last file of the old site it takes some milliseconds.
  const until = performance.now() + random * 60;
  while (!isOver && performance.now() < until) await wait(0);
}
