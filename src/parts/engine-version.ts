import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { ownPath } from "../engine/own-file.ts";

/** What shapes a page beside its content: our code and templates, and the versions of what they use. */
const shaping = [
  "src/**/*.{ts,js,njk,css}",
  "_includes/**/*",
  "_data/**/*.{ts,js}",
  "package.json",
  "package-lock.json",
  ".eleventy.js",
];

/** Names the engine, with everything that it makes pages from: after a change of any of it, nothing kept before is used. */
export async function engineVersion(): Promise<string> {
  const root = ownPath("");
  const files: string[] = [];
  for await (const entry of glob(shaping, { cwd: root, withFileTypes: true }))
    if (entry.isFile()) files.push(`${entry.parentPath}/${entry.name}`.slice(root.length));
  const hash = createHash("sha256").update(process.version);
  for (const file of files.toSorted())
    if (existsSync(`${root}${file}`)) hash.update(`\n${file}\n`).update(await readFile(`${root}${file}`));
  return hash.digest("hex");
}
