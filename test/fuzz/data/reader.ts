import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { loadContent, type Problem, ProblemsError } from "../../../src/load/index.ts";
import { shownPath } from "../../../src/report/shown-path.ts";
import { pagePaths } from "../../../src/view/page-paths.ts";
import { siteView } from "../../../src/view/site-view.ts";
import { type DataTrial, dataTrial, mutated } from "./mutations.ts";

/** What a reader is asked to do: the trials of a seed from one number on. */
export interface ReaderTask {
  readonly runs: number;
  readonly seed: number;
  readonly from: number;
}

/** What a reader tells: which trial it begins, and what came of it. */
export type ReaderMessage = { readonly begins: number } | ({ readonly ends: number } & Outcome);

/** The codes that refused a content, none where it was accepted, and what must never come of one. */
interface Outcome {
  readonly codes: readonly string[];
  readonly faults: readonly string[];
}

/** The memory that a reader may take, in bytes. */
export const mostMemory = 512 * 1024 * 1024;

/** Stands outside of the content, and never in what came of it. */
const canary = "KANARIEFUGL";

/** Codes of files and folders as a whole, and of what is missing: they have no line. */
const withoutLine = /^KS(?:2\d|40|41)$/;

const original = "test/fixtures/municipalities/lillerup";

/** Reads the trials of a task one after another; whoever listens hears of each before it begins. */
export async function readTrials(
  { runs, seed, from }: ReaderTask,
  tell: (message: ReaderMessage) => void,
): Promise<void> {
  const outside = await mkdtemp(join(tmpdir(), "klarstandard-fuzz-data-"));
  const folder = join(outside, "kommuner");
  try {
    await writeFile(join(outside, "madservice.ts"), `export default { secret: "${canary}" };`);
    await cp(original, join(folder, "lillerup"), { recursive: true });
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
    for (const [index, trial] of fc.sample(dataTrial, { numRuns: runs, seed }).entries()) {
      if (index < from) continue;
      tell({ begins: index });
      const file = files[trial.file % files.length] ?? "";
      const whole = await readFile(file);
      await lay(file, whole, trial, index, outside);
      tell({ ends: index, ...(await outcomeOf(folder)) });
      await rm(file, { recursive: true, force: true });
      await writeFile(file, whole);
    }
  } finally {
    await rm(outside, { recursive: true, force: true });
  }
}

/** Now and then the file becomes something else: bytes that are no text, a link out, a pipe, a folder, too much, nothing. */
async function lay(
  file: string,
  whole: Buffer,
  trial: DataTrial,
  index: number,
  outside: string,
): Promise<void> {
  await rm(file);
  const others: readonly (() => Promise<unknown>)[] = [
    () =>
      writeFile(
        file,
        Buffer.concat([whole.subarray(0, trial.file % whole.length), Buffer.from([0xff, 0xfe, 0xc3])]),
      ),
    () => symlink(join(outside, "madservice.ts"), file),
    () => symlink("/dev/zero", file),
    async () => execFileSync("mkfifo", [file], { stdio: "ignore" }),
    () => mkdir(file),
    () => writeFile(file, " ".repeat(3_000_000)),
    () => Promise.resolve(),
  ];
  const other = index % 20 === 0 ? others[(index / 20) % others.length] : undefined;
  await (other?.() ?? writeFile(file, mutated(whole.toString("utf8"), trial)));
}

async function outcomeOf(folder: string): Promise<Outcome> {
  try {
    const { content } = await loadContent({ folder, knownPaths: pagePaths });
    const site = {
      baseUrl: "https://proeve.example",
      pathPrefix: "/",
      prints: new Map(),
      today: "2026-11-22",
    };
    siteView({ part: "whole", content, site });
    return { codes: [], faults: JSON.stringify(content).includes(canary) ? ["read a file outside"] : [] };
  } catch (error) {
    if (!(error instanceof ProblemsError)) return { codes: [], faults: [`a stack: ${stackOf(error)}`] };
    const codes = [...new Set(error.problems.map(({ code }) => code))];
    return { codes, faults: [...new Set(error.problems.flatMap((problem) => faultsOf(problem, folder)))] };
  }
}

function faultsOf(problem: Problem, folder: string): readonly string[] {
  const { code, file, line, what, fix } = problem;
  return [
    ...(file.startsWith(shownPath(folder)) ? [] : [`${code} names no file of the content: ${file}`]),
    ...(line === undefined && !withoutLine.test(code) ? [`${code} has no line`] : []),
    ...(line !== undefined && !(line >= 1) ? [`${code} has the line ${line}`] : []),
    ...(what === "" || fix === "" ? [`${code} does not say what, or how to mend it`] : []),
    ...(`${what} ${fix}`.includes(canary) ? [`${code} tells of a file outside`] : []),
  ];
}

function stackOf(error: unknown): string {
  return error instanceof Error
    ? (error.stack ?? error.message).split("\n").slice(0, 6).join("\n")
    : String(error);
}
