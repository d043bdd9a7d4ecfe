import { constants } from "node:fs";
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
