import { createHash, createHmac } from "node:crypto";
import { mkdir, readdir, rm, stat, utimes } from "node:fs/promises";
import { join, relative } from "node:path";
import { beyond, ownFile, writeWhole } from "../cache/index.ts";
import { printing } from "../messages/pdf/printing.ts";
import type { AssetSource, Print, PrintJob, PrintLayout } from "./print-job.ts";

/**
 * Finished PDFs of earlier builds. It holds nothing that cannot be made again: the folder may be deleted at any time, and
 * where it cannot be read or written, that is said once and nothing is lost but time.
 */
export interface PrintCache {
  /** Names a job, with the tools that print it. */
  nameOf(job: PrintJob): string;
  /** The PDF of the job of this name, if nothing that it was made from has changed; undefined otherwise. */
  kept(name: string, path: string): Promise<Print | undefined>;
  /** Keeps a finished PDF under the name of its job. */
  keep(name: string, print: Print): Promise<void>;
  /** Deletes the entries that were not used for the longest time, until those that this cache was not asked for are within its size. */
  prune(): Promise<void>;
}

/** What a cache depends on beside the jobs. */
export interface CacheOptions {
  readonly folder: string;
  /** Names the code and the browser that make the PDFs. */
  readonly toolVersion: string;
  readonly assets: AssetSource;
  /** The most bytes that the folder may hold beside what it was asked for. */
  readonly maximum: number;
  /** The secret that marks our own entries: those of anybody else never passed the check of a finished PDF. */
  readonly key: string;
  /** Called once, in one sentence, where the cache is of no help. */
  readonly onFault: (text: string) => void;
}

interface Entry {
  readonly pages: number;
  /** In base64. */
  readonly picture: string;
  readonly layout: PrintLayout;
  readonly assets: Readonly<Record<string, string>>;
  /** Over the name, the PDF and all of the above, with the key. */
  readonly seal: string;
}

const longestEntry = 1024 * 1024;
const longestPdf = 256 * 1024 * 1024;

const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

function readEntry(bytes: Buffer | undefined): Entry | undefined {
  try {
    const value: unknown = JSON.parse(bytes?.toString("utf8") ?? "");
    if (typeof value !== "object" || value === null) return undefined;
    const { seal, pages, picture, layout, assets } = value as Partial<Record<keyof Entry, unknown>>;
    const isEntry = typeof seal === "string" && typeof pages === "number" && typeof picture === "string";
    return isEntry && [layout, assets].every((one) => one instanceof Object) ? (value as Entry) : undefined;
  } catch {
    // Not there, half written or damaged: all mean that the document is printed again.
    return undefined;
  }
}

/** Opens the cache in a folder, which is made when it is first written to. */
export function printCacheIn({
  folder,
  toolVersion,
  assets,
  maximum,
  key,
  onFault,
}: CacheOptions): PrintCache {
  const asked = new Set<string>();
  let isReadable = true;
  let isWritable = true;
  const nameOf = ({ origin: _unprinted, ...job }: PrintJob): string =>
    sha256(JSON.stringify([toolVersion, job]));
  const sealOf = (name: string, bytes: Uint8Array, entry: Omit<Entry, "seal">): string =>
    createHmac("sha256", key)
      .update(JSON.stringify([name, sha256(bytes), entry.pages, entry.picture, entry.layout, entry.assets]))
      .digest("hex");

  async function kept(name: string, path: string): Promise<Print | undefined> {
    const file = join(folder, name);
    const entry = readEntry(await ownFile(`${file}.json`, longestEntry));
    if (entry === undefined) return undefined;
    for (const [address, hash] of Object.entries(entry.assets)) {
      const asset = assets(address, path);
      if (asset === undefined || sha256(asset) !== hash) return undefined;
    }
    const bytes = await ownFile(`${file}.pdf`, longestPdf);
    if (bytes === undefined || sealOf(name, bytes, entry) !== entry.seal) return undefined;
    asked.add(name);
    const now = new Date();
    // Where nothing can be written, nothing is pruned either.
    await utimes(`${file}.pdf`, now, now).catch(() => undefined);
    const { pages, layout } = entry;
    const picture = new Uint8Array(Buffer.from(entry.picture, "base64"));
    const used = new Map(Object.entries(entry.assets));
    return { path, bytes: new Uint8Array(bytes), pages, picture, layout, assets: used };
  }

  async function keep(name: string, print: Print): Promise<void> {
    await mkdir(folder, { recursive: true });
    asked.add(name);
    const { pages, layout } = print;
    const picture = Buffer.from(print.picture).toString("base64");
    const entry = { pages, picture, layout, assets: Object.fromEntries(print.assets) };
    const seal = sealOf(name, print.bytes, entry);
    await writeWhole(join(folder, `${name}.pdf`), print.bytes);
    await writeWhole(join(folder, `${name}.json`), JSON.stringify({ ...entry, seal } satisfies Entry));
  }

  async function ifWritable(work: () => Promise<void>): Promise<void> {
    if (!isReadable || !isWritable) return;
    try {
      await work();
    } catch (error) {
      const code = codeOf(error);
      if (isWritable) onFault(printing.cacheUnwritable(shown(folder), code));
      isWritable = false;
    }
  }

  return {
    nameOf,
    async kept(name, path) {
      if (!isReadable) return undefined;
      try {
        return await kept(name, path);
      } catch (error) {
        const code = codeOf(error);
        if (isReadable) onFault(printing.cacheUnusable(shown(folder), code));
        isReadable = false;
        return undefined;
      }
    },
    keep: (name, print) => ifWritable(() => keep(name, print)),
    prune: () => ifWritable(() => pruneFolder(folder, maximum, asked)),
  };
}

function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error) return String(error.code);
  throw error;
}

function shown(folder: string): string {
  return relative(process.cwd(), folder) || folder;
}

async function pruneFolder(folder: string, maximum: number, asked: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => /\.(?:pdf|part)$/u.test(name) && !asked.has(name.replace(/\.pdf$/u, "")))
      .map(async (name) => ({ name, ...(await sizeOf(folder, name)) })),
  );
  for (const { name } of beyond(files, maximum)) {
    await rm(join(folder, name), { force: true });
    await rm(join(folder, name.replace(/\.pdf$/u, ".json")), { force: true });
  }
}

async function sizeOf(folder: string, name: string): Promise<{ size: number; used: number }> {
  const { size, mtimeMs } = await stat(join(folder, name));
  return { size, used: mtimeMs };
}
