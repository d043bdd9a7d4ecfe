// Plain JavaScript without a package: the set-up writes the record on whatever Node there is.
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * A browser that has opened a page for a user. Size and time of its file tell cheaply whether it is still the same;
 * another user may have no sandbox.
 *
 * @typedef {{ path: string; version: string; size: number; mtimeMs: number; user: number }} BrowserRecord
 */

/** Where the set-up writes its record, below the folder of this repository. */
export const usualRecord = join(".cache", "browser.json");

const user = process.getuid?.() ?? -1;

/**
 * Reads a record; gives undefined where there is none, or none that can be read.
 *
 * @param {string} file
 * @returns {Promise<BrowserRecord | undefined>}
 */
export async function readRecord(file) {
  try {
    const record = /** @type {Partial<BrowserRecord> | null} */ (JSON.parse(await readFile(file, "utf8")));
    return typeof record?.path === "string" ? /** @type {BrowserRecord} */ (record) : undefined;
  } catch {
    // Without a record the browser is looked for, and proven, anew.
    return undefined;
  }
}

/**
 * Says whether the browser of a record is the one that opened a page, for this user.
 *
 * @param {BrowserRecord} record
 * @returns {Promise<boolean>}
 */
export async function isProven(record) {
  try {
    const { size, mtimeMs } = await stat(record.path);
    return size === record.size && mtimeMs === record.mtimeMs && user === record.user;
  } catch {
    // It is gone.
    return false;
  }
}

/**
 * Records a browser that has opened a page.
 *
 * @param {string} file
 * @param {string} path
 * @param {string} version
 */
export async function writeRecord(file, path, version) {
  const { size, mtimeMs } = await stat(path);
  await mkdir(dirname(file), { recursive: true });
  // Renamed into place, so that nobody reads half of it.
  await writeFile(`${file}.new`, `${JSON.stringify({ path, version, size, mtimeMs, user }, null, 2)}\n`);
  await rename(`${file}.new`, file);
}
