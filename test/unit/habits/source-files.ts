import { globSync, readFileSync } from "node:fs";
import { parseSync } from "oxc-parser";

/** The files of this repository that match a pattern, sorted. */
export function filesLike(...patterns: readonly string[]): string[] {
  return globSync([...patterns])
    .map((file) => file.replaceAll("\\", "/"))
    .toSorted();
}

/** The text of a file of this repository. */
export function textOf(file: string): string {
  return readFileSync(file, "utf8");
}

/** What a module imports, types included. */
export function importsOf(file: string): string[] {
  const { module } = parseSync(file, textOf(file));
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.map(({ moduleRequest }) => moduleRequest?.value),
  );
  const imported = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  return [...imported, ...passedOn].filter((specifier) => specifier !== undefined);
}
