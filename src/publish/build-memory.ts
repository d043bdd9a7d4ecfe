import { sealedFile, usableKey, writeSealed } from "../cache/index.ts";
import { engineVersion } from "../parts/index.ts";

/** What builds remember of what this engine has made, by the name of what it was made from. */
export interface BuildMemory<Value> {
  readonly get: (name: string) => Value | undefined;
  readonly set: (name: string, value: Value) => void;
  /** Keeps it for the next build; where nothing can be kept, that one makes it again. */
  readonly keep: () => Promise<void>;
}

/** 64 MB: what is said of the PDFs of the country takes two. */
const longest = 64 * 1024 * 1024;

/**
 * Opens a memory in a file of a cache folder, which holds the `most` entries that were used last. Our own word alone counts,
 * and only that of this engine; where none is to be had, nothing is remembered.
 */
export async function openMemory<Value>(file: string, most: number): Promise<BuildMemory<Value>> {
  const engine = await engineVersion();
  const key = await usableKey();
  const read = key === undefined ? undefined : await sealedFile(file, key, longest).catch(unhad);
  const before = isRemembered<Value>(read) && read.engine === engine ? read.entries : [];
  const known = new Map(before);
  const used = new Map<string, Value>();
  return {
    get: (name) => {
      const value = used.get(name) ?? known.get(name);
      if (value !== undefined) used.set(name, value);
      return value;
    },
    set: (name, value) => void used.set(name, value),
    keep: async () => {
      // Those that were used last stand first, and the others fall off behind.
      const entries = [...new Map([...used, ...before.filter(([name]) => !used.has(name))])].slice(0, most);
      const isNew =
        entries.length !== before.length || entries.some(([name, value]) => known.get(name) !== value);
      if (key !== undefined && isNew) await writeSealed(file, { engine, entries }, key).catch(unhad);
    },
  };
}

/** What `keep` wrote; only the seal of our own key lets it be read. */
interface Remembered<Value> {
  readonly engine: string;
  readonly entries: readonly (readonly [name: string, value: Value])[];
}

function isRemembered<Value>(value: unknown): value is Remembered<Value> {
  return typeof value === "object" && value !== null && "engine" in value && "entries" in value;
}

/** What the system refuses is not there. */
function unhad(error: unknown): undefined {
  if (error instanceof Error && "code" in error) return undefined;
  throw error;
}
