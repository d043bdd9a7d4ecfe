import { serveFolder } from "../serve/static-server.ts";
import { accessibility } from "./accessibility/accessibility.ts";
import { AuditError } from "./audit-error.ts";
import { type AuditReport, auditReport } from "./audit-report.ts";
import { checkPages } from "./page-checks.ts";
import { walkBuiltSite } from "./site/built-site.ts";
import { httpStatus } from "./site/http-status.ts";

export { AuditError } from "./audit-error.ts";
export type { AuditReport } from "./audit-report.ts";
export type { Finding } from "./finding.ts";
export { countText, reportText } from "./report-text.ts";

/** What is audited, and with what. */
export interface AuditOptions {
  /** The built site. */
  readonly folder: string;
  /** The path under which the site was built to live; `/` when left out. */
  readonly pathPrefix?: string;
  readonly browserPath: string;
  /** The most that one page may take in the browser, in milliseconds. */
  readonly timeout?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Audits every page of a built site with every check. Throws AuditError when there is nothing to audit;
 * everything else that goes wrong is a finding.
 */
export async function auditSite(options: AuditOptions): Promise<AuditReport> {
  const start = performance.now();
  const { folder, pathPrefix, browserPath, timeout = 30_000, onProgress } = options;
  if (pathPrefix !== undefined && !/^\/(.+\/)?$/.test(pathPrefix)) {
    throw new AuditError(`The path prefix "${pathPrefix}" does not start and end with a slash.`);
  }
  const site = await walkBuiltSite(folder, pathPrefix);
  const server = await serveFolder({ folder, pathPrefix: site.pathPrefix });
  try {
    const { pages } = site;
    const { urlOf } = server;
    const outcomes = [
      ...(await checkPages(site)),
      await httpStatus(pages, urlOf),
      ...(await accessibility({ pages, urlOf, browserPath, timeout, ...(onProgress && { onProgress }) })),
    ];
    const seconds = (performance.now() - start) / 1000;
    return auditReport({ site: folder, built: pages.map(({ path }) => path), outcomes, seconds });
  } finally {
    await server.close();
  }
}
