import { relative, sep } from "node:path";

/** Gives a path as problems name it: relative to the working directory, with slashes. */
export function shownPath(path: string): string {
  const shown = relative(process.cwd(), path).split(sep).join("/");
  return shown === "" ? "." : shown;
}
