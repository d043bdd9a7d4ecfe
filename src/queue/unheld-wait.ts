import { setTimeout as wait } from "node:timers/promises";

/** Waits for some milliseconds, and keeps no run from ending for it. */
export function unheldWait(milliseconds: number): Promise<undefined> {
  return wait(milliseconds, undefined, { ref: false });
}
