import { join } from "node:path";
import { cacheKey, sealedFile, usualKeyFile, writeSealed } from "../cache/index.ts";
import type { Faultless } from "../load/index.ts";
import { engineVersion } from "../parts/index.ts";

/** What was checked before, as long as this build runs. */
export interface CheckedBefore extends Faultless {
  /** Keeps it for the next build; where nothing can be kept, the next one checks again. */
  readonly keep: () => Promise<void>;
}

/** The country some twenty times. */
const mostNames = 2000;
const longest = 1024 * 1024;

/**
 * Opens what this engine has checked before, in a cache folder. It is our own word alone that counts, and where none is
 * to be had, everything is checked.
 */
export async function checkedBefore(cacheFolder: string): Promise<CheckedBefore> {
  const file = join(cacheFolder, "checked", "municipalities.json");
  const engine = await engineVersion();
  const key = await cacheKey(usualKeyFile()).catch(unhad);
  const read = key === undefined ? undefined : await sealedFile(file, key, longest).catch(unhad);
  const before = isChecked(read) && read.engine === engine ? read.names : [];
  const known = new Set(before);
  const used = new Set<string>();
  return {
    has: (name) => {
      if (known.has(name)) used.add(name);
      return known.has(name);
    },
    add: (name) => void used.add(name),
    keep: async () => {
      // Those that were used last stand first, and the others fall off behind.
      const names = [...new Set([...used, ...before])].slice(0, mostNames);
      const isNew = names.length !== before.length || names.some((name) => !known.has(name));
      if (key !== undefined && isNew) await writeSealed(file, { engine, names }, key).catch(unhad);
    },
  };
}

/** What `keep` wrote; only the seal of our own key lets it be read. */
interface Checked {
  readonly engine: string;
  readonly names: readonly string[];
}

function isChecked(value: unknown): value is Checked {
  return typeof value === "object" && value !== null && "engine" in value && "names" in value;
}

/** What the system refuses is not there. */
function unhad(error: unknown): undefined {
  if (error instanceof Error && "code" in error) return undefined;
  throw error;
}
