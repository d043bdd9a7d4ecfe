import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Finished } from "./finish.ts";
import type { AssetSource, Print, PrintJob } from "./print-job.ts";

/** Finished PDFs of earlier builds. It holds nothing that cannot be made again: the folder may be deleted at any time. */
export interface PrintCache {
  /** The PDF of this job, if nothing that it was made from has changed; undefined otherwise. */
  kept(job: PrintJob): Promise<Print | undefined>;
  keep(job: PrintJob, finished: Finished): Promise<void>;
  /** Deletes the entries that were not used for the longest time, until the folder is within its size. */
  prune(): Promise<void>;
}

/** What a cache depends on beside the jobs. */
export interface CacheOptions {
  readonly folder: string;
  /** Names the code and the browser that make the PDFs. */
  readonly toolVersion: string;
  readonly assets: AssetSource;
  /** The most bytes that the folder may hold. */
  readonly maximum: number;
}

interface Entry {
  readonly sha256: string;
  readonly pages: number;
  readonly assets: Readonly<Record<string, string>>;
}

const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null) return false;
  const { sha256: hash, pages, assets } = value as Partial<Record<keyof Entry, unknown>>;
  return (
    typeof hash === "string" && typeof pages === "number" && typeof assets === "object" && assets !== null
  );
}

async function readEntry(path: string): Promise<Entry | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(`${path}.json`, "utf8"));
    return isEntry(value) ? value : undefined;
  } catch {
    // Not there, half written or damaged: all mean that the document is printed again.
    return undefined;
  }
}

async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.part`;
  await writeFile(unfinished, data);
  await rename(unfinished, path);
}

/** Opens the cache in a folder, which is made when it is first written to. */
export function printCacheIn({ folder, toolVersion, assets, maximum }: CacheOptions): PrintCache {
  const pathOf = ({ origin: _unprinted, ...job }: PrintJob): string =>
    join(folder, sha256(JSON.stringify([toolVersion, job])));
  return {
    async kept(job) {
      const path = pathOf(job);
      const entry = await readEntry(path);
      if (entry === undefined) return undefined;
      for (const [address, hash] of Object.entries(entry.assets)) {
        const asset = assets(address);
        if (asset === undefined || sha256(asset) !== hash) return undefined;
      }
      try {
        const bytes = await readFile(`${path}.pdf`);
        if (sha256(bytes) !== entry.sha256) return undefined;
        const now = new Date();
        await utimes(`${path}.pdf`, now, now);
        return { path: job.path, bytes: new Uint8Array(bytes), pages: entry.pages };
      } catch {
        // The PDF beside the entry is gone; it is printed again.
        return undefined;
      }
    },
    async keep(job, { print, assets: used }) {
      await mkdir(folder, { recursive: true });
      const path = pathOf(job);
      const entry: Entry = {
        sha256: sha256(print.bytes),
        pages: print.pages,
        assets: Object.fromEntries(used),
      };
      await writeWhole(`${path}.pdf`, print.bytes);
      await writeWhole(`${path}.json`, JSON.stringify(entry));
    },
    prune: () => pruneFolder(folder, maximum),
  };
}

async function pruneFolder(folder: string, maximum: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => /\.(?:pdf|part)$/u.test(name))
      .map(async (name) => ({ name, ...(await sizeOf(folder, name)) })),
  );
  let total = 0;
  for (const { name, size } of files.toSorted((a, b) => b.used - a.used)) {
    total += size;
    if (total <= maximum) continue;
    await rm(join(folder, name), { force: true });
    await rm(join(folder, name.replace(/\.pdf$/u, ".json")), { force: true });
  }
}

async function sizeOf(folder: string, name: string): Promise<{ size: number; used: number }> {
  const { size, mtimeMs } = await stat(join(folder, name));
  return { size, used: mtimeMs };
}
