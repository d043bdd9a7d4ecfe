import { readFile } from "node:fs/promises";
import type { Fault } from "../problem.ts";
import { type DataFile, dataFile } from "./data-file.ts";
import { fileErrorReason } from "./file-error.ts";
import { shownPath } from "./shown-path.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Reads one data file. A file that cannot be read is a data file without a value and with a problem. */
export async function readDataFile(path: string): Promise<DataFile> {
  const file = shownPath(path);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return unreadable(file, unreadableFault(error));
  }
  try {
    return dataFile(file, utf8.decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const what = "The file is not saved as UTF-8, so æ, ø and å would be lost.";
    return unreadable(file, {
      code: "KS25",
      what,
      fix: "Save it as UTF-8; every editor has a setting for it.",
    });
  }
}

/** Words the refusal of the file system to hand out a file or a folder. */
export function unreadableFault(error: unknown): Fault {
  return {
    code: "KS25",
    what: `It cannot be read: ${fileErrorReason(error)}.`,
    fix: "Give yourself the right to read it, or take it away.",
  };
}

function unreadable(file: string, fault: Fault): DataFile {
  return { ...dataFile(file, "export default undefined;"), problems: [{ ...fault, file, at: "" }] };
}
