import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { UserError } from "../../src/report/user-error.ts";

/** Thrown where a drill cannot begin; the message says why and what to mend. */
export class DrillError extends UserError {
  override readonly name = "DrillError";
}

/** How one build of a test ended. */
export interface Ended {
  readonly exitCode: number;
  /** What it said of itself where it failed. */
  readonly message: string;
}

/** A build of a test that is under way. */
export interface Running {
  readonly pid: number;
  readonly ended: Promise<Ended>;
}

/** A folder in which the same content is built again and again, each time without a cache. */
export interface BuildFolder {
  /** Starts a build with a program before it (`faketime`, say) and settings around it. */
  start(before?: readonly string[], settings?: Readonly<Record<string, string>>): Promise<Running>;
  /** Builds once as usual, for what follows to be compared with. Throws DrillError with the build's own message. */
  usualHashes(): Promise<ReadonlyMap<string, string>>;
  /** SHA-256 of every published PDF by its path. */
  hashes(): Promise<ReadonlyMap<string, string>>;
  /** Remembers which site is published. */
  remember(): Promise<void>;
  /** Whether that site is still published. */
  isOld(): Promise<boolean>;
  remove(): Promise<void>;
}

/** Makes a temporary folder for builds of `content`, a folder of municipalities. */
export async function buildFolder(content: string): Promise<BuildFolder> {
  const folder = await mkdtemp(join(tmpdir(), "klarstandard-drill-"));
  const site = join(folder, "_site");
  let remembered = 0;
  const script = resolve(import.meta.dirname, "../../scripts/build.ts");
  // The day is given, because national tables have dates; a clock changes nothing else.
  const build = [
    process.execPath,
    script,
    "--content",
    resolve(content),
    "--out",
    site,
    "--today",
    "2026-11-22",
  ];
  const folderOfBuilds: BuildFolder = {
    async start(before = [], settings = {}) {
      await rm(join(folder, ".cache"), { recursive: true, force: true });
      const [program = "", ...parameters] = [...before, ...build];
      const environment = { cwd: folder, env: { ...process.env, ...settings } };
      const { promise, resolve: end } = Promise.withResolvers<Ended>();
      const child = execFile(program, parameters, environment, (error, _, stderr) =>
        end({ exitCode: error === null ? 0 : 1, message: stderr.trim() }),
      );
      return { pid: child.pid ?? -1, ended: promise };
    },
    async usualHashes() {
      const { exitCode, message } = await (await folderOfBuilds.start()).ended;
      if (exitCode !== 0) throw new DrillError(message);
      return folderOfBuilds.hashes();
    },
    async hashes() {
      const files = await readdir(site, { recursive: true });
      const pdfs = files.filter((file) => file.endsWith(".pdf")).toSorted();
      const read = pdfs.map(async (file): Promise<[string, string]> => {
        const bytes = await readFile(join(site, file));
        return [file, createHash("sha256").update(bytes).digest("hex")];
      });
      return new Map(await Promise.all(read));
    },
    async remember() {
      remembered = (await stat(site)).ino;
    },
    isOld: async () => (await stat(site)).ino === remembered,
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
  return folderOfBuilds;
}

/** Whether two builds published the same PDFs, byte for byte; false where there is none. */
export function areSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return (
    one.size > 0 && one.size === other.size && [...one].every(([path, hash]) => other.get(path) === hash)
  );
}
