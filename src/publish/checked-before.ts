import { join } from "node:path";
import type { Faultless } from "../load/index.ts";
import { openMemory } from "./build-memory.ts";

/** What was checked before, as long as this build runs. */
export interface CheckedBefore extends Faultless {
  /** Keeps it for the next build. */
  readonly keep: () => Promise<void>;
}

/** The country some twenty times. */
const mostNames = 2000;

/** Opens what this engine has checked before, in a cache folder. */
export async function checkedBefore(cacheFolder: string): Promise<CheckedBefore> {
  const memory = await openMemory<true>(join(cacheFolder, "checked", "municipalities.json"), mostNames);
  return {
    has: (name) => memory.get(name) === true,
    add: (name) => memory.set(name, true),
    keep: memory.keep,
  };
}
