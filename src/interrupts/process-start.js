// Plain JavaScript without a package: the set-up tells its own folder by it, on whatever Node there is.
import { readFileSync, readlinkSync } from "node:fs";

/** The number of the first container, the machine itself, on Linux. */
const firstSpace = 4026531836;

/** Where the system does not say when a process began. */
export const unknownStart = "0";

/**
 * When a process began, because its number is given again after its end; undefined where there is no such process, or
 * only what is left of it until its parent asks.
 *
 * @param {number} pid
 * @returns {string | undefined}
 */
export function startOf(pid) {
  try {
    // The name of a program, in brackets, may hold blanks and brackets.
    const [state = "", ...fields] = readFileSync(`/proc/${pid}/stat`, "latin1")
      .replace(/^.*\) /s, "")
      .split(" ");
    return "ZX".includes(state) ? undefined : Number(fields[18]).toString(36);
  } catch {
    return isRunning(pid) ? unknownStart : undefined;
  }
}

/** The numbers of processes are those of one container; 0 where the system has no containers. */
export function ownSpace() {
  try {
    return Math.abs(Number(readlinkSync("/proc/self/ns/pid").replace(/\D/g, "")) - firstSpace).toString(36);
  } catch {
    return "0";
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
