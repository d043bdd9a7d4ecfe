import {
  accessSync,
  constants,
  type Dirent,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { fileHashNow } from "../cache/index.ts";
import { type Manifest, manifestName } from "../manifest/index.ts";
import { output } from "../messages/publish.ts";
import { systemReason } from "../report/machine-fault.ts";
import { codeOf } from "./code-of.ts";
import { outProblem } from "./out-place.ts";

/** What lies in a published folder and is not of the build that made it. */
export interface Strangers {
  /** At the top of the folder, beside the site: `.well-known`, `CNAME`, `.git`. They stay. */
  readonly beside: readonly string[];
  /** Among the site's own files or made of them: an old page with its number would stay with the new ones. */
  readonly among: readonly string[];
  /** Files of the site that somebody changed since. */
  readonly changed: readonly string[];
  /** The others, each with what changes when somebody writes into it. */
  readonly unchanged: ReadonlyMap<string, string>;
}

/**
 * Looks through a published folder for what its build did not write. `ignored` is a name at its top; what was `unchanged`
 * before and has been left alone since is not read again; `unread` takes every file of the site to be so.
 *
 * @throws {ProblemsError} where it has a folder that we may not change.
 */
export function strangersIn(
  folder: string,
  manifest: Manifest,
  ignored?: string,
  before: Strangers["unchanged"] | "unread" = new Map(),
): Strangers {
  const ours = new Set([...manifest.keys()].flatMap((path) => foldersOf(path)));
  const strangers = { beside: [] as string[], among: [] as string[], changed: [] as string[] };
  const unchanged = new Map<string, string>();
  const look = (path: string): void => {
    refuseUnwritable(join(folder, path), folder);
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const inner = path === "" ? entry.name : `${path}/${entry.name}`;
      if (inner === manifestName || inner === ignored) continue;
      if (entry.isDirectory() && ours.has(inner)) look(inner);
      else if (entry.isFile() && manifest.has(inner)) {
        const file = join(folder, inner);
        const state = stateOf(file);
        const isAsBefore = before === "unread" || before.get(inner) === state;
        if (isAsBefore || fileHashNow(file, Number.POSITIVE_INFINITY)?.sha256 === manifest.get(inner))
          unchanged.set(inner, state);
        else strangers.changed.push(inner);
      } else if (path === "" && !isMadeOf(entry, manifest)) strangers.beside.push(inner);
      else strangers.among.push(inner);
    }
  };
  look("");
  return { ...strangers, unchanged };
}

function stateOf(file: string): string {
  const { ino, size, mtimeMs } = statSync(file);
  return `${ino} ${size} ${mtimeMs}`;
}

/** Whether a file is another form of one of ours: `index.html.gz`, `index.html~`, `index.html.bak`. */
function isMadeOf({ name }: Dirent, manifest: Manifest): boolean {
  return [...manifest.keys()].some((path) => name.startsWith(path) && /^\W/.test(name.slice(path.length)));
}

function foldersOf(path: string): string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join("/"));
}

function refuseUnwritable(folder: string, out: string): void {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const reason = `${systemReason(codeOf(cause))} (${codeOf(cause)})`;
    throw outProblem(out, output.irreplaceable(folder, reason));
  }
}

/** Refuses to replace what a build did not write and that cannot stay where it is. */
export function refuseStrangers(out: string, { among, changed }: Strangers): void {
  if (among.length > 0) throw outProblem(out, output.among(among));
  if (changed.length > 0) throw outProblem(out, output.changed(changed));
}

/**
 * Puts what lies beside a site into another folder, too. Files are linked, so that both folders have the very same; what
 * is there already stays as it is. Gives the paths that are there with something else in them.
 */
export function linkInto(to: string, from: string, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const source = join(from, path);
    const target = join(to, path);
    const found = lstatSync(source);
    if (!found.isDirectory()) return isLinked(source, target, found.ino) ? [] : [path];
    try {
      mkdirSync(target, found.mode);
    } catch (cause) {
      if (codeOf(cause) !== "EEXIST") throw cause;
      if (!lstatSync(target).isDirectory()) return [path];
    }
    return linkInto(
      to,
      from,
      readdirSync(source).map((name) => `${path}/${name}`),
    );
  });
}

function isLinked(source: string, target: string, ino: number): boolean {
  try {
    linkSync(source, target);
    return true;
  } catch (cause) {
    if (codeOf(cause) !== "EEXIST") throw cause;
    return lstatSync(target).ino === ino;
  }
}
