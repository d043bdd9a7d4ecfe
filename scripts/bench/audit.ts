import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { AuditReport } from "../../src/audit/index.ts";
import { measuredRun, type WorkedRun } from "./pages/measured-run.ts";

/** What audits of one built site took, without its PDFs. */
export interface AuditBench {
  readonly pages: number;
  readonly cold: WorkedRun;
  /** The front page changed. */
  readonly onePage: WorkedRun;
  readonly unchanged: WorkedRun;
  /** Of the cold audit: how long each check took, in seconds on the wall. */
  readonly checks: readonly { readonly name: string; readonly seconds: number }[];
}

const script = resolve(import.meta.dirname, "../audit.ts");

/** Audits a copy of a built site three times: with nothing kept, with one page changed, and once more. */
export async function benchAudit(site: string): Promise<AuditBench> {
  const folder = await mkdtemp(join(tmpdir(), "klarstandard-audit-"));
  try {
    const copy = join(folder, "site");
    await cp(site, copy, { recursive: true, filter: (path) => !path.endsWith(".pdf") });
    // Links to the PDFs lead nowhere here: that is a finding, and no fault of the bench.
    const audit = () => measuredRun([script, "--site", copy], folder, [0, 1]);
    const cold = await audit();
    const { pages, checks } = JSON.parse(
      await readFile(join(folder, "_report/report.json"), "utf8"),
    ) as AuditReport;
    const front = join(copy, "index.html");
    await writeFile(front, (await readFile(front, "utf8")).replace("</main>", "<p>Nyt.</p></main>"));
    const onePage = await audit();
    const unchanged = await audit();
    return {
      pages: pages.built,
      cold,
      onePage,
      unchanged,
      checks: checks.map(({ name, seconds }) => ({ name, seconds })),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How many pages and processors the projection is for. */
const large = { pages: 500, processors: 2 };

/** Tells what the audits took line by line, and what they would take of a large site where the processors do nothing else. */
export function auditBenchText({ pages, cold, onePage, unchanged, checks }: AuditBench): string {
  const line = (name: string, { seconds, processor, megabytes }: WorkedRun): string =>
    `${name.padEnd(22)}${seconds.toFixed(1).padStart(7)} s ${processor.toFixed(1).padStart(8)} s of processor time ${String(megabytes).padStart(6)} MB`;
  const perPage = (cold.processor - unchanged.processor) / pages;
  const projected = (unchanged.processor + perPage * large.pages) / large.processors;
  const all = checks.reduce((sum, { seconds }) => sum + seconds, 0);
  return [
    `${pages} pages:`,
    line("cold", cold),
    line("one page changed", onePage),
    line("nothing changed", unchanged),
    `${perPage.toFixed(2)} s of processor time a page; ${large.pages} pages on ${large.processors} processors: ${projected.toFixed(0)} s`,
    "of the time of all checks:",
    ...checks
      .toSorted((a, b) => b.seconds - a.seconds)
      .slice(0, 12)
      .map(({ name, seconds }) => `${name.padEnd(22)}${((100 * seconds) / all).toFixed(1).padStart(7)} %`),
  ].join("\n");
}
