import { execFile } from "node:child_process";
import { cp, glob, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type OwnManifest, packageManifest } from "./manifest.ts";

/** The folder that becomes the package, below the repository; `tsconfig.json` beside this file names it too. */
export const stagedFolder = ".cache/package";

/** What is published as it is. JavaScript is: compiled, it would lose its layout. */
const asItIs = [
  "_includes/**/*.{njk,css}",
  "src/pages/*.njk",
  "src/scaffold/repository/*",
  "src/styles/**",
  "{src,scripts/setup}/**/*.{js,mjs,css}",
  "*.md",
  "docs/*.md",
  "LICENSE",
];

/** What the package has no use for: rules for those who develop it, and data that it gets in another way. */
const leftOut = ["CONTRIBUTING.md", "SECURITY.md", "_data/site.js"];

/**
 * Makes the package in a folder: compiled JavaScript, templates, styles, and the types of the content.
 *
 * @param root The folder of the repository.
 */
export async function stagePackage(root: string): Promise<string> {
  const out = join(root, stagedFolder);
  await rm(out, { recursive: true, force: true });
  await compile(root);
  for await (const file of glob(asItIs, { cwd: root })) {
    await mkdir(dirname(join(out, file)), { recursive: true });
    await cp(join(root, file), join(out, file), { recursive: true });
  }
  // Eleventy finds the data of a folder of pages by this name where it is JavaScript.
  await rename(join(out, "src/pages/pages.js"), join(out, "src/pages/pages.11tydata.js"));
  for (const file of leftOut) await rm(join(out, file), { force: true });
  // It holds types alone, written for editors.
  await cp(join(root, "src/model/input.ts"), join(out, "src/model/input.d.ts"));
  const own = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as OwnManifest;
  await writeFile(join(out, "package.json"), `${JSON.stringify(packageManifest(own), null, 2)}\n`);
  return out;
}

async function compile(root: string): Promise<void> {
  const typescript = createRequire(join(root, "package.json")).resolve("typescript/package.json");
  const compiler = join(dirname(typescript), "bin", "tsc");
  await promisify(execFile)(process.execPath, [compiler, "-p", join(root, "scripts/package")], { cwd: root });
}
