import { AuditError } from "../crawl/audit-error.ts";
import type { BuiltSite } from "../crawl/built-site.ts";
import { type OpenedSite, openSite, type SiteChoice } from "../crawl/opened-site.ts";
import type { PageFacts } from "../crawl/page-facts.ts";
import { sitePathOf } from "../crawl/site-path.ts";
import { affects } from "../messages/audit/affects.ts";
import { notAudited } from "../messages/audit/engines.ts";
import { progress } from "../messages/audit/report.ts";
import { nothingToAudit } from "../messages/audit/site.ts";
import { type AuditReport, auditReport } from "./audit-report.ts";
import { elementPictures, type Pictures } from "./browser/element-pictures.ts";
import { lookAtPages } from "./browser/look-at-pages.ts";
import type { Check, OwnCheck } from "./check.ts";
import { checkPages } from "./check-pages.ts";
import { checks } from "./checks.ts";
import { type Exception, exceptions as ownExceptions } from "./exceptions.ts";
import { type CheckOutcome, findingOf, notAuditedFinding } from "./finding.ts";
import type { MemoryOptions } from "./memory/audit-memory.ts";
import { type Memories, openMemories } from "./memory/memories.ts";
import { type Remembering, remembering } from "./memory/remembering.ts";
import { checkPdfs, partsOfPdf } from "./pdf/check-pdfs.ts";
import { checkPdfUa, findVerifier } from "./pdf/pdf-ua.ts";
import { httpStatus } from "./site/http-status.ts";
import { statementFacts } from "./site/statement-facts.ts";
import { vnu } from "./site/vnu.ts";

export { AuditError } from "../crawl/audit-error.ts";
export type { AuditReport } from "./audit-report.ts";
export { type AuditFinding, checkOf, isUnseen, ruleOf } from "./finding.ts";

/** What is audited, and with what. */
export type AuditOptions = SiteChoice & {
  readonly browserPath: string;
  /** The most that one page may take in the browser, in milliseconds. */
  readonly timeout?: number;
  /** The program that runs the Nu Html Checker; `java` when left out. */
  readonly java?: string;
  /** Where veraPDF lies, or is fetched to by Maven; nobody asks it when left out. */
  readonly veraPdf?: string;
  /** Where what audits saw is kept, for the next of a folder and for one that was broken off; nothing when left out. */
  readonly memory?: MemoryOptions;
  /** Whether only the PDFs are audited. */
  readonly pdfOnly?: boolean;
  /** What may pass for a time; this project's own list when left out. */
  readonly exceptions?: readonly Exception[];
  /** Is handed small pictures of what barriers are about; none are taken when left out. */
  readonly onPictures?: (pictures: Pictures) => void;
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
    const verifier = await findVerifier(options.veraPdf, options.java);
    const memories = await openMemories(opened, { ...options, isVerified: "jar" in verifier });
    // Java works while this program reads pages and PDFs; the browsers then have the whole machine.
    const [read, validated, verified] = await Promise.all([
      readAll(site, memories, { ...options, isDecided: "jar" in verifier }),
      remembering(options.pdfOnly === true ? [] : pathsOf(site), memories.vnu, async (paths) => ({
        outcomes: [
          await vnu({ ...site, pages: site.pages.filter(({ path }) => paths.has(path)) }, options.java),
        ],
      })),
      remembering(site.pdfs, memories.verapdf, async (paths) => ({
        outcomes: [await checkPdfUa([...paths], site, verifier)],
      })),
    ]);
    const pages = options.pdfOnly === true ? [] : site.pages.filter(({ path }) => read.isRead(path));
    if (pages.length + site.pdfs.length === 0) throw new AuditError(nothingToAudit.noPdf(opened.name));
    const used = await inBrowser(opened, pages, memories, options);
    const outcomes: CheckOutcome[] = [
      ...used.outcomes,
      ...read.pages,
      ...validated.outcomes.map((outcome) => withoutPages(outcome, read.isRead)),
      await httpStatus(pages, opened.urlOf),
      ...verified.outcomes,
      ...read.pdfs.outcomes,
      ...unfetched(opened),
      ...barred(opened),
    ];
    await memories.close();
    // Where there are only PDFs, no page is missing.
    const isAsked = ({ subject }: Check): boolean => subject === "pdf" || pages.length > 0;
    const report = auditReport({
      site: opened.name,
      built: pages.map(({ path }) => path),
      pdfs: site.pdfs,
      things: new Map(read.facts.map(({ path, has }) => [path, has])),
      remembered: [...used.remembered, ...read.pdfs.remembered],
      outcomes: sorted(outcomes).filter(({ check }) => isAsked(check)),
      expected: checks.filter(isAsked),
      exceptions,
      statement: await statementFacts(read.facts, site),
      seconds: (performance.now() - start) / 1000,
    });
    const { browserPath, onPictures } = options;
    const { urlOf, network } = opened;
    if (onPictures !== undefined)
      onPictures(await elementPictures(report.findings, { browserPath, network, timeout, urlOf }));
    return report;
  } finally {
    await opened.close();
  }
}

/** What came of reading pages and PDFs without a browser. */
interface ReadSite {
  readonly facts: readonly PageFacts[];
  /** Says whether a page is there to be read; one that only leads on is none. */
  readonly isRead: (path: string) => boolean;
  readonly pages: readonly CheckOutcome[];
  readonly pdfs: Remembering;
}

async function readAll(
  site: BuiltSite,
  memories: Memories,
  { onProgress, isDecided }: AuditOptions & { readonly isDecided: boolean },
): Promise<ReadSite> {
  const { outcomes, facts } = await checkPages(site, memories.markup);
  const led = new Set(facts.flatMap(({ path, leadsOn }) => (leadsOn === undefined ? [] : path)));
  const options = {
    facts,
    isDecided,
    onProgress: (done: number, total: number) => onProgress?.(progress.pdfs(), done, total),
  };
  const pdfs = await remembering(site.pdfs, memories.pdfs, async (paths) => ({
    outcomes: await checkPdfs([...paths], site, options),
    parts: new Map([...paths].map((path) => [path, partsOfPdf(path, site, facts)])),
  }));
  return { facts, isRead: (path) => !led.has(path), pages: outcomes, pdfs };
}

function inBrowser(
  { site, urlOf, network }: OpenedSite,
  pages: BuiltSite["pages"],
  memories: Memories,
  { browserPath, onProgress, timeout = 30_000 }: AuditOptions,
): Promise<Remembering> {
  return remembering(
    pages.map(({ path }) => path),
    memories.browser,
    async (paths, keep) => {
      const parts = new Map<string, Set<string>>();
      const origin = new URL(urlOf("/")).origin;
      const outcomes = await lookAtPages({
        pages: pages.filter(({ path }) => paths.has(path)),
        urlOf,
        browserPath,
        network,
        timeout,
        onProgress: (done, total) => onProgress?.(progress.looking(), done, total),
        onRequest: (path, url) => {
          const part = url.startsWith(`${origin}/`)
            ? sitePathOf(url.slice(origin.length), path, site)
            : undefined;
          if (part !== undefined) parts.set(path, (parts.get(path) ?? new Set()).add(part));
        },
        onLooked: (path, seen) => keep(path, seen, parts.get(path)),
      });
      return { outcomes, parts };
    },
  );
}

function pathsOf({ pages }: BuiltSite): string[] {
  return pages.map(({ path }) => path);
}

/** Leaves out what a check said of pages that are none to read. */
function withoutPages(outcome: CheckOutcome, isRead: (path: string) => boolean): CheckOutcome {
  return {
    ...outcome,
    audited: outcome.audited.filter(isRead),
    findings: outcome.findings.filter(({ place }) => isRead(place.page)),
  };
}

/** Fetching a site from its address; told only where it was not done to the end. */
const crawl: OwnCheck = { name: "crawl", kind: "own", subject: "page", looksFor: () => "" };

/** What a site asks nobody to fetch was not looked at, by its own wish: a person who is let in may do it. */
function barred({ name, barred: paths }: OpenedSite): CheckOutcome[] {
  if (paths.length === 0) return [];
  const what = notAudited.barred(paths.length, paths.slice(0, 5).join(", "));
  const fault = { page: name, place: "/robots.txt", rule: "robots", weight: "question", what } as const;
  const finding = findingOf(crawl, { ...fault, affects: affects.notAudited(), fix: notAudited.fixBarred() });
  return [{ check: crawl, audited: [], findings: [finding], notRun: what }];
}

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
