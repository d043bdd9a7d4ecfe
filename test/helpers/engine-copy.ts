import { cp, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";

const project = resolve(import.meta.dirname, "../..");

/** What of this project builds sites, beside the packages that it uses. */
const engineParts = [
  "src",
  "_data",
  "_includes",
  "scripts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  ".eleventy.js",
  "LICENSE",
];

/** Copies the engine into a folder, where it may be changed; its packages are those of this project. */
export async function copyEngine(folder: string): Promise<void> {
  for (const part of engineParts) await cp(join(project, part), join(folder, part), { recursive: true });
  await symlink(join(project, "node_modules"), join(folder, "node_modules"), "junction");
}
