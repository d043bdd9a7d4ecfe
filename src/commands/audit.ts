import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type AuditReport, auditSite, isUnseen } from "../audit/index.ts";
import { reportFiles, reportNames, reportText, trendOf } from "../audit-report/index.ts";
import { findBrowser, proveBrowser } from "../browser/index.ts";
import {
  argumentProblem,
  type Command,
  pathPrefix,
  readArguments,
  type Terminal,
  throwIfAny,
  wholeNumber,
} from "../command-line/index.ts";
import { type SiteChoice, usualMaxPages } from "../crawl/opened-site.ts";
import { argumentFaults } from "../messages/arguments.ts";
import { progress } from "../messages/audit/report.ts";
import { help } from "../messages/help.ts";
import { removeReport, writeReport } from "../report/write-report.ts";

/** What `npm run audit` takes. */
export const auditCommand = {
  name: "npm run audit",
  does: help.audit,
  options: {
    site: { value: "DIR", does: help.auditSite },
    "path-prefix": { value: "/x/", does: help.auditPathPrefix },
    url: { value: "http://…", does: help.auditUrl },
    "max-pages": { value: "N", does: () => help.auditMaxPages(usualMaxPages) },
    report: { value: "DIR", does: help.reviewReport },
    before: { value: "FILE", does: help.auditBefore },
    "pdf-only": { does: help.auditPdfOnly },
    barriers: { does: help.auditBarriers },
    fresh: { does: help.auditFresh },
  },
} as const satisfies Command;

/** What `npm run audit` is asked to do. */
export interface AuditCommand {
  readonly choice: SiteChoice;
  /** The folder of the report. */
  readonly reportFolder: string;
  /** The `report.json` of an earlier audit to compare with; that of the report's folder, if any, when left out. */
  readonly before?: string;
  /** Whether everything is looked at anew, whatever an earlier audit saw. */
  readonly isFresh: boolean;
  /** Whether questions to a person and hints are told, and are no faults. */
  readonly onlyBarriers: boolean;
  /** Whether only the PDFs are audited. */
  readonly pdfOnly: boolean;
}

/** Reads the arguments of `npm run audit`; throws ProblemsError with every fault at once. */
export function readAuditArguments(args: readonly string[]): AuditCommand {
  const { values, problems } = readArguments(auditCommand, args);
  const {
    site,
    url,
    report: reportFolder = "_report",
    before,
    fresh: isFresh = false,
    barriers: onlyBarriers = false,
  } = values;
  const prefix = pathPrefix(auditCommand, values["path-prefix"]);
  const limits = { from: 1, to: 100_000, otherwise: usualMaxPages, example: usualMaxPages };
  const maxPages = wholeNumber(auditCommand, "--max-pages", values["max-pages"], limits);
  throwIfAny([...problems, ...together(values), ...prefix.problems, ...maxPages.problems]);
  const pdfOnly = values["pdf-only"] ?? false;
  const rest = {
    reportFolder,
    ...(before !== undefined && { before }),
    isFresh,
    onlyBarriers,
    pdfOnly,
  };
  if (url !== undefined) return { choice: { url, maxPages: maxPages.value }, ...rest };
  const under = values["path-prefix"] === undefined ? {} : { pathPrefix: prefix.value };
  return { choice: { folder: site ?? "_site", ...under }, ...rest };
}

/** A folder and an address are two ways to audit, and each has options of its own. */
function together(values: Readonly<Record<string, unknown>>) {
  const isAddress = values["url"] !== undefined;
  const others = isAddress ? ["site", "path-prefix"] : ["max-pages"];
  return others
    .filter((option) => values[option] !== undefined)
    .map((option) => {
      const { what, fix } = (isAddress ? argumentFaults.forFolder : argumentFaults.forAddress)(`--${option}`);
      return argumentProblem(auditCommand, `--${option}`, what, fix);
    });
}

/** The forms of `npm run audit`. */
export const forms: readonly Command[] = [auditCommand];

/** Its findings can be had as JSON. */
export const hasJson = true;

/**
 * Gives 1 on any finding, or on a barrier and a likely one alone, and 2 where something could not be looked at: then nobody
 * knows what else there is.
 */
export function exitCodeOf(
  { findings }: Pick<AuditReport, "findings">,
  { onlyBarriers }: Pick<AuditCommand, "onlyBarriers">,
): 0 | 1 | 2 {
  if (findings.some(isUnseen)) return 2;
  return findings.some(({ severity }) => !onlyBarriers || severity === "error") ? 1 : 0;
}

/** Reads an earlier report; undefined where there is none, or none that can be read. */
async function earlierReport(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Audits a site, writes the report, and gives the exit code of what was found. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { choice, reportFolder, before, isFresh, onlyBarriers, pdfOnly } = readAuditArguments(args);
  const browserPath = await findBrowser();
  // A browser that opens no page is one fault of the machine, and not one of every page.
  await proveBrowser(browserPath);
  // Read before it is taken away: it may be that of the same folder.
  const earlier = await earlierReport(before ?? join(reportFolder, "report.json"));
  await removeReport(reportFolder, reportNames);
  let pictures: ReadonlyMap<string, string> = new Map();
  const audited = await auditSite({
    ...choice,
    browserPath,
    pdfOnly,
    veraPdf: ".cache/verapdf",
    memory: {
      folder: ".cache/audit",
      isFresh,
      onFault: (code) => terminal.warn(progress.noMemory(code)),
    },
    onPictures: (taken) => {
      pictures = taken;
    },
    onProgress: terminal.progress,
  });
  const trend = trendOf(audited, earlier);
  if (before !== undefined && trend === undefined) terminal.warn(progress.noBefore(before));
  const report = { ...audited, ...(trend !== undefined && { trend }) };
  await writeReport(reportFolder, reportFiles(report, { folder: reportFolder, pictures }));
  terminal.found(report.findings);
  terminal.say(reportText(report));
  terminal.say(progress.report(`${reportFolder}/index.html`));
  return exitCodeOf(report, { onlyBarriers });
}
