import { lstatSync, mkdirSync, rmdirSync } from "node:fs";
import { output } from "../messages/publish.ts";
import { systemReason } from "../report/machine-fault.ts";
import { codeOf } from "./code-of.ts";
import { type Lock, lockOf } from "./lock.ts";
import { type OutPlace, outProblem } from "./out-place.ts";

/**
 * Makes the folder that builds work in, and takes its lock.
 *
 * @throws {ProblemsError} where another build holds it, or the folder is a link.
 */
export async function lockedWorkshop(out: string, { workshop }: OutPlace): Promise<Lock> {
  for (;;) {
    mkdirSync(workshop, { recursive: true });
    if (lstatSync(workshop).isSymbolicLink()) {
      throw outProblem(out, output.linkedWorkshop(workshop));
    }
    try {
      const lock = await lockOf(workshop);
      if ("release" in lock) return lock;
      throw outProblem(out, output.otherBuild(lock.heldBy));
    } catch (cause) {
      // The other build ended and took its folder away.
      if (codeOf(cause) !== "ENOENT") throw cause;
    }
  }
}

/** Takes the folder we worked in away, unless something is in it that is not ours to take. */
export function leaveWorkshop({ workshop }: OutPlace, lock: Lock): void {
  lock.release();
  try {
    rmdirSync(workshop);
  } catch (cause) {
    if (!["ENOENT", "ENOTEMPTY", "EEXIST"].includes(codeOf(cause))) throw cause;
  }
}

/** Says what the system says of the folder; any other error stays what it is. */
export function told(cause: unknown, out: string): unknown {
  if (!(cause instanceof Error) || !("syscall" in cause)) return cause;
  const path = "path" in cause && typeof cause.path === "string" ? cause.path : out;
  return outProblem(out, output.unwritable(path, `${systemReason(codeOf(cause))} (${codeOf(cause)})`));
}
