import { constants } from "node:os";
import { Worker } from "node:worker_threads";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Ctrl+C under npm comes twice within milliseconds: from the terminal, and from npm. */
const millisecondsForTheSame = 100;
/** After this a clean-up that hangs, on a network drive for example, is left to the next run. */
const millisecondsForCleanUps = 1000;

const cleanUps = new Set<() => void>();

/** Registers what must be done before the run ends, however it ends; gives a function that takes it away again. */
export function onInterrupt(cleanUp: () => void): () => void {
  // A wrapper of its own: the same function can be registered twice.
  const registered = (): void => cleanUp();
  cleanUps.add(registered);
  return () => void cleanUps.delete(registered);
}

let endByItself: (() => void) | undefined;

/**
 * Has the first signal call a function instead of ending the run, which then ends by itself, within two seconds and with its
 * own exit code: a worker gives back what it has taken. A second signal ends the run at once.
 */
export function onFirstInterrupt(end: () => void): void {
  endByItself = end;
}

/**
 * Has every clean-up done when the run ends, the last registered first. SIGINT, SIGTERM and SIGHUP end it within two
 * seconds: `say` is told so in one sentence, and the exit code is 128 and the signal's number. A second signal ends it
 * at once.
 */
export function listenForInterrupts(say: (text: string) => void): void {
  process.once("exit", doCleanUps);
  for (const signal of signals) process.on(signal, stop);
  function stop(signal: NodeJS.Signals): void {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, millisecondsForTheSame);
    if (endByItself !== undefined) {
      const end = endByItself;
      endByItself = undefined;
      end();
      return;
    }
    for (const other of signals) process.off(other, stop);
    // This thread is busy with the clean-ups, and hears no timer.
    const ending = `setTimeout(() => process.kill(process.pid, "${signal}"), ${millisecondsForCleanUps})`;
    new Worker(ending, { eval: true }).unref();
    // After those who end on exit by themselves, as Puppeteer's browsers do, which would write on.
    process.off("exit", doCleanUps);
    process.once("exit", () => {
      doCleanUps();
      say(`Stopped (${signal}). What was published stays as it was.`);
    });
    process.exit(128 + constants.signals[signal]);
  }
}

function doCleanUps(): void {
  for (const cleanUp of [...cleanUps].toReversed()) {
    try {
      cleanUp();
    } catch {
      // The run ends whatever happens, and the next one finds what this one left.
    }
  }
  cleanUps.clear();
}
