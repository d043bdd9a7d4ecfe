import type { Dirent, Stats } from "node:fs";
import { files } from "../../messages/load/files.ts";
import type { Fault } from "../problem.ts";

/** What is neither a file nor a folder. */
export type Oddity = "link" | "pipe" | "socket" | "device";

/** Tells what something is that is neither a file nor a folder; undefined where it is one of them. */
export function oddityOf(entry: Dirent | Stats): Oddity | undefined {
  if (entry.isSymbolicLink()) return "link";
  if (entry.isFIFO()) return "pipe";
  if (entry.isSocket()) return "socket";
  return entry.isFile() || entry.isDirectory() ? undefined : "device";
}

/**
 * Words why it is not read: a link can lead out of the content, even where it leads into it today, and whoever reads one
 * of the others waits for ever.
 */
export function oddityFault(oddity: Oddity): Fault {
  return { code: "KS27", ...(oddity === "link" ? files.link() : files.oddity(oddity)) };
}
