import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { open } from "node:fs/promises";

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;

/**
 * Reads a file that this user wrote; gives undefined where there is none, where it is none (a link, a pipe, a device), or
 * where it is longer than it may be. A secret must be out of the reach of others, too.
 */
export async function ownFile(
  path: string,
  longest: number,
  { isSecret = false } = {},
): Promise<Buffer | undefined> {
  // A pipe is not waited for.
  const file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(absent);
  if (file === undefined) return undefined;
  try {
    const { size, mode, uid } = await file.stat();
    const isOurs = process.getuid === undefined || uid === process.getuid();
    const isOpen = process.platform !== "win32" && (mode & 0o077) !== 0;
    const isFile = (mode & constants.S_IFMT) === constants.S_IFREG;
    if (!isFile || size > longest || (isSecret && (isOpen || !isOurs))) return undefined;
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/**
 * The same for one of a country's files, of which each is read after the other: waiting for each by itself takes five times
 * the processor's time.
 */
export function ownFileNow(path: string, longest: number): Buffer | undefined {
  const file = openedNow(path);
  if (file === undefined) return undefined;
  try {
    const found = fstatSync(file);
    return found.isFile() && found.size <= longest ? readFileSync(file) : undefined;
  } finally {
    closeSync(file);
  }
}

function openedNow(path: string): number | undefined {
  try {
    return openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    return absent(error);
  }
}

/** Nothing is there, or a link (ELOOP), or a socket (ENXIO). */
function absent(error: unknown): undefined {
  if (
    error instanceof Error &&
    "code" in error &&
    ["ENOENT", "ELOOP", "ENXIO"].includes(String(error.code))
  ) {
    return undefined;
  }
  throw error;
}
