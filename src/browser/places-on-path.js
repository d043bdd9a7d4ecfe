import { delimiter, join } from "node:path";

/**
 * Debian's Chromium without windows, beside `/usr/bin`: the same engine, and the same PDFs byte for byte, for two thirds of the
 * processor's time. What lies on the path itself is a shell that stays between us and the browser when it is to end.
 */
const withoutWindows = join("..", "lib", "chromium", "chromium-headless-shell");

const names = [withoutWindows, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Gives every place where a search path may lead to a browser, the best first.
 *
 * @param {string | undefined} path
 * @returns {string[]}
 */
export function placesOnPath(path = "") {
  const folders = path.split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
