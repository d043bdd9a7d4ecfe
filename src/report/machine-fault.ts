import { accessSync, constants } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { refusals, systemErrors } from "../messages/machine.ts";
import type { BuildFault } from "./build-fault.ts";

/** An error of the operating system, as Node gives it. */
interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
  readonly dest?: string;
}

/** Says in plain words why the operating system refused. */
export function systemReason(code: string): string {
  return isKnown(code) ? systemErrors[code]().what : code;
}

function isKnown(code: string): code is keyof typeof systemErrors {
  return Object.hasOwn(systemErrors, code);
}

/** What cannot be done, by the call of the system; any other writes a file. */
const refused: readonly (readonly [call: RegExp, what: keyof typeof refusals])[] = [
  [/^spawn/, "start"],
  [/^(?:scandir|opendir)$/, "readFolder"],
  [/^(?:mkdir|mkdtemp|rmdir)$/, "makeFolder"],
  [/^(?:read|stat|lstat|fstat|statfs|access|readlink|realpath)$/, "read"],
  [/^open$/, "open"],
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
  const { what: reason, fix } = isKnown(code) ? systemErrors[code]() : { what: "", fix: "" };
  const what = refusals[refused.find(([call]) => call.test(syscall))?.[1] ?? "write"]();
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
  return typeof code === "string" && isKnown(code) && typeof syscall === "string" && !network.test(syscall);
}

/** A path below the working folder is told from there, as an editor opens it. */
function fromHere(path: string): string {
  const own = relative(process.cwd(), path);
  return path === "" || own === "" || own === ".." || own.startsWith(`..${sep}`) ? path : own;
}
