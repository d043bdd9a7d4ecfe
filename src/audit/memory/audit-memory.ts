import { readdir, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { beyond, sealedFile, usableKey, writeSealed } from "../../cache/index.ts";

/** What earlier audits saw, each by a name made of all that it depends on. */
export interface AuditMemory {
  /** Gives what was kept under a name, undefined where there is nothing of ours. */
  readonly recall: (name: string) => Promise<unknown>;
  readonly keep: (name: string, seen: unknown) => Promise<void>;
  /** Takes away what no audit has asked for longest. */
  readonly prune: () => Promise<void>;
}

/** How a memory is kept. */
export interface MemoryOptions {
  readonly folder: string;
  /** Looks at everything anew, and keeps what it sees. */
  readonly isFresh?: boolean;
  /** Called once, with the system's code, where nothing can be kept. */
  readonly onFault?: (code: string) => void;
}

/** One page of a thousand findings takes less. */
const longest = 4 * 2 ** 20;

/** The most entries that lie there beside those that this audit has asked for: three for each page of a large site. */
const mostUnused = 3000;

/** Remembers nothing: what is not ours to keep, and every test that does not ask for it, is looked at anew. */
export const noMemory: AuditMemory = {
  recall: async () => undefined,
  keep: async () => undefined,
  prune: async () => undefined,
};

/**
 * Opens the memory in a folder, which is made when something is first kept. Only what carries the seal of this user's key
 * counts; where there can be no key, nothing is kept.
 */
export async function openMemory({ folder, isFresh = false, onFault }: MemoryOptions): Promise<AuditMemory> {
  const key = await usableKey((code) => onFault?.(code));
  if (key === undefined) return noMemory;
  const asked = new Set<string>();
  let isUsable = true;
  const fileOf = (name: string): string => join(folder, `${name}.json`);

  async function tried<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (!isUsable) return undefined;
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      isUsable = false;
      onFault?.(String(error.code));
      return undefined;
    }
  }

  return {
    recall: async (name) => {
      asked.add(name);
      if (isFresh) return undefined;
      return tried(async () => {
        const kept = await sealedFile(fileOf(name), key, longest);
        if (!isKept(kept) || kept.name !== name) return undefined;
        const now = new Date();
        // Where nothing can be written, nothing is pruned either.
        await utimes(fileOf(name), now, now).catch(() => undefined);
        return kept.seen;
      });
    },
    keep: async (name, seen) => {
      asked.add(name);
      await tried(() => writeSealed(fileOf(name), { name, seen } satisfies Kept, key));
    },
    prune: async () => {
      await tried(() => pruned(folder, asked));
    },
  };
}

/** What lies in a file of the memory; the name keeps it from being taken for another's. */
interface Kept {
  readonly name: string;
  readonly seen: unknown;
}

function isKept(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && "name" in value && "seen" in value;
}

async function pruned(folder: string, asked: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const unused = names.filter((name) => !asked.has(name.replace(/\.json.*$/, "")));
  const dated = await Promise.all(
    unused.map(async (name) => ({ name, size: 1, used: (await stat(join(folder, name))).mtimeMs })),
  );
  for (const { name } of beyond(dated, mostUnused)) await rm(join(folder, name), { force: true });
}
