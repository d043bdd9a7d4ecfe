import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileHashNow } from "../../cache/index.ts";
import { shownPath } from "../../report/shown-path.ts";
import type { Entry } from "../data/folder-entries.ts";

/** A font or an appendix may have some megabytes; what is larger is told as a fault. */
const largest = 64 * 1024 * 1024;

/**
 * Names a municipality's folder with every byte in it: the same for the same files under the same names, and for no others.
 * Gives undefined where something cannot be read or is no file, which whoever reads the folder tells.
 */
export function folderName({ path: folder }: Entry): string | undefined {
  try {
    const hash = createHash("sha256").update(shownPath(folder));
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => ({ path: join(entry.parentPath, entry.name), isFile: entry.isFile() }))
      .toSorted((one, other) => (one.path < other.path ? -1 : 1));
    for (const { path, isFile } of entries) {
      const file = isFile ? fileHashNow(path, largest) : undefined;
      if (file === undefined) return undefined;
      hash.update(`\n${relative(folder, path)}\n${file.sha256}`);
    }
    return hash.digest("hex");
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}
