import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  argumentProblem,
  type Command,
  readArguments,
  type Terminal,
  throwIfAny,
  usage,
  wholeNumber,
} from "../../src/command-line/index.ts";
import { counted } from "../../src/format/counted.ts";
import { tryDocuments } from "../../src/pdf/index.ts";
import { VerifierMissingError, verifiedPdfs } from "../../src/pdf/verify/index.ts";
import { printAssets } from "../../src/publish/print-jobs.ts";
import { fuzzData } from "./data/fuzz-data.ts";
import { pagesReadDifferently } from "./read-twice.ts";
import { readTrials, type Trials } from "./trials.ts";

/** What `npm run fuzz` takes. */
export const fuzzCommand = {
  name: "npm run fuzz",
  does: "Makes hard texts, tables, titles and names, and sees that each is printed whole or refused with its place; with data it changes real files, and sees that each is read or refused, whatever stands in it",
  words: ["[data]"],
  options: {
    runs: { value: "N", does: "tries N contents (1000)" },
    seed: {
      value: "N",
      does: "makes the same contents again; the seed of a run is the first line that it says",
    },
    jobs: { value: "N", does: "prints N PDFs at the same time (3)" },
  },
} as const satisfies Command;

/** How much is tried, and from which seed. */
export interface FuzzLimits {
  readonly runs: number;
  readonly seed: number;
  readonly concurrency: number;
  /** Whether real files are changed and only read, instead of hard contents made and printed. */
  readonly isData: boolean;
}

/** Reads the arguments of `npm run fuzz`; throws ProblemsError with every fault at once. */
export function readFuzzArguments(args: readonly string[]): FuzzLimits {
  const { values, words, problems } = readArguments(fuzzCommand, args);
  const isData = words[0] === "data";
  const unknown = words
    .slice(isData ? 1 : 0)
    .map((word) =>
      argumentProblem(fuzzCommand, word, `"${word}" is no option.`, `Write ${usage(fuzzCommand)}.`),
    );
  const number = (option: "runs" | "seed" | "jobs", to: number, otherwise: number) =>
    wholeNumber(fuzzCommand, `--${option}`, values[option], { from: 1, to, otherwise, example: otherwise });
  const runs = number("runs", 100_000, 1000);
  const seed = number("seed", 2 ** 31 - 1, 1 + (Date.now() % (2 ** 31 - 1)));
  const jobs = number("jobs", 32, 3);
  throwIfAny([...problems, ...unknown, ...runs.problems, ...seed.problems, ...jobs.problems]);
  return { runs: runs.value, seed: seed.value, concurrency: jobs.value, isData };
}

/** A tool for developers. */
export const language = "en";

/** The forms of `npm run fuzz`. */
export const forms: readonly Command[] = [fuzzCommand];

const folder = ".cache/fuzz";

/** Tries, and says what came of it and every fault; gives 1 where there is one, and 3 where veraPDF cannot run here. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const limits = readFuzzArguments(args);
  const { runs, seed, isData } = limits;
  terminal.say(`${counted(runs, "content")}, seed ${seed}.`);
  if (isData) return readData(limits, terminal);
  const trials = await readTrials(runs, seed);
  terminal.say(`${trials.accepted.length} accepted, ${trials.refused.length} refused${codesOf(trials)}.`);
  const { faults, notVerified } = await printed(trials, limits, terminal);
  const all = [...readingFaults(trials), ...faults];
  if (notVerified !== undefined) terminal.warn(notVerified);
  if (tellFaults(all, terminal)) return 1;
  return notVerified === undefined ? 0 : 3;
}

async function readData({ runs, seed }: FuzzLimits, terminal: Terminal): Promise<number> {
  const { accepted, refused, codes, faults, memory } = await fuzzData(runs, seed, (done) =>
    terminal.progress("Reading contents", done, runs),
  );
  terminal.say(
    `${accepted} accepted, ${refused} refused${countsText(codes)}, ${Math.round(memory / 2 ** 20)} MB.`,
  );
  return tellFaults(faults, terminal) ? 1 : 0;
}

function tellFaults(faults: readonly string[], terminal: Terminal): boolean {
  for (const fault of faults) terminal.warn(fault);
  terminal.say(faults.length === 0 ? "No fault." : `${counted(faults.length, "fault")}.`);
  return faults.length > 0;
}

/** A refusal without a line, and words that a paper leaves out. */
function readingFaults({ accepted, refused }: Trials): readonly string[] {
  return [
    ...refused.flatMap(({ number, problems }) =>
      problems
        .filter(({ line }) => line === undefined)
        .map(({ code, what }) => `${number}: refused without a line: ${code} ${what}`),
    ),
    ...accepted.flatMap(({ number, lost }) => lost.map((text) => `${number}: not said: ${text}`)),
  ];
}

/** How often each code refused a content. */
function codesOf({ refused }: Trials): string {
  const codes = refused.flatMap(({ problems }) => [...new Set(problems.map(({ code }) => code))]);
  const groups = Object.entries(Object.groupBy(codes, (code) => code));
  return countsText(new Map(groups.map(([code, all]) => [code, all?.length ?? 0])));
}

function countsText(counts: ReadonlyMap<string, number>): string {
  if (counts.size === 0) return "";
  return ` (${[...counts].map(([code, count]) => `${code} ${count} times`).join(", ")})`;
}

/** What came of printing; `notVerified` says why veraPDF looked at nothing. */
interface Printed {
  readonly faults: readonly string[];
  readonly notVerified?: string;
}

/** Prints what was accepted: each must pass our check, be read by others as by us, and pass veraPDF. */
async function printed(
  { accepted }: Trials,
  { concurrency }: FuzzLimits,
  terminal: Terminal,
): Promise<Printed> {
  await rm(folder, { recursive: true, force: true });
  const jobs = new Map(accepted.map(({ job }) => [job.path, job]));
  const { prints, problems } = await tryDocuments(jobs.values(), {
    assets: printAssets(),
    concurrency,
    onPrinted: (done) => terminal.progress("Printing PDFs", done, accepted.length),
  });
  terminal.say(`Printed ${counted(prints.length, "PDF")}.`);
  const faults = problems.map(
    ({ document, code, what }) => `${document}: accepted and not printed: ${code} ${what}`,
  );
  for (const { path, bytes } of prints) {
    const job = jobs.get(path);
    const pages = job === undefined ? [] : await pagesReadDifferently(bytes, job);
    faults.push(...pages.map((page) => `${path}: PDF.js reads other letters on page ${page}`));
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  if (prints.length === 0) return { faults };
  try {
    const { files, failures } = await verifiedPdfs(folder, ".cache/verapdf");
    terminal.say(`veraPDF looked at ${counted(files.length, "PDF")}.`);
    faults.push(...failures.map((one) => `${one.file}: ${one.standard} ${one.clause}: ${one.description}`));
    return { faults };
  } catch (error) {
    if (!(error instanceof VerifierMissingError)) throw error;
    return { faults, notVerified: error.message };
  }
}
