import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type CountrySize, writeCountry } from "../make/country.ts";
import { median } from "../median.ts";
import { hugoRun, hugoVersion } from "./hugo.ts";
import { indexInParts, pagesInParts } from "./index-parts.ts";
import { type MeasuredRun, measuredRun } from "./measured-run.ts";

/** What builds of the country with its PDFs took. */
export interface PapersBench {
  readonly pdfs: number;
  /** No PDF kept. */
  readonly cold: MeasuredRun;
  /** One telephone number of one standard changed. */
  readonly onePhone: MeasuredRun;
  readonly unchanged: MeasuredRun;
}

/** What builds of an invented country took in one run, without PDFs where they are not named. */
export interface PagesBench extends CountrySize {
  readonly pages: number;
  /** Nothing kept. */
  readonly cold: MeasuredRun;
  /** Everything kept, and made again all the same. */
  readonly warm: MeasuredRun;
  /** One telephone number of one standard changed. */
  readonly onePhone: MeasuredRun;
  readonly unchanged: MeasuredRun;
  /** Our search index of the same pages alone: of each municipality, and joined. */
  readonly search: { readonly seconds: number };
  /** Pagefind's own command with the same pages. */
  readonly pagefind: MeasuredRun;
  readonly bareEleventy: MeasuredRun;
  /** Hugo with the same pages; undefined where it is not on this machine. */
  readonly hugo?: MeasuredRun | undefined;
  readonly papers?: PapersBench | undefined;
}

/** It is short, so that one moment of other work would shift all ratios. */
const rounds = 3;

const script = resolve(import.meta.dirname, "../../build.ts");
const pagefindCommand = resolve(import.meta.dirname, "../../../node_modules/pagefind/lib/runner/bin.cjs");
const bare = resolve(import.meta.dirname, "bare-eleventy.ts");

/**
 * Builds an invented country again and again in a folder of its own, and bare Eleventy with the same pages beside it; then with
 * its PDFs, where they are asked for.
 */
export async function benchPages(size: CountrySize, withPapers = false): Promise<PagesBench> {
  const folder = await mkdtemp(join(tmpdir(), "klarstandard-pages-"));
  try {
    const content = join(folder, "content");
    await writeCountry(content, size);
    const site = join(folder, "site");
    const build = (...more: string[]) =>
      measuredRun([script, "--content", content, "--out", site, ...more], folder);
    const buildPages = () => build("--no-pdf");
    const again = async () => {
      await rm(join(folder, ".cache/sites"), { recursive: true });
      return buildPages();
    };
    const cold = await buildPages();
    const warm = await again();
    await changePhone(content, "31415926");
    const onePhone = await buildPages();
    const unchanged = await buildPages();
    const parts = await pagesInParts(site, join(folder, "parts"));
    const search = await secondsOf(() => indexInParts(site, parts));
    const pagefind = await measuredRun([pagefindCommand, "--site", site, "--output-path", "index"], folder);
    await mkdir(join(folder, "bare"));
    const bareRuns: MeasuredRun[] = [];
    for (let round = 0; round < rounds; round += 1)
      bareRuns.push(await measuredRun([bare, site, "out"], join(folder, "bare")));
    const bareEleventy = median(bareRuns, ({ seconds }) => seconds);
    const hugo = (await hugoVersion()) === undefined ? undefined : await hugoRun(site, join(folder, "hugo"));
    const pages = await countOf(site, ".html");
    const papers = withPapers ? await benchPapers(content, site, build) : undefined;
    return {
      ...size,
      pages,
      cold,
      warm,
      onePhone,
      unchanged,
      search: { seconds: search },
      pagefind,
      bareEleventy,
      hugo,
      papers,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchPapers(
  content: string,
  site: string,
  build: () => Promise<MeasuredRun>,
): Promise<PapersBench> {
  const cold = await build();
  const pdfs = await countOf(site, ".pdf");
  await changePhone(content, "27182818");
  return { pdfs, cold, onePhone: await build(), unchanged: await build() };
}

async function countOf(folder: string, ending: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith(ending)).length;
}

async function changePhone(content: string, phone: string): Promise<void> {
  const [municipality = ""] = await readdir(content);
  const standards = join(content, municipality, "standards");
  for (const name of await readdir(standards)) {
    const file = join(standards, name);
    const text = await readFile(file, "utf8");
    const changed = text.replace(/"phone": "\d{8}"/, `"phone": "${phone}"`);
    if (changed === text) continue;
    await writeFile(file, changed);
    return;
  }
  throw new Error(`No standard of ${municipality} has a telephone number.`);
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** What of a bench can be compared with that of another machine: each against other programs in the same run. */
export type PagesRatios = Readonly<Record<"cold" | "warm" | "onePhone" | "unchanged" | "search", number>>;

/** Gives the ratios of a bench: of builds with their search to bare Eleventy without one, and of the search to Pagefind's command. */
export function pagesRatios({ search, pagefind, bareEleventy, ...bench }: PagesBench): PagesRatios {
  const ratio = ({ seconds }: MeasuredRun): number => seconds / bareEleventy.seconds;
  return {
    cold: ratio(bench.cold),
    warm: ratio(bench.warm),
    onePhone: ratio(bench.onePhone),
    unchanged: ratio(bench.unchanged),
    search: search.seconds / pagefind.seconds,
  };
}

/** So much may a ratio be above the stored one: machines are noisy. */
const tolerance = 1.15;

/** Names each ratio that is worse than the stored one by more than 15 %. */
export function regressions(ratios: PagesRatios, stored: PagesRatios): readonly string[] {
  return (Object.keys(stored) as (keyof PagesRatios)[])
    .filter((name) => ratios[name] > stored[name] * tolerance)
    .map((name) => `${name}: ${ratios[name].toFixed(2)}, and ${stored[name].toFixed(2)} is stored`);
}

/** The figures as text. */
export function pagesBenchText(bench: PagesBench): string {
  const { municipalities, standards, pages, search, pagefind, bareEleventy, hugo, papers } = bench;
  const ratios = pagesRatios(bench);
  const row = (name: string, { seconds, megabytes }: MeasuredRun, ratio: number): string =>
    `${name.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s  ${String(megabytes).padStart(5)} MB   ${ratio.toFixed(2)} times bare Eleventy`;
  return [
    `${municipalities} municipalities with ${standards} standards each, ${pages} pages, no PDFs; the search is in what we build, and in nothing else:`,
    row("cold", bench.cold, ratios.cold),
    row("warm, all made again", bench.warm, ratios.warm),
    row("one telephone number changed", bench.onePhone, ratios.onePhone),
    row("nothing changed", bench.unchanged, ratios.unchanged),
    row("bare Eleventy, the same pages", bareEleventy, 1),
    hugo === undefined
      ? "Hugo is not on this machine."
      : row("Hugo, the same pages", hugo, hugo.seconds / bareEleventy.seconds),
    `The search index alone: ${search.seconds.toFixed(1)} s, ${ratios.search.toFixed(2)} times Pagefind's own command (${pagefind.seconds.toFixed(1)} s).`,
    ...(papers === undefined ? [] : papersText(papers)),
  ].join("\n");
}

function papersText({ pdfs, cold, onePhone, unchanged }: PapersBench): readonly string[] {
  const row = (name: string, { seconds, megabytes }: MeasuredRun): string =>
    `${name.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s  ${String(megabytes).padStart(5)} MB   ${((seconds / cold.seconds) * 100).toFixed(1)} % of cold`;
  return [
    `With its ${pdfs} PDFs, ${(pdfs / cold.seconds).toFixed(2)} a second:`,
    row("cold", cold),
    row("one telephone number changed", onePhone),
    row("nothing changed", unchanged),
  ];
}
