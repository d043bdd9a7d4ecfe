import { createHmac, randomUUID } from "node:crypto";
import { linkSync, mkdirSync, statSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beyond, fileHashNow, ownFile } from "../cache/index.ts";
import { type FileRecord, manifestName, readManifest, type WrittenFile } from "../manifest/index.ts";

/**
 * Parts of earlier builds. It holds nothing that cannot be made again: its folder may be deleted at any time, and where it
 * cannot be read or written, that is said once and nothing is lost but time.
 */
export interface PartStore {
  /** Gives an empty folder in which a part is made; undefined where nothing can be kept. */
  newFolder(): Promise<string | undefined>;
  /** Keeps the part that was made in a folder, which is then no more; tells whether it could. */
  keep(name: string, made: string): Promise<boolean>;
  /**
   * Writes the files of a kept part into a site; gives what it has, or undefined where it is not there or not whole. One that was
   * kept in this build is not read again: all that is new is read before it is published.
   */
  take(name: string, site: string, record: FileRecord, isNew?: boolean): Promise<TakenPart | undefined>;
  /** Deletes the parts that were not used for the longest time, until the folder is within its size. */
  prune(): Promise<void>;
}

/** What a part gave to a site. */
export interface TakenPart {
  /** Its pages, by their paths in the site. */
  readonly pages: readonly string[];
  /** What it has for its site and not in it, by the path below `besideFolder`. */
  readonly beside: ReadonlyMap<string, BesideFile>;
}

/** A file of a part that its site has under another name, or not at all. */
export interface BesideFile {
  readonly read: () => Promise<Uint8Array>;
  /** Puts it into the site at a path. */
  readonly put: (path: string) => Promise<void>;
}

/** The folder of a part whose files are not those of the site: a name that no page has. */
export const besideFolder = ".search";

/** What a store depends on. */
export interface StoreOptions {
  readonly folder: string;
  /** The secret that marks our own parts: those of anybody else were never checked. */
  readonly key: string;
  /** The most bytes that the folder may hold. */
  readonly maximum: number;
  /** Called once with the system's code, where the store is of no help. */
  readonly onFault: (code: string) => void;
}

const sealName = "seal";
/** Says how many bytes a part has, so that not all its files are asked each time. */
const sizeName = "size";
const unfinishedName = "unfinished";
const longestManifest = 16 * 1024 * 1024;
const longestFile = 64 * 1024 * 1024;

/** Opens a store in a folder, which is made when it is first written to. */
export function partStoreIn({ folder, key, maximum, onFault }: StoreOptions): PartStore {
  let isUsable = true;
  const unfinished = join(folder, unfinishedName);
  const sealOf = (name: string, manifest: Uint8Array): string =>
    createHmac("sha256", key).update(`${name}\n`).update(manifest).digest("hex");

  async function ifUsable<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    if (!isUsable) return undefined;
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
      isUsable = false;
      onFault(String(error.code));
      return undefined;
    }
  }

  async function filesOf(name: string, isNew: boolean): Promise<readonly KeptFile[] | undefined> {
    const seal = await ownFile(join(folder, name, sealName), 64);
    const manifest = await ownFile(join(folder, name, "files", manifestName), longestManifest);
    if (seal === undefined || manifest === undefined) return undefined;
    if (seal.toString("utf8") !== sealOf(name, manifest)) return undefined;
    const files: KeptFile[] = [];
    for (const [path, sha256] of readManifest(manifest.toString("utf8"))) {
      const source = join(folder, name, "files", path);
      const file = isNew ? { size: statSync(source).size, sha256 } : readBack(source, sha256);
      if (file === undefined) return undefined;
      files.push({ path, source, file });
    }
    return files;
  }

  return {
    newFolder: () =>
      ifUsable(async () => {
        const made = join(unfinished, randomUUID(), "files");
        await mkdir(made, { recursive: true });
        return made;
      }),
    keep: async (name, made) => {
      const isKept = await ifUsable(async () => {
        const manifest = await ownFile(join(made, manifestName), longestManifest);
        if (manifest === undefined) throw new Error(`${made} holds no part.`);
        await writeFile(join(dirname(made), sealName), sealOf(name, manifest));
        await writeFile(join(dirname(made), sizeName), String(await sizeOf(made)));
        await rm(join(folder, name), { recursive: true, force: true });
        await rename(dirname(made), join(folder, name));
        return true;
      });
      return isKept ?? false;
    },
    take: async (name, site, record, isNew = false) => {
      const files = await ifUsable(() => filesOf(name, isNew));
      if (files === undefined) return undefined;
      const isBeside = ({ path }: KeptFile): boolean => path.startsWith(`${besideFolder}/`);
      const own = files.filter((file) => !isBeside(file));
      for (const file of own) await put(file, site, record);
      const now = new Date();
      // Where nothing can be written, nothing is pruned either.
      await utimes(join(folder, name), now, now).catch(() => undefined);
      const beside = files.filter(isBeside).map((file): [string, BesideFile] => [
        file.path.slice(besideFolder.length + 1),
        {
          read: () => readFile(file.source),
          put: async (path) => put({ ...file, path }, site, record),
        },
      ]);
      const pages = own.map(({ path }) => path).filter((path) => path.endsWith(".html"));
      return { pages, beside: new Map(beside) };
    },
    prune: async () => {
      await ifUsable(async () => {
        await removeOld(unfinished);
        await pruneFolder(folder, maximum);
      });
    },
  };
}

/** A file of a part. */
interface KeptFile {
  readonly path: string;
  readonly source: string;
  readonly file: WrittenFile;
}

/** Says what a kept file holds, when that is what was written. */
function readBack(source: string, sha256: string): WrittenFile | undefined {
  const file = fileHashNow(source, longestFile);
  return file?.sha256 === sha256 ? { ...file, isReadBack: true } : undefined;
}

/**
 * Puts a kept file into a site: under a second name where the disk has that, which takes no room.
 * Whoever changes the one in place changes the other, and the next build sees that it is not whole.
 */
function put({ path, source, file }: KeptFile, site: string, record: FileRecord): Promise<void> | undefined {
  const target = join(site, path);
  mkdirSync(dirname(target), { recursive: true });
  if (!isLinked(source, target)) return copied(path, source, site, record);
  record.remember(path, file);
  return undefined;
}

async function copied(path: string, source: string, site: string, record: FileRecord): Promise<void> {
  await record.write(site, path, await readFile(source));
}

function isLinked(source: string, target: string): boolean {
  try {
    // A server reads a site as its builder lets it now, not as one did who built with other rights.
    if ((statSync(source).mode & 0o777) !== (0o666 & ~process.umask())) return false;
    linkSync(source, target);
    return true;
  } catch (error) {
    // Another disk, or one that has no second names.
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
}

const day = 24 * 60 * 60 * 1000;

/** What a build left that was killed; another one may be at work at the same time. */
async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    if ((await stat(path)).mtimeMs < Date.now() - day) await rm(path, { recursive: true, force: true });
  }
}

async function pruneFolder(folder: string, maximum: number): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name !== unfinishedName);
  const parts = await Promise.all(
    names.map(async (name) => {
      const part = join(folder, name);
      const { mtimeMs: used } = await stat(part);
      const known = (await ownFile(join(part, sizeName), 20))?.toString("utf8") ?? "";
      return { name, used, size: /^\d+$/.test(known) ? Number(known) : await sizeOf(part) };
    }),
  );
  for (const { name } of beyond(parts, maximum))
    await rm(join(folder, name), { recursive: true, force: true });
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name))),
  );
  return sizes.reduce((sum, { size }) => sum + size, 0);
}
