import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileRecord } from "./file-record.ts";

/** The file of a built folder that lists what the build wrote. It does not list itself. */
export const manifestName = ".klarstandard";

/** The SHA-256 of each file that a build wrote, by its path in the folder with `/`. */
export type Manifest = ReadonlyMap<string, string>;

const line = /^([0-9a-f]{64}) {2}(.+)$/;

/** Prints a manifest as `sha256sum` reads it, so that `sha256sum -c .klarstandard` checks a copy of the site. */
export function manifestText(manifest: Manifest): string {
  const paths = [...manifest.keys()].sort();
  return paths.map((path) => `${manifest.get(path)}  ${path}\n`).join("");
}

/** Reads a manifest from its text; what is no line of one says nothing of any file. */
export function readManifest(text: string): Manifest {
  return new Map(
    text.split(/\r?\n/).flatMap((each): [string, string][] => {
      const [, sha256, path] = line.exec(each) ?? [];
      return sha256 === undefined || path === undefined ? [] : [[path, sha256]];
    }),
  );
}

/** Reads the manifest of a folder; gives undefined where there is none, or none that lists a file. */
export async function manifestOf(folder: string): Promise<Manifest | undefined> {
  try {
    const manifest = readManifest(await readFile(join(folder, manifestName), "utf8"));
    return manifest.size > 0 ? manifest : undefined;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Writes the manifest of a folder and remembers that file, too. What an earlier manifest lists stays ours as long as it
 * is there: plain Eleventy builds over what is there and takes nothing away.
 */
export async function writeManifest(folder: string, record: FileRecord): Promise<void> {
  const earlier = [...((await manifestOf(folder)) ?? [])].filter(([path]) => existsSync(join(folder, path)));
  const now = [...record.files].flatMap(([path, { sha256 }]) =>
    path === manifestName ? [] : [[path, sha256] as const],
  );
  const text = manifestText(new Map([...earlier, ...now]));
  await record.write(folder, manifestName, text);
}
