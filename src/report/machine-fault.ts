import { accessSync, constants } from "node:fs";
import { dirname, relative, sep } from "node:path";
import type { BuildFault } from "./build-fault.ts";

/** An error of the operating system, as Node gives it. */
interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
  readonly dest?: string;
}

const mendRights = "Give the user who runs this the right to it, or name another folder.";
const mendRoom = "Make room there, or name a folder on another disk.";
const mendPlace = "Move what is in the way, or name another folder.";
const mendBusy = "Let fewer programs run at the same time, or raise the limit (ulimit -n), and try again.";

/** What the codes of the operating system say, and how it is mended. */
const words: Readonly<Record<string, readonly [reason: string, fix: string]>> = {
  ENOENT: ["it does not exist, or is a link that leads nowhere", "Bring it back, or name another folder."],
  EACCES: ["permission is denied", mendRights],
  EPERM: ["permission is denied", mendRights],
  EROFS: ["the disk is read-only", "Make the disk writable, or name a folder on another one."],
  ENOSPC: ["the disk is full", mendRoom],
  EDQUOT: ["the quota of this user is used up", mendRoom],
  EFBIG: ["the file would be larger than is allowed here", mendRoom],
  EIO: ["the disk cannot be read or written", "Look at the disk and its connection; it may be broken."],
  ENXIO: ["there is no such device", mendPlace],
  ENODEV: ["there is no such device", mendPlace],
  ESTALE: ["the network drive has lost it", "Connect the network drive again."],
  ETIMEDOUT: ["the network drive does not answer", "Connect the network drive again."],
  EISDIR: ["it is a folder", mendPlace],
  ENOTDIR: ["it is no folder", mendPlace],
  EEXIST: ["a file is in the way", mendPlace],
  ENOTEMPTY: ["the folder is not empty", "Make sure that no other program writes there, and try again."],
  EXDEV: ["it lies on another disk", "Name a folder on the same disk."],
  EBUSY: ["another program uses it", "End the other program, and try again."],
  ETXTBSY: ["another program uses it", "End the other program, and try again."],
  ELOOP: ["its links lead in a circle", "Take the links away."],
  ENAMETOOLONG: [
    "its name is too long for this disk",
    "Shorten the ids, or name a folder with a shorter path.",
  ],
  EMFILE: ["too many files are open", mendBusy],
  ENFILE: ["too many files are open", mendBusy],
  EAGAIN: ["this user may not start more processes", mendBusy],
  ENOMEM: ["the memory is used up", "End other programs, or build fewer municipalities at once."],
  // What some calls of Node give where the files that may be open are used up.
  "": ["the system does not say why", mendBusy],
};

/** Says in plain words why the operating system refused. */
export function systemReason(code: string): string {
  return words[code]?.[0] ?? code;
}

/** What cannot be done, by the call of the system; any other writes a file. */
const refused: readonly (readonly [call: RegExp, what: string])[] = [
  [/^spawn/, "The program cannot be started"],
  [/^(?:scandir|opendir)$/, "The folder cannot be read"],
  [/^(?:mkdir|mkdtemp|rmdir)$/, "The folder cannot be made or removed"],
  [/^(?:read|stat|lstat|fstat|statfs|access|readlink|realpath)$/, "It cannot be read"],
  [/^open$/, "It cannot be opened"],
];

/** Calls to the network: what they meet is no fault of a file. */
const network = /^(?:connect|listen|bind|getaddrinfo|recv|send)/;

/**
 * Gives the fault of the machine that is behind an error, however many others have wrapped it; undefined for any other.
 * `command` stands for the file where nobody names it.
 */
export function machineFault(error: unknown, command: string): BuildFault | undefined {
  const found = systemErrorIn(error);
  if (found === undefined) return undefined;
  const { syscall, path, dest } = found;
  const code = trueCode(found);
  const [reason, fix] = words[code] ?? ["", ""];
  const what = refused.find(([call]) => call.test(syscall))?.[1] ?? "It cannot be written";
  // A library that wraps an error of a disk that fills knows the file: "Having trouble writing to "…"".
  const [, quoted] = error instanceof Error ? (/"([^"]+)"/.exec(error.message) ?? []) : [];
  const named = dest ?? path ?? quoted;
  const file = named === undefined ? command : fromHere(named);
  return {
    code: "KS97",
    place: { file, at: "" },
    what: `${what}: ${reason}${code === "" ? "" : ` (${code})`}.`,
    fix,
  };
}

/** Does some writing, and names the file in the error where the system does not, as when a disk fills. */
export async function writing<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && isSystemError(error)) Object.assign(error, { path: error.path ?? path });
    throw error;
  }
}

/** Node tells of a disk that cannot be written that the folder is not there, where it makes folders above it, too. */
function trueCode({ code, syscall, path }: SystemError): string {
  if (code !== "ENOENT" || syscall !== "mkdir" || path === undefined) return code;
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    if (error instanceof Error && isSystemError(error)) return error.code;
  }
  return code;
}

/** Libraries keep the error that they wrap as `cause`, Eleventy as `originalError`, and many together as `errors`. */
function systemErrorIn(error: unknown, seen = new Set<unknown>()): SystemError | undefined {
  if (!(error instanceof Error) || seen.has(error)) return undefined;
  seen.add(error);
  if (isSystemError(error)) return error;
  const { cause, originalError, errors } = error as Partial<
    Record<"cause" | "originalError" | "errors", unknown>
  >;
  for (const inner of [originalError, cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])]) {
    const found = systemErrorIn(inner, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isSystemError(error: Error): error is SystemError {
  const { code, syscall } = error as Partial<SystemError>;
  return (
    typeof code === "string" &&
    Object.hasOwn(words, code) &&
    typeof syscall === "string" &&
    !network.test(syscall)
  );
}

/** A path below the working folder is told from there, as an editor opens it. */
function fromHere(path: string): string {
  const own = relative(process.cwd(), path);
  return path === "" || own === "" || own === ".." || own.startsWith(`..${sep}`) ? path : own;
}
