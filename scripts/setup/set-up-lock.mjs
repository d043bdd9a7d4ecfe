import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startOf } from "../../src/interrupts/process-start.js";
import { setUp } from "../../src/messages/set-up.js";

/** @import { Machine } from "./machine.mjs" */

const halfAnHour = 30 * 60 * 1000;

/**
 * Waits until no other command sets up this folder, and gives the function that lets the next one in.
 *
 * @param {Machine} machine
 * @returns {Promise<() => Promise<void>>}
 */
export async function holdLock(machine) {
  const file = join(machine.root, ".cache", "set-up.lock");
  await mkdir(join(machine.root, ".cache"), { recursive: true });
  let isWaiting = false;
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: "wx" });
      return () => rm(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    if (await isAbandoned(file)) {
      await rm(file, { force: true });
      continue;
    }
    if (!isWaiting) machine.say(setUp.waiting());
    isWaiting = true;
    await wait(250);
  }
}

/**
 * A lock whose holder is gone, for example after Ctrl+C, holds nobody up.
 *
 * @param {string} file
 */
async function isAbandoned(file) {
  try {
    const [holder, { mtimeMs }] = await Promise.all([readFile(file, "utf8"), stat(file)]);
    // Between its making and its writing the file is empty for a moment.
    if (holder === "") return Date.now() - mtimeMs > 5000;
    return Date.now() - mtimeMs > halfAnHour || startOf(Number(holder)) === undefined;
  } catch {
    return false;
  }
}
