// Plain JavaScript without a package: the set-up starts a browser, too, on whatever Node there is.
import { lstatSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ownSpace, startOf, unknownStart } from "./process-start.js";

/** Chromium makes `org.chromium.Chromium.XXXXXX/SingletonSocket` in it, and a socket's path has at most 107 letters. */
const longestPath = 107 - 45;

const millisecondsToEnd = 150;

/**
 * Gives this run a temporary folder of its own, for itself and for the programs that it starts, and takes away those of
 * runs that were killed. Gives a function that takes it away, with all that is in it.
 *
 * @returns {() => void}
 */
export function useOwnTemporaryFolder() {
  const shared = tmpdir();
  takeAwayLeftovers(shared);
  const folder = join(shared, ownName());
  if (folder.length > longestPath) return () => undefined;
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch {
    // Whoever needs a temporary folder says what is wrong with this one.
    return () => undefined;
  }
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
  return () => {
    const isUsed = readdirSync(folder).length > 0;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    if (!isUsed) return;
    // A browser that was killed has processes that still write for a moment, and make their folders anew.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, millisecondsToEnd);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}

/** @param {string} shared */
function takeAwayLeftovers(shared) {
  try {
    for (const name of readdirSync(shared)) {
      if (isLeftover(shared, name)) rmSync(join(shared, name), { recursive: true, force: true });
    }
  } catch {
    // They are in nobody's way.
  }
}

/**
 * Whether a folder is that of a run of this user that is over. A run of another container is not seen from here.
 *
 * @param {string} shared
 * @param {string} name
 * @returns {boolean}
 */
function isLeftover(shared, name) {
  const [, pid = "", start, space] = /^klar-(\d+)-(\w+)-(\w+)$/.exec(name) ?? [];
  if (pid === "" || space !== ownSpace() || [start, unknownStart].includes(startOf(Number(pid))))
    return false;
  const found = lstatSync(join(shared, name));
  return found.isDirectory() && found.uid === process.getuid?.();
}

function ownName() {
  return `klar-${process.pid}-${startOf(process.pid)}-${ownSpace()}`;
}
