import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
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

/** What a file holds. */
export interface FileHash {
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Says what a file holds, on the same terms, for one of a country's many: they are read one after the other, because waiting for
 * each by itself takes five times the processor's time.
 */
export function fileHashNow(path: string, longest: number): FileHash | undefined {
  const hash = createHash("sha256");
  const size = eachPart(path, longest, (part) => void hash.update(part));
  return size === undefined ? undefined : { size, sha256: hash.digest("hex") };
}

/** All files go through the same few bytes: memory for each would be given back only now and then. */
const room = Buffer.alloc(256 * 1024);

/** Gives the parts of a file one after the other, each until the next comes, and then its size. */
function eachPart(path: string, longest: number, take: (part: Uint8Array) => void): number | undefined {
  const file = openedNow(path);
  if (file === undefined) return undefined;
  try {
    const found = fstatSync(file);
    if (!found.isFile() || found.size > longest) return undefined;
    let size = 0;
    for (let read = readSync(file, room); read > 0; read = readSync(file, room)) {
      take(room.subarray(0, read));
      size += read;
    }
    return size;
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
