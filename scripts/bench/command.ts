import { mkdir, writeFile } from "node:fs/promises";
import performance from "../../docs/performance.json" with { type: "json" };
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
import { pagePaths } from "../../src/view/page-paths.ts";
import { hasSearch } from "../search/search-page.ts";
import { auditBenchText, benchAudit } from "./audit.ts";
import { benchLight, lightBenchText, tooSlow } from "./light.ts";
import { make, makeCommand, sizeIn } from "./make/command.ts";
import type { CountrySize } from "./make/country.ts";
import { benchPages, type PagesRatios, pagesBenchText, pagesRatios, regressions } from "./pages/pages.ts";
import { benchPdf, pdfBenchText } from "./pdf.ts";
import { benchSearch, searchBenchText, tooHeavy } from "./search.ts";

/** What `npm run bench` takes. */
export const benchCommand = {
  name: "npm run bench",
  does: "Compares our printing of PDFs with other ways, as ratios of one run, weighs the search or the pages of a built site, audits it, or builds an invented country",
  words: ["[pdf|search|light|pages|audit]"],
  options: {
    site: {
      value: "DIR",
      does: "the built site whose search or pages are weighed, or that is audited (_site)",
    },
    rounds: { value: "N", does: "measures N times and takes the median (7)" },
    jobs: { value: "N", does: "prints N PDFs at the same time (4)" },
    size: { value: "98x40", does: "the country whose pages are built (10x40)" },
    full: {
      does: "builds that country with its PDFs, too, and all of it (98x40) where no size is named, which takes two processors some hours",
    },
    check: { does: "fails where a ratio of the pages is worse than the stored one by more than 15 %" },
  },
} as const satisfies Command;

const storedRatios: Readonly<Record<string, PagesRatios>> = performance;

const benches = ["pdf", "search", "light", "pages", "audit"] as const;
type Bench = (typeof benches)[number];

/** How often, and with how many documents at a time, is measured. */
export interface BenchLimits {
  readonly name: Bench;
  readonly site: string;
  readonly rounds: number;
  readonly concurrency: number;
  readonly size: CountrySize;
  /** Whether the country is built with its PDFs, too. */
  readonly isFull: boolean;
  /** Whether the ratios are held against the stored ones. */
  readonly isChecked: boolean;
}

/** Reads the arguments of `npm run bench`; throws ProblemsError with every fault at once. */
export function readBenchArguments(args: readonly string[]): BenchLimits {
  const { values, words, problems } = readArguments(benchCommand, args);
  const isFull = values.full === true;
  const [name = isFull ? "pages" : "pdf"] = words;
  const bench = benches.find((one) => one === name);
  const say = (at: string, what: string) =>
    argumentProblem(benchCommand, at, what, `Write ${usage(benchCommand)}.`);
  const unknown =
    bench === undefined ? [say(name, `There is no benchmark "${name}". Known: ${benches.join(", ")}.`)] : [];
  const asked = values.size ?? (isFull ? "98x40" : "10x40");
  const size = sizeIn(asked);
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
    ["search", "light", "audit"].includes(name) && !hasSearch(site) ? [say("--site", noSite)] : [];
  const isChecked = values.check === true;
  const isStored = Object.hasOwn(storedRatios, asked);
  const sizes = Object.keys(storedRatios).join(", ");
  const unstored =
    isChecked && !isStored ? [say("--check", `Nothing is stored of ${asked}, only of ${sizes}.`)] : [];
  const uncheckable =
    isChecked && name !== "pages" ? [say("--check", "Only the ratios of the pages are stored.")] : [];
  const unfull =
    isFull && name !== "pages" ? [say("--full", "Only the country of the pages is built with PDFs.")] : [];
  const sizeless = size === undefined ? [say("--size", `"${asked}" is no size.`)] : [];
  throwIfAny([
    ...problems,
    ...unknown,
    ...missing,
    ...sizeless,
    ...uncheckable,
    ...unstored,
    ...unfull,
    ...rounds.problems,
    ...jobs.problems,
  ]);
  return {
    name: bench ?? "pdf",
    site,
    rounds: rounds.value,
    concurrency: jobs.value,
    size: size ?? { municipalities: 10, standards: 40 },
    isFull,
    isChecked,
  };
}

/** A tool for developers. */
export const language = "en";

/** The forms of `npm run bench`. */
export const forms: readonly Command[] = [benchCommand, makeCommand];

/** Measures, writes `_report/bench-NAME.json` and says the figures; gives 1 where a search or a page is worse than it may be. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  if (args.some((arg) => /^--make(?:=|$)/.test(arg))) return make(args, terminal);
  const limits = readBenchArguments(args);
  const runs = { search: weigh, light: look, pages: buildCountry, audit: auditSite, pdf: compare } as const;
  return runs[limits.name](limits, terminal);
}

async function buildCountry({ size, isFull, isChecked }: BenchLimits, terminal: Terminal): Promise<number> {
  const bench = await benchPages(size, isFull);
  await mkdir("_report", { recursive: true });
  await writeFile("_report/bench-pages.json", `${JSON.stringify(bench, null, 2)}\n`);
  terminal.say(pagesBenchText(bench));
  const stored = storedRatios[`${size.municipalities}x${size.standards}`];
  const worse = isChecked && stored !== undefined ? regressions(pagesRatios(bench), stored) : [];
  for (const each of worse) terminal.say(`Worse than stored in docs/performance.json: ${each}.`);
  return worse.length > 0 ? 1 : 0;
}

async function auditSite({ site }: BenchLimits, terminal: Terminal): Promise<number> {
  const bench = await benchAudit(site);
  await mkdir("_report", { recursive: true });
  await writeFile("_report/bench-audit.json", `${JSON.stringify(bench, null, 2)}\n`);
  terminal.say(auditBenchText(bench));
  return 0;
}

async function weigh({ site }: BenchLimits, terminal: Terminal): Promise<number> {
  const bench = await benchSearch(site);
  await mkdir("_report", { recursive: true });
  await writeFile("_report/bench-search.json", `${JSON.stringify(bench, null, 2)}\n`);
  terminal.say(searchBenchText(bench));
  return tooHeavy(bench).length > 0 ? 1 : 0;
}

async function look({ site }: BenchLimits, terminal: Terminal): Promise<number> {
  const pages = await benchLight(site);
  await mkdir("_report", { recursive: true });
  await writeFile("_report/bench-light.json", `${JSON.stringify(pages, null, 2)}\n`);
  terminal.say(lightBenchText(pages));
  return tooSlow(pages).length > 0 ? 1 : 0;
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
