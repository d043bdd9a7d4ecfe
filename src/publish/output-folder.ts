import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Problem, ProblemsError } from "../load/index.ts";
import { marker } from "../site/marker.ts";

/** The folder a build works in, beside the published one. */
export interface OutputFolder {
  readonly work: string;
  /** Puts the finished work in place of the published folder; on failure the old one stays. */
  publish(): Promise<void>;
  /** Removes the work; the published folder stays as it was. */
  discard(): Promise<void>;
}

function outProblem(out: string, what: string, fix: string): ProblemsError {
  const problem: Problem = { code: "KS94", file: out, at: "", what, fix };
  return new ProblemsError([problem]);
}

/**
 * Opens a work folder beside `out`. What a killed build left behind is cleared, and a folder that it had put aside
 * is put back. Throws ProblemsError when the place cannot be written or `out` holds something that we did not build.
 */
export async function openOutput(out: string): Promise<OutputFolder> {
  const aside = `${out}.old`;
  const work = `${out}.building-${process.pid}`;
  try {
    await mkdir(dirname(out), { recursive: true });
    await refuseForeign(out);
    await refuseForeign(aside);
    if (!existsSync(out) && existsSync(aside)) await rename(aside, out);
    await clearLeftovers(out);
    await mkdir(work);
    await writeFile(join(work, marker.name), marker.text);
  } catch (cause) {
    if (cause instanceof ProblemsError) throw cause;
    throw outProblem(
      out,
      `The folder cannot be written (${codeOf(cause)}).`,
      "Choose another folder with --out, or mend its permissions.",
    );
  }
  return {
    work,
    publish: () => swap(work, out, aside),
    discard: () => rm(work, { recursive: true, force: true }),
  };
}

async function swap(work: string, out: string, aside: string): Promise<void> {
  await rm(aside, { recursive: true, force: true });
  const replaces = existsSync(out);
  if (replaces) await rename(out, aside);
  try {
    await rename(work, out);
  } catch (cause) {
    if (replaces) await rename(aside, out);
    throw outProblem(
      out,
      `The finished site cannot be put in place (${codeOf(cause)}).`,
      "Choose another folder with --out.",
    );
  }
  await rm(aside, { recursive: true, force: true });
}

async function refuseForeign(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const files = await readdir(folder);
  if (files.length === 0 || files.includes(marker.name)) return;
  throw outProblem(
    folder,
    "The folder holds files that no build of ours made, and a build replaces it whole.",
    "Choose an empty or new folder with --out.",
  );
}

/** Removes the work folders of builds that no longer run. */
async function clearLeftovers(out: string): Promise<void> {
  const prefix = `${basename(out)}.building-`;
  for (const name of await readdir(dirname(out))) {
    const pid = name.startsWith(prefix) ? name.slice(prefix.length) : "";
    if (!/^\d+$/.test(pid) || isRunning(Number(pid))) continue;
    await rm(join(dirname(out), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
