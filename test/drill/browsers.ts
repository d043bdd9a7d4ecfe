import { setTimeout as wait } from "node:timers/promises";
import { browsersOf } from "./browsers-of.ts";
import { areSame, buildFolder, DrillError } from "./build-folder.ts";
import type { DrillLimits } from "./limits.ts";
import { randomNumbers } from "./random.ts";
import { DrillLog, type DrillReport } from "./report.ts";

/** Kills the browser of a build as soon as there is one after `moment`; gives the time, or undefined where none was. */
async function killedAt(pid: number, moment: number, isOver: () => boolean): Promise<number | undefined> {
  const start = performance.now();
  await wait(moment);
  while (!isOver()) {
    const browsers = browsersOf(pid);
    for (const browser of browsers) process.kill(browser, "SIGKILL");
    if (browsers.length > 0) return Math.round(performance.now() - start);
    await wait(5);
  }
  return undefined;
}

/** How a build under a kill ended; anything but these two is told in words. */
export type Outcome = "same" | "refused" | { readonly wrong: string };

/** What a build left behind. */
export interface Ending {
  readonly exitCode: number;
  readonly message: string;
  /** Whether the site that stood there before still stands there. */
  readonly isOld: boolean;
  /** Whether the PDFs have the bytes of a build that nobody disturbed. */
  readonly isSame: boolean;
}

/** Gives how a build ended: with the same PDFs, refused with the old site in its place, or as it never may. */
export function outcomeOf({ exitCode, message, isOld, isSame }: Ending): Outcome {
  if (exitCode === 0 && !isOld && isSame) return "same";
  if (exitCode !== 0 && isOld && isSame && message !== "") return "refused";
  return {
    wrong: `exit code ${exitCode}, ${isOld ? "old" : "new"} site, ${isSame ? "same" : "other"} PDFs: ${message}`,
  };
}

/**
 * Builds `content` once, then again and again with Chromium killed (`kill -9`) at a random moment of the printing. Builds
 * in which no browser was there to kill are done again. Throws DrillError where the content does not build, and where a
 * build fails by itself.
 */
export async function browserDrill({ tries, seed, content }: DrillLimits): Promise<DrillReport> {
  const log = new DrillLog();
  const what = `${tries} builds, the browser of each killed with kill -9 at a random moment (seed ${seed}):`;
  if (process.platform !== "linux") {
    log.untried("the browsers are found in /proc, which only Linux has");
    return log.report(what);
  }
  const folder = await buildFolder(content);
  try {
    const start = performance.now();
    const expected = await folder.usualHashes();
    const duration = performance.now() - start;
    const random = randomNumbers(seed);
    for (let done = 0; done < tries; ) {
      await folder.remember();
      const { pid, ended } = await folder.start();
      let isOver = false;
      const ending = ended.finally(() => {
        isOver = true;
      });
      const moment = await killedAt(pid, random.next().value * duration, () => isOver);
      const { exitCode, message } = await ending;
      const isOld = await folder.isOld();
      const isSame = areSame(expected, await folder.hashes());
      const outcome = outcomeOf({ exitCode, message, isOld, isSame });
      // It was over before the moment came: that is no test, and a failure of its own is none that a kill excuses.
      if (moment === undefined && outcome === "same") continue;
      if (moment === undefined) throw new DrillError("A build failed although its browser was not killed.");
      done += 1;
      if (outcome === "same") log.good("the same PDFs, byte for byte");
      else if (outcome === "refused") log.good("an error, and the old site as it was");
      else log.wrong(`kill ${done}, after ${moment} ms: ${outcome.wrong}`);
    }
    return log.report(what);
  } finally {
    await folder.remove();
  }
}
