import { createHash } from "node:crypto";
import { glob, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { ownPath } from "../engine/own-file.ts";
import { slashed } from "../report/shown-path.ts";

/** What shapes a page beside its content: our code and templates, and the versions of what they use. */
const shaping = [
  "src/**/*.{ts,js,njk,css}",
  "_includes/**/*.{ts,js,njk,css}",
  "_data/**/*.{ts,js}",
  // The package has no lock file: its manifest names each version.
  "package{,-lock}.json",
  ".eleventy.js",
  // The site publishes it with the licences of what it uses.
  "LICENSE",
];

/** Gives the paths of the files of the engine that shape a page, in their order. */
export async function engineFiles(): Promise<readonly string[]> {
  const root = ownPath("");
  const files: string[] = [];
  for await (const entry of glob(shaping, { cwd: root, withFileTypes: true }))
    if (entry.isFile()) files.push(slashed(relative(root, join(entry.parentPath, entry.name))));
  return files.toSorted();
}

/** Names the engine, with everything that it makes pages from: after a change of any of it, nothing kept before is used. */
export function engineVersion(): Promise<string> {
  // It does not change while it runs.
  known ??= versionOf();
  return known;
}

let known: Promise<string> | undefined;

async function versionOf(): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const file of await engineFiles())
    hash.update(`\n${file}\n`).update(await readFile(ownPath("") + file));
  return hash.digest("hex");
}
