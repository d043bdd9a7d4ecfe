import { dataHash, folderHash } from "../../cache/index.ts";
import { shownPath } from "../../report/shown-path.ts";
import type { Entry } from "../data/folder-entries.ts";

/** A font or an appendix may have some megabytes; what is larger is told as a fault. */
const largest = 64 * 1024 * 1024;

/**
 * Names a municipality's folder with every byte in it. Gives undefined where something cannot be read or is no file, which
 * whoever reads the folder tells.
 */
export function folderName({ path }: Entry): string | undefined {
  try {
    const hash = folderHash(path, largest);
    return hash && dataHash(shownPath(path), hash);
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}
