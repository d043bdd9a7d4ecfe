import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesOf } from "./built-site.ts";

/** Names every file that two folders do not have alike, byte for byte; throws where one of them is empty. */
export async function sameFolders(one: string, other: string): Promise<readonly string[]> {
  const [ones, others] = await Promise.all([filesOf(one), filesOf(other)]);
  if (ones.length === 0 || others.length === 0) throw new Error(`There is no file in ${one} or in ${other}.`);
  const names = [...new Set([...ones, ...others])].toSorted();
  const differing: string[] = [];
  for (const name of names) {
    const isThere = ones.includes(name) && others.includes(name);
    if (!isThere || !(await readFile(join(one, name))).equals(await readFile(join(other, name)))) {
      differing.push(name);
    }
  }
  return differing;
}
