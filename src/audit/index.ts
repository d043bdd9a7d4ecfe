import { notAudited } from "../messages/audit/engines.ts";
import { progress } from "../messages/audit/report.ts";
import { type AuditReport, auditReport } from "./audit-report.ts";
import { behaviour } from "./behaviour/behaviour.ts";
import { visitPages } from "./browser/visit-pages.ts";
import type { OwnCheck } from "./check.ts";
import { checkPages } from "./check-pages.ts";
import { checks } from "./checks.ts";
import { type Exception, exceptions as ownExceptions } from "./exceptions.ts";
import { type CheckOutcome, notAuditedFinding } from "./finding.ts";
import { checkPdfs } from "./pdf/check-pdfs.ts";
import { httpStatus } from "./site/http-status.ts";
import { type OpenedSite, openSite, type SiteChoice } from "./site/opened-site.ts";
import { statementFacts } from "./site/statement-facts.ts";
import { vnu } from "./site/vnu.ts";

export { AuditError } from "./audit-error.ts";
export type { AuditReport } from "./audit-report.ts";
export { type AuditFinding, checkOf, isUnseen, ruleOf } from "./finding.ts";
export { reportFiles, reportNames } from "./report/report-files.ts";
export { countText, reportText } from "./report-text.ts";

/** What is audited, and with what. */
export type AuditOptions = SiteChoice & {
  readonly browserPath: string;
  /** The most that one page may take in the browser, in milliseconds. */
  readonly timeout?: number;
  /** The program that runs the Nu Html Checker; `java` when left out. */
  readonly java?: string;
  /** What may pass for a time; this project's own list when left out. */
  readonly exceptions?: readonly Exception[];
  readonly onProgress?: (step: string, done: number, total: number) => void;
};

/**
 * Audits every page and PDF of a site with every check. Throws AuditError when there is nothing to audit;
 * everything else that goes wrong is a finding.
 */
export async function auditSite(options: AuditOptions): Promise<AuditReport> {
  const start = performance.now();
  const { timeout = 30_000, exceptions = ownExceptions, onProgress } = options;
  const opened = await openSite(options, timeout, (done, total) =>
    onProgress?.(progress.fetching(), done, total),
  );
  try {
    const { site } = opened;
    const { outcomes: first, facts } = await checkPages(site);
    const led = new Set(facts.flatMap(({ path, leadsOn }) => (leadsOn === undefined ? [] : path)));
    const pages = site.pages.filter(({ path }) => !led.has(path));
    // Java works while the browsers mostly wait.
    const [used, validated] = await Promise.all([
      inBrowser(opened, pages, options, timeout),
      vnu({ ...site, pages }, options.java),
    ]);
    const outcomes: CheckOutcome[] = [
      ...used,
      ...first,
      validated,
      await httpStatus(pages, opened.urlOf),
      ...(await checkPdfs(site, facts, (done, total) => onProgress?.(progress.pdfs(), done, total))),
      ...unfetched(opened),
    ];
    return auditReport({
      site: opened.name,
      built: pages.map(({ path }) => path),
      pdfs: site.pdfs,
      outcomes: sorted(outcomes),
      expected: checks,
      exceptions,
      statement: await statementFacts(facts, site),
      seconds: (performance.now() - start) / 1000,
    });
  } finally {
    await opened.close();
  }
}

async function inBrowser(
  { urlOf, network }: OpenedSite,
  pages: OpenedSite["site"]["pages"],
  { browserPath, onProgress }: AuditOptions,
  timeout: number,
): Promise<CheckOutcome[]> {
  const common = { pages, urlOf, browserPath, network, timeout };
  const telling = (step: string) => (done: number, total: number) => onProgress?.(step, done, total);
  return [
    ...(await visitPages({ ...common, onProgress: telling(progress.engines()) })),
    ...(await behaviour({ ...common, onProgress: telling(progress.using()) })),
  ];
}

/** Fetching a site from its address; told only where it was not done to the end. */
const crawl: OwnCheck = { name: "crawl", kind: "own", subject: "page", looksFor: () => "" };

/** An audit of an address that ended before the site did has looked at too little. */
function unfetched({ name, left }: OpenedSite): CheckOutcome[] {
  if (left === 0) return [];
  const what = notAudited.unfetched(left);
  return [{ check: crawl, audited: [], findings: [notAuditedFinding(crawl, name, what)], notRun: what }];
}

/** Brings the outcomes into the order of the list of checks. */
function sorted(outcomes: readonly CheckOutcome[]): CheckOutcome[] {
  const order = checks.map(({ name }) => name);
  const place = ({ check }: CheckOutcome): number =>
    order.includes(check.name) ? order.indexOf(check.name) : order.length;
  return outcomes.toSorted((a, b) => place(a) - place(b));
}
