import { join } from "node:path";
import { textAt } from "./data/path.ts";
import { readDataFile } from "./data/read-file.ts";
import { foundFolders } from "./discover.ts";

/** Gives the file of the municipality that has a kommunekode, as problems name it; undefined where none has. */
export async function holderOfCode(folder: string, code: string): Promise<string | undefined> {
  const { folders } = await foundFolders(folder);
  for (const { path } of folders) {
    const { file, value } = await readDataFile(join(path, "index.ts"));
    if (textAt(value, ["code"]) === code) return file;
  }
  return undefined;
}
