import { setTimeout as wait } from "node:timers/promises";
import { browsersOf } from "./browsers-of.ts";
import { areSame, buildFolder, ResilienceTestError } from "./build-folder.ts";

/** What came of builds whose browser was killed. */
export interface KillReport {
  readonly builds: number;
  readonly seed: number;
  /** The moments at which a browser was killed, in milliseconds after the start of its build. */
  readonly moments: readonly number[];
  /** Builds that ended with the same PDFs, byte for byte. */
  readonly same: number;
  /** Builds that ended with an error and left the old site as it was. */
  readonly refused: number;
  /** What happened in any other build. */
  readonly wrong: readonly string[];
}

/** Numbers from 0 to 1 that are the same for the same seed (Lehmer's generator). */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = (seed % 2147483646) + 1; ; ) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

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
 * Builds `content` once, then `builds` times with Chromium killed (`kill -9`) at a random moment of the printing; tells
 * how each ended. Builds in which no browser was there to kill are done again.
 * Throws ResilienceTestError off Linux, where the content does not build, and where a build fails by itself.
 */
export async function killReport(
  content: string,
  { builds, seed }: { readonly builds: number; readonly seed: number },
): Promise<KillReport> {
  if (process.platform !== "linux") {
    throw new ResilienceTestError(
      "The test finds the browsers in /proc, which only Linux has. Run it on Linux.",
    );
  }
  const folder = await buildFolder(content);
  try {
    const start = performance.now();
    const expected = await folder.usualHashes();
    const duration = performance.now() - start;
    const random = randomNumbers(seed);
    const moments: number[] = [];
    const outcomes: Outcome[] = [];
    while (outcomes.length < builds) {
      await folder.mark();
      const { pid, ended } = await folder.start();
      let isOver = false;
      const ending = ended.finally(() => {
        isOver = true;
      });
      const moment = await killedAt(pid, random.next().value * duration, () => isOver);
      const { exitCode, message } = await ending;
      const isOld = await folder.isMarked();
      const isSame = areSame(expected, await folder.hashes());
      const outcome = outcomeOf({ exitCode, message, isOld, isSame });
      // It was over before the moment came: that is no test, and a failure of its own is none that a kill excuses.
      if (moment === undefined && outcome === "same") continue;
      if (moment === undefined)
        throw new ResilienceTestError("A build failed although its browser was not killed.");
      moments.push(moment);
      outcomes.push(outcome);
    }
    return {
      builds,
      seed,
      moments,
      same: outcomes.filter((outcome) => outcome === "same").length,
      refused: outcomes.filter((outcome) => outcome === "refused").length,
      wrong: outcomes.flatMap((outcome) => (typeof outcome === "object" ? [outcome.wrong] : [])),
    };
  } finally {
    await folder.remove();
  }
}

/** A report on killed builds as text. */
export function killReportText({ builds, seed, moments, same, refused, wrong }: KillReport): string {
  return [
    `${builds} builds, the browser of each killed at a random moment (seed ${seed}): after ${moments.join(", ")} ms.`,
    `${same} ended with the same PDFs, byte for byte.`,
    `${refused} ended with an error and left the old site as it was.`,
    `${wrong.length} ended otherwise.`,
    ...wrong.map((what) => `  ${what}`),
  ].join("\n");
}

/** Whether builds under kills ended as they must: with the same PDFs, or refused with the old site in its place. */
export function isPassed({ builds, same, refused, wrong }: KillReport): boolean {
  return wrong.length === 0 && builds > 0 && same + refused === builds;
}
