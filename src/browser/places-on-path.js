import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Gives every place where a search path may hold a browser, the likeliest first.
 *
 * @param {string | undefined} path
 * @returns {string[]}
 */
export function placesOnPath(path = "") {
  const folders = path.split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
