import path, { type PlatformPath } from "node:path";

/** Writes a path with `/`, as addresses, lists and messages have it on every system. */
export function slashed(written: string, { sep }: Pick<PlatformPath, "sep"> = path): string {
  return written.replaceAll(sep, "/");
}

/** Gives a path as problems name it: relative to the working directory, with slashes. */
export function shownPath(
  file: string,
  from: string = process.cwd(),
  system: Pick<PlatformPath, "relative" | "sep"> = path,
): string {
  return slashed(system.relative(from, file), system) || ".";
}
