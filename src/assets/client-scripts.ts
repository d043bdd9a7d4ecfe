import { globSync } from "node:fs";
import { basename } from "node:path";
import { buildSync } from "esbuild";
import { ownPath } from "../engine/own-file.ts";

const folder = ownPath("src/client/");

/** The oldest browsers that the pages serve, as `scripts/old-browsers` has them. */
const target = ["safari15", "firefox115", "chrome109"];

/** How every script is made. */
const usual = {
  absWorkingDir: folder,
  outdir: folder,
  write: false,
  bundle: true,
  format: "iife",
  target,
  minify: true,
  legalComments: "none",
  charset: "utf8",
  logLevel: "silent",
  // The same scripts wherever the engine lies: a tsconfig.json above it, the content's for example, says nothing.
  tsconfigRaw: { compilerOptions: { strict: true } },
} as const;

/** Gives a worker of the site, `worker` or the one in its place, which knows of the site what stands at its head. */
export function workerScript(name: "worker" | "ending", site: object): string {
  const { outputFiles } = buildSync({ ...usual, entryPoints: [`worker/${name}.js`] });
  return `self.site=${JSON.stringify(site)};${outputFiles.map(({ text }) => text).join("")}`;
}

/**
 * Gives the scripts of the pages, one for each file at the top of `src/client/`, by its name. Each is whole: what it
 * imports is in it, without comments, so that a page asks once and a hash in the page covers every line that runs. They
 * need not be modules, which no browser runs from a folder of files.
 */
export function clientScripts(): ReadonlyMap<string, Uint8Array> {
  const { outputFiles } = buildSync({
    ...usual,
    entryPoints: globSync("*.js", { cwd: folder }).toSorted(),
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}
