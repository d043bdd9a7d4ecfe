import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { plainWords } from "../../src/format/markdown.ts";
import { type LoadedContent, loadContent, type Problem, ProblemsError } from "../../src/load/index.ts";
import { outputOrder } from "../../src/model/index.ts";
import type { PrintJob } from "../../src/pdf/index.ts";
import { htmlTextOf } from "../../src/pdf/text/html-text.ts";
import { lettersOf } from "../../src/pdf/text/ignored.ts";
import { printJobs } from "../../src/publish/print-jobs.ts";
import { municipalityDocuments } from "../../src/view/document-view.ts";
import { pagePaths } from "../../src/view/page-paths.ts";
import { filesOf, type HardContent, hardContent } from "./hard-standard.ts";

/** A trial whose content was read: the paper that it prints, and the words that it leaves out. */
export interface Accepted {
  readonly number: number;
  readonly job: PrintJob;
  readonly lost: readonly string[];
}

/** A trial whose content was refused. */
export interface Refused {
  readonly number: number;
  readonly problems: readonly Problem[];
}

/** What came of reading the content of every trial; nothing is printed yet. */
export interface Trials {
  readonly accepted: readonly Accepted[];
  readonly refused: readonly Refused[];
}

/** The papers that leave nothing out: the full edition, in large print, and the book. */
const sayEverything: readonly number[] = [0, 1, outputOrder.length];

/** Makes the content of `runs` trials from a seed, writes each into a folder, and reads it as a build does. */
export async function readTrials(runs: number, seed: number): Promise<Trials> {
  const accepted: Accepted[] = [];
  const refused: Refused[] = [];
  for (const [index, content] of fc.sample(hardContent, { numRuns: runs, seed }).entries()) {
    const number = index + 1;
    try {
      accepted.push(acceptedTrial(number, await loaded(content)));
    } catch (error) {
      if (!(error instanceof ProblemsError))
        throw new Error(`Trial ${number} of seed ${seed}`, { cause: error });
      refused.push({ number, problems: error.problems });
    }
  }
  return { accepted, refused };
}

async function loaded(content: HardContent): Promise<LoadedContent> {
  const folder = await mkdtemp(join(tmpdir(), "klarstandard-fuzz-"));
  try {
    for (const [name, text] of Object.entries(filesOf(content))) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return await loadContent({ folder, knownPaths: pagePaths });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Takes one paper of each trial, another kind each time: all of them would only say the same again. */
function acceptedTrial(number: number, { content, sources }: LoadedContent): Accepted {
  const site = { baseUrl: "https://proeve.example", pathPrefix: "/", prints: new Map(), today: "2026-11-22" };
  const documents = content.municipalities.flatMap((one) => municipalityDocuments(one, site));
  const kind = number % documents.length;
  const [printed] = printJobs(documents.slice(kind, kind + 1), sources);
  if (printed === undefined) throw new Error("There is no paper.");
  const job = { ...printed, path: `/${number}/${printed.path.split("/").at(-1) ?? ""}` };
  const said = htmlTextOf(job.html).letters;
  const texts = content.municipalities.flatMap(({ records }) =>
    records.flatMap(({ standard }) => [standard.title, ...textsIn(standard.sections)]),
  );
  const lost = sayEverything.includes(kind)
    ? texts.filter((text) => !said.includes(lettersOf(plainWords(text))))
    : [];
  return { number, job, lost };
}

/** Every text of a standard's sections; the names of kinds are no texts. */
function textsIn(value: unknown, key = ""): string[] {
  if (typeof value === "string") return ["kind", "status", "rule"].includes(key) ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, Array.isArray(value) ? key : name));
}
