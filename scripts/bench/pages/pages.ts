import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { FileRecord } from "../../../src/manifest/index.ts";
import { indexSite } from "../../../src/search/search-index.ts";
import { searchOptions } from "../../../src/site/search.ts";
import { type CountrySize, writeCountry } from "../make/country.ts";
import { type MeasuredRun, measuredRun } from "./measured-run.ts";

/** What builds of an invented country took in one run, without PDFs. */
export interface PagesBench extends CountrySize {
  readonly pages: number;
  /** Nothing kept. */
  readonly cold: MeasuredRun;
  /** Everything kept, and made again all the same. */
  readonly warm: MeasuredRun;
  /** One telephone number of one standard changed. */
  readonly onePhone: MeasuredRun;
  readonly unchanged: MeasuredRun;
  /** Our search index of the same pages alone. */
  readonly search: { readonly seconds: number };
  readonly bareEleventy: MeasuredRun;
}

const script = resolve(import.meta.dirname, "../../build.ts");
const bare = resolve(import.meta.dirname, "bare-eleventy.ts");

/** Builds an invented country again and again in a folder of its own, and bare Eleventy with the same pages beside it. */
export async function benchPages(size: CountrySize): Promise<PagesBench> {
  const folder = await mkdtemp(join(tmpdir(), "klarstandard-pages-"));
  try {
    const content = join(folder, "content");
    await writeCountry(content, size);
    const site = join(folder, "site");
    const build = () => measuredRun([script, "--no-pdf", "--content", content, "--out", site], folder);
    const again = async () => {
      await rm(join(folder, ".cache/sites"), { recursive: true });
      return build();
    };
    const cold = await build();
    const warm = await again();
    await changePhone(content);
    const onePhone = await build();
    const unchanged = await build();
    const search = await secondsOf(() => indexSite(site, new FileRecord(), searchOptions()));
    await mkdir(join(folder, "bare"));
    const bareEleventy = await measuredRun([bare, site, "out"], join(folder, "bare"));
    const files = await readdir(site, { recursive: true });
    const pages = files.filter((file) => file.endsWith(".html")).length;
    return { ...size, pages, cold, warm, onePhone, unchanged, search: { seconds: search }, bareEleventy };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function changePhone(content: string): Promise<void> {
  const [municipality = ""] = await readdir(content);
  const standards = join(content, municipality, "standards");
  for (const name of await readdir(standards)) {
    const file = join(standards, name);
    const text = await readFile(file, "utf8");
    const changed = text.replace(/"phone": "\d{8}"/, '"phone": "31415926"');
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

/** The figures as text; the ratio is to bare Eleventy, with the search apart where it is made anew. */
export function pagesBenchText(bench: PagesBench): string {
  const { municipalities, standards, pages, search, bareEleventy } = bench;
  const row = (name: string, { seconds, megabytes }: MeasuredRun, searched = 0): string => {
    const ratio = (seconds - searched) / bareEleventy.seconds;
    return `${name.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s  ${String(megabytes).padStart(5)} MB   ${ratio.toFixed(2)} times bare Eleventy`;
  };
  return [
    `${municipalities} municipalities with ${standards} standards each, ${pages} pages, no PDFs; the search (${search.seconds.toFixed(1)} s) is in the seconds and not in the ratio:`,
    row("cold", bench.cold, search.seconds),
    row("warm, all made again", bench.warm, search.seconds),
    row("one telephone number changed", bench.onePhone, search.seconds),
    row("nothing changed", bench.unchanged),
    row("bare Eleventy, the same pages", bareEleventy),
  ].join("\n");
}
