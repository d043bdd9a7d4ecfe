import { shownPath } from "../../report/shown-path.ts";

/** Gives the part of a command that names a content folder: nothing for the folder that is read anyway. */
export function contentOption(folder: string): string {
  const shown = shownPath(folder);
  if (shown === "municipalities") return "";
  return ` --content ${/\s/.test(shown) ? `"${shown}"` : shown}`;
}
