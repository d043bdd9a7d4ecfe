import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Gives the paths of our code in a folder and below it, in their order. */
export async function codeFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => /\.[jt]s$/u.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}
