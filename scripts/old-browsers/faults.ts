import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Use } from "./finding.ts";
import { scriptUses } from "./scripts.ts";
import { type Spared, spared } from "./spared.ts";
import { styleUses } from "./styles.ts";

/** Tells whether a feature that a browser lacks may be used in a file. */
function covers({ key, browsers, files }: Spared, used: string, browser: string, file: string): boolean {
  return (
    (used === key || used.startsWith(`${key}.`)) &&
    (browsers?.test(browser) ?? true) &&
    (files?.includes(basename(file, ".css")) ?? true)
  );
}

/** Tells what the uses ask for that browsers of ours lack, and which of the spared features nobody uses. */
export function faultsOf(uses: readonly Use[], spares: readonly Spared[]): readonly string[] {
  const needed = new Set<Spared>();
  const faults = uses.flatMap(({ file, line, written, feature }) => {
    if (feature === undefined) return [`${file}:${line}: ${written} is unknown to MDN's data.`];
    const { key, lackedBy } = feature;
    const missing = lackedBy.filter((browser) => {
      const spare = spares.find((one) => covers(one, key, browser, file));
      if (spare) needed.add(spare);
      return spare === undefined;
    });
    return missing.length === 0
      ? []
      : [`${file}:${line}: ${written} (${key}) is lacking in ${missing.join(", ")}.`];
  });
  const stale = spares
    .filter((spare) => !needed.has(spare))
    .map(({ key }) => `scripts/old-browsers/spared.ts: ${key} is spared, and nothing needs it.`);
  return [...faults, ...stale];
}

/** Everything of the pages that is read by a browser: their stylesheets and scripts below a folder. */
export function usesBelow(folder: string): readonly Use[] {
  const namesLike = (pattern: string) => globSync(pattern, { cwd: folder }).toSorted();
  const styles = namesLike("src/styles/*.css");
  const scripts = namesLike("src/client/**/*.js");
  if (styles.length === 0 || scripts.length === 0)
    throw new Error(`There is nothing to look at in ${folder}.`);
  return [
    ...styles.flatMap((file) => styleUses(file, readFileSync(join(folder, file), "utf8"))),
    ...scriptUses(folder, scripts),
  ];
}

/** What is wrong with the stylesheets and scripts of this repository. */
export function oldBrowserFaults(folder: string): readonly string[] {
  return faultsOf(usesBelow(folder), spared);
}
