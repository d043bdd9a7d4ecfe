import type { Dirent, Stats } from "node:fs";
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
  if (oddity === "link") {
    const what = "It is a link, and no link is followed, because it can lead anywhere on this machine.";
    return { code: "KS27", what, fix: "Put a copy of the file or folder in its place, or take it away." };
  }
  const what = `It is a ${oddity}, and only ordinary files are read.`;
  return { code: "KS27", what, fix: "Take it away." };
}
