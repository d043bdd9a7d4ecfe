import { constants } from "node:fs";
import { lstat, open } from "node:fs/promises";
import { files } from "../../messages/load/files.ts";
import { limits } from "../../messages/load/limits.ts";
import { shownPath } from "../../report/shown-path.ts";
import type { Fault } from "../problem.ts";
import { type DataFile, dataFile } from "./data-file.ts";
import { fileErrorReason } from "./file-error.ts";
import { mostBytes } from "./limits.ts";
import { oddityFault, oddityOf } from "./oddity.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Reads one data file. A file that cannot be read is a data file without a value and with a problem. */
export async function readDataFile(path: string): Promise<DataFile> {
  const file = shownPath(path);
  const bytes = await bytesOf(path).catch(unreadableFault);
  if ("code" in bytes) return unreadable(file, bytes);
  try {
    return dataFile(file, utf8.decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const { isDraft } = dataFile(file, new TextDecoder("latin1").decode(bytes));
    return { ...unreadable(file, { code: "KS25", ...files.notUtf8() }), isDraft };
  }
}

/**
 * Reads a file of the content. Looks before it opens and again at what it has opened, so that nothing is followed, waited
 * for or set off.
 */
export async function bytesOf(
  path: string,
  most = mostBytes,
  excess = tooLarge,
): Promise<Uint8Array | Fault> {
  const oddity = oddityOf(await lstat(path));
  if (oddity !== undefined) return oddityFault(oddity);
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  await using file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  const opened = await file.stat();
  const changed = oddityOf(opened);
  if (changed !== undefined) return oddityFault(changed);
  return opened.size > most ? excess(opened.size) : await file.readFile();
}

function tooLarge(size: number): Fault {
  return { code: "KS28", ...limits.largeFile(size, mostBytes) };
}

/** Words the refusal of the file system to hand out a file or a folder. */
export function unreadableFault(error: unknown): Fault {
  return { code: "KS25", ...files.unreadable(fileErrorReason(error)) };
}

function unreadable(file: string, fault: Fault): DataFile {
  return { ...dataFile(file, "export default undefined;"), text: "", problems: [{ ...fault, file, at: "" }] };
}
