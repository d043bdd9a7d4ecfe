import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";

/**
 * Writes a file whole or not at all, whoever reads or writes it at the same moment; its folder is there. `mode` is that of
 * the new file. What was begun when the machine stopped ends with `.part`.
 */
export async function writeWhole(path: string, data: string | Uint8Array, mode?: number): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(unfinished, data, { flag: "wx", ...(mode === undefined ? {} : { mode }) });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
