import { existsSync, readFileSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { access, constants } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { type Problem, ProblemsError } from "../load/index.ts";
import type { Advice } from "../messages/message.ts";
import { output } from "../messages/publish.ts";
import { codeOf } from "./code-of.ts";

/** Where a site is published, and where it is made. */
export interface OutPlace {
  /** The folder that is served, without links; it need not be there yet. */
  readonly live: string;
  /** A folder of ours on the same disk. It lies beside `live` where it can, else in it. */
  readonly workshop: string;
  /**
   * How a new site gets there: `whole` by renaming the folder; `inside` by renaming what is in it; `linked` by a link at
   * `link`, which leads to one of the folders in `sites`.
   */
  readonly way: "whole" | "inside" | Linked;
}

/** A link that leads to the newest of some sites. */
export interface Linked {
  readonly link: string;
  readonly sites: string;
  /** So many of the sites before the newest one stay, to step back to. */
  readonly keep: number;
}

/** What decides where a site is published, beside `--out`. */
export interface PlaceOptions {
  readonly content?: string;
  readonly asLink?: boolean;
  readonly keep?: number;
}

/** Makes the error of an output folder that cannot be used. */
export function outProblem(out: string, advice: Advice): ProblemsError {
  const problem: Problem = { code: "KS94", file: out, at: "", ...advice };
  return new ProblemsError([problem]);
}

/**
 * Finds the place of `--out`. A link is published through: a web server that was told the folder behind it must not be
 * left with the old site. A folder is replaced whole by a rename, except a mount point and one in a folder that we may
 * not write to. Where `out` is to be a link itself, the sites lie in `OUT.sites` beside it.
 *
 * @throws {ProblemsError} where links lead nowhere or elsewhere, and where content and site would lie in one another.
 */
export async function outPlace(
  out: string,
  { content, asLink = false, keep = 0 }: PlaceOptions = {},
): Promise<OutPlace> {
  const place = asLink ? linkedPlace(out, keep) : await folderPlace(out);
  const read = content === undefined ? undefined : withoutLinks(content);
  if (read !== undefined && (isIn(read, place.live) || isIn(place.live, read))) {
    throw outProblem(out, output.insideContent(String(content)));
  }
  return place;
}

async function folderPlace(out: string): Promise<OutPlace> {
  const live = withoutLinks(out);
  const isFixed = isMountPoint(live) || !(await isWritable(dirname(live)));
  if (isFixed) return { live, workshop: join(live, ".klarstandard-work"), way: "inside" };
  return { live, workshop: workshopBeside(live), way: "whole" };
}

function linkedPlace(out: string, keep: number): OutPlace {
  const link = join(withoutLinks(dirname(out)), basename(out));
  const sites = `${link}.sites`;
  const target = targetOf(link);
  if (target === undefined && existsSync(link)) {
    throw outProblem(out, output.folderForLink());
  }
  const live = resolve(dirname(link), target ?? join(sites, "none"));
  if (dirname(live) !== sites) {
    throw outProblem(out, output.linkElsewhere(live));
  }
  return { live, workshop: workshopBeside(link), way: { link, sites, keep } };
}

function workshopBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.klarstandard`);
}

/** Follows every link of a path, also where its end is not there yet. */
function withoutLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch (cause) {
    const code = codeOf(cause);
    if (code === "ELOOP") throw outProblem(path, output.circle());
    if (code === "ENOTDIR") throw outProblem(path, output.fileInTheWay());
    if (code !== "ENOENT") throw cause;
    const target = targetOf(path);
    // A link that leads to nothing yet is published through, too.
    if (target !== undefined) return withoutLinks(resolve(dirname(path), target));
    return join(withoutLinks(dirname(path)), basename(path));
  }
}

function targetOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    // It is no link, or not there.
    return undefined;
  }
}

function isIn(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return !isAbsolute(way) && way.split(sep)[0] !== "..";
}

/** A mount point can be told by its device, and one of the same device (`mount --bind`) by the list of the system. */
function isMountPoint(folder: string): boolean {
  try {
    if (statSync(folder).dev !== statSync(dirname(folder)).dev) return true;
  } catch {
    return false;
  }
  try {
    const mounts = readFileSync("/proc/self/mountinfo", "utf8").split("\n");
    return mounts.some((mount) => unescaped(mount.split(" ")[4] ?? "") === folder);
  } catch {
    // Only Linux has the list.
    return false;
  }
}

function unescaped(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
}

/** Whether a folder can be written to; one that is missing is made, and then it can. */
async function isWritable(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch (cause) {
    return codeOf(cause) === "ENOENT";
  }
}
