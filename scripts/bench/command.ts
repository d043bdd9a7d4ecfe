import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import {
  argumentProblem,
  type Command,
  readArguments,
  type Terminal,
  throwIfAny,
  usage,
  wholeNumber,
} from "../../src/command-line/index.ts";
import { loadContent } from "../../src/load/index.ts";
import { printAssets, printJobs } from "../../src/publish/print-jobs.ts";
import { machineDay } from "../../src/site/today.ts";
import { municipalityDocuments } from "../../src/view/document-view.ts";
import { pagePaths } from "../../src/view/routes.ts";
import { hasSearch } from "../search/search-page.ts";
import { type CountrySize, writeCountry } from "./make/country.ts";
import { benchPdf, pdfBenchText } from "./pdf.ts";
import { benchSearch, searchBenchText, tooHeavy } from "./search.ts";

/** What `npm run bench` takes. */
export const benchCommand = {
  name: "npm run bench",
  does: "Compares our printing of PDFs with other ways, as ratios of one run, or weighs the search of a built site",
  words: ["[pdf|search]"],
  options: {
    site: { value: "DIR", does: "the built site whose search is weighed (_site)" },
    rounds: { value: "N", does: "measures N times and takes the median (7)" },
    jobs: { value: "N", does: "prints N PDFs at the same time (4)" },
  },
} as const satisfies Command;

/** What `npm run bench -- --make` takes. */
export const makeCommand = {
  name: "npm run bench",
  does: "Writes the data of an invented country, of so many municipalities with so many standards each",
  words: ["DIR"],
  options: {
    make: {
      value: "98x40",
      isRequired: true,
      does: "how many municipalities, and how many standards of each",
    },
    seed: { value: "N", does: "makes another country of the same size (1)" },
  },
} as const satisfies Command;

/** An invented country that is asked for. */
export interface CountryOrder extends CountrySize {
  readonly folder: string;
  readonly seed: number;
}

/** Reads the arguments of `npm run bench -- --make`; throws ProblemsError with every fault at once. */
export function readMakeArguments(args: readonly string[]): CountryOrder {
  const { values, words, problems } = readArguments(makeCommand, args);
  const say = (at: string, what: string) =>
    argumentProblem(makeCommand, at, what, `Write ${usage(makeCommand)}.`);
  const [, municipalities = 0, standards = 0] = (/^(\d{1,3})x(\d{1,3})$/.exec(values.make ?? "") ?? []).map(
    Number,
  );
  const isSize = municipalities > 0 && standards > 0;
  const [folder] = words;
  const isTaken = folder !== undefined && existsSync(folder);
  const seed = wholeNumber(makeCommand, "--seed", values.seed, {
    from: 1,
    to: 1_000_000,
    otherwise: 1,
    example: 2,
  });
  throwIfAny([
    ...problems,
    ...seed.problems,
    ...(values.make === undefined || isSize ? [] : [say("--make", `"${values.make}" is no size.`)]),
    ...(folder === undefined ? [say("DIR", "No folder is named.")] : []),
    ...(isTaken ? [say(folder, `"${folder}" is there already, and nothing is overwritten.`)] : []),
  ]);
  return { folder: folder ?? "", municipalities, standards, seed: seed.value };
}

/** How often, and with how many documents at a time, is measured. */
export interface BenchLimits {
  readonly name: "pdf" | "search";
  readonly site: string;
  readonly rounds: number;
  readonly concurrency: number;
}

/** Reads the arguments of `npm run bench`; throws ProblemsError with every fault at once. */
export function readBenchArguments(args: readonly string[]): BenchLimits {
  const { values, words, problems } = readArguments(benchCommand, args);
  const [name = "pdf"] = words;
  const what = `There is no benchmark "${name}". Known: pdf, search.`;
  const isKnown = name === "pdf" || name === "search";
  const unknown = isKnown ? [] : [argumentProblem(benchCommand, name, what, `Write ${usage(benchCommand)}.`)];
  const rounds = wholeNumber(benchCommand, "--rounds", values.rounds, {
    from: 1,
    to: 1000,
    otherwise: 7,
    example: 7,
  });
  const jobs = wholeNumber(benchCommand, "--jobs", values.jobs, {
    from: 1,
    to: 32,
    otherwise: 4,
    example: 4,
  });
  const site = values.site ?? "_site";
  const noSite = `"${site}" holds no built site with a search. Run npm run build first.`;
  const missing =
    name === "search" && !hasSearch(site)
      ? [argumentProblem(benchCommand, "--site", noSite, `Write ${usage(benchCommand)}.`)]
      : [];
  throwIfAny([...problems, ...unknown, ...missing, ...rounds.problems, ...jobs.problems]);
  return {
    name: name === "search" ? name : "pdf",
    site,
    rounds: rounds.value,
    concurrency: jobs.value,
  };
}

/** A tool for developers. */
export const language = "en";

/** The forms of `npm run bench`. */
export const forms: readonly Command[] = [benchCommand, makeCommand];

/** Measures, writes `_report/bench-NAME.json` and says the figures; gives 1 where a search weighs more than it may. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  if (args.some((arg) => /^--make(?:=|$)/.test(arg))) return make(readMakeArguments(args), terminal);
  const limits = readBenchArguments(args);
  return limits.name === "search" ? weigh(limits, terminal) : compare(limits, terminal);
}

async function make({ folder, seed, ...size }: CountryOrder, terminal: Terminal): Promise<number> {
  await writeCountry(folder, size, seed);
  terminal.say(
    `Wrote ${size.municipalities} municipalities with ${size.standards} standards each into ${folder}.`,
  );
  return 0;
}

async function weigh({ site }: BenchLimits, terminal: Terminal): Promise<number> {
  const bench = await benchSearch(site);
  await mkdir("_report", { recursive: true });
  await writeFile("_report/bench-search.json", `${JSON.stringify(bench, null, 2)}\n`);
  terminal.say(searchBenchText(bench));
  return tooHeavy(bench).length > 0 ? 1 : 0;
}

async function compare(limits: BenchLimits, terminal: Terminal): Promise<number> {
  const { content, sources } = await loadContent({ folder: "municipalities", knownPaths: pagePaths });
  const site = { baseUrl: "https://example.org", pathPrefix: "/", prints: new Map(), today: machineDay() };
  const documents = content.municipalities.flatMap((one) => municipalityDocuments(one, site));
  const jobs = [...printJobs(documents, sources)];
  const bench = await benchPdf(jobs, printAssets(), limits);
  await mkdir("_report", { recursive: true });
  await writeFile("_report/bench-pdf.json", `${JSON.stringify(bench, null, 2)}\n`);
  terminal.say(pdfBenchText(bench));
  return 0;
}
