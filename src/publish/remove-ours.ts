import { type Dirent, lstatSync, readdirSync, rmdirSync, rmSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { type Manifest, manifestName } from "../manifest/index.ts";

/**
 * Removes from a folder what a build wrote, as its manifest lists it, and what is in `live`, too: the very same file
 * under both names. Gives the paths of what is left; where nothing is, the folder is gone.
 */
export function removeOurs(folder: string, manifest: Manifest, live: string): readonly string[] {
  const isOurs = (path: string, entry: Dirent): boolean =>
    path === manifestName ||
    (entry.isFile() && manifest.has(path)) ||
    isSame(join(folder, path), join(live, path));
  const remove = (path: string): string[] => {
    const inner = readdirSync(join(folder, path), { withFileTypes: true });
    const left = inner.flatMap((entry) => {
      const each = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) return remove(each);
      if (!isOurs(each, entry)) return [each];
      // The list goes last: it is what a removal that was cut short is finished by.
      if (each !== manifestName) unlinkSync(join(folder, each));
      return [];
    });
    if (left.length > 0) return left;
    if (path === "") rmSync(join(folder, manifestName), { force: true });
    rmdirSync(join(folder, path));
    return [];
  };
  return remove("");
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => lstatSync(path, { throwIfNoEntry: false }));
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}
