import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { reasons } from "../messages/audit/engines.ts";
import { nothingToAudit } from "../messages/audit/site.ts";
import { AuditError } from "./audit-error.ts";
import type { BuiltPage, BuiltSite, Refusal } from "./built-site.ts";
import { courtesyTo } from "./courtesy.ts";
import { decodedHtml } from "./decoded-html.ts";
import { type Answer, fetchAnswer } from "./fetch-answer.ts";
import { cssUrls } from "./fetched-urls.ts";
import { pageFacts } from "./page-facts.ts";
import { parsedPage } from "./parsed-page.ts";
import { sitemapUrls } from "./sitemap.ts";

/** What is fetched, and how much of it at most. */
export interface CrawlOptions {
  readonly start: string;
  /** Where the answers are kept for the checks. */
  readonly folder: string;
  readonly maxPages: number;
  /** The most that one answer may take, in milliseconds. */
  readonly timeout: number;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A site as it was fetched; `left` counts the addresses that were known and not fetched. */
export interface CrawledSite {
  readonly site: BuiltSite;
  readonly left: number;
  /** The site paths that the site's robots.txt asks nobody to fetch. */
  readonly barred: readonly string[];
}

/** What lies beside the pages: pictures, style sheets, documents. */
const filesPerPage = 20;

/**
 * Fetches a site from its address: the start page, what its sitemap lists, and all that their links lead to on the
 * same host. Throws AuditError when the address is none of a web page.
 */
export async function crawlSite(options: CrawlOptions): Promise<CrawledSite> {
  const start = startUrl(options.start);
  const { origin } = start;
  const pages: BuiltPage[] = [];
  const pdfs: string[] = [];
  const files = new Map<string, number>();
  const fileAt = new Map<string, string>();
  const leadsTo = new Map<string, string>();
  const refused = new Map<string, Refusal>();
  const barred = new Set<string>();
  const courtesy = await courtesyTo(origin, options.timeout);
  const known = new Set<string>();
  const waiting: string[] = [];
  let fetched = 0;
  let left = 0;

  function know(url: string, from: URL): void {
    const target = URL.parse(url, from.href);
    if (target === null || target.origin !== origin) return;
    const path = target.pathname + target.search;
    if (known.has(path)) return;
    known.add(path);
    if (courtesy.mayAsk(origin + path)) waiting.push(path);
    else {
      barred.add(path);
      // Nobody knows whether it is broken.
      files.set(path, 0);
    }
  }

  async function keep(path: string, answer: Answer): Promise<string> {
    const ending = answer.kind === "other" ? "" : `.${answer.kind}`;
    const name = `${createHash("sha256").update(path).digest("hex").slice(0, 32)}${ending}`;
    await writeFile(join(options.folder, name), answer.body);
    fileAt.set(path, name);
    return name;
  }

  async function take(path: string): Promise<void> {
    await courtesy.turn();
    const answer = await fetchAnswer(origin + path, options.timeout);
    fetched += 1;
    options.onProgress?.(fetched, known.size);
    const url = new URL(origin + path);
    if (answer.location !== undefined) {
      know(answer.location, url);
      const led = URL.parse(answer.location, url.href);
      if (led?.origin === origin) leadsTo.set(path, led.pathname + led.search);
      // An address that leads on is no broken link.
      files.set(path, 0);
      return;
    }
    if (answer.status !== 200) {
      if (path === pathOf(start))
        throw notAPage(start, answer.status === 0 ? nothingToAudit.nobody() : reasons.status(answer.status));
      if (answer.status !== 404 && answer.status !== 410) refused.set(path, answer.fault ?? answer.status);
      return;
    }
    files.set(path, answer.size);
    if (answer.kind === "other") return;
    const file = await keep(path, answer);
    if (answer.kind === "pdf") pdfs.push(path);
    if (answer.kind === "css") for (const each of cssUrls(answer.body.toString())) know(each, url);
    if (answer.kind === "xml" && /sitemap/i.test(path))
      for (const each of sitemapUrls(answer.body.toString())) know(each, url);
    if (answer.kind !== "html") return;
    const page = { path, file };
    pages.push(page);
    const { links } = pageFacts(parsedPage(page, decodedHtml(answer.body)));
    for (const link of links) know(link.url, url);
  }

  know(start.href, start);
  if (barred.has(pathOf(start))) throw notAPage(start, nothingToAudit.barred());
  for (const sitemap of ["/sitemap.xml", ...courtesy.sitemaps]) know(sitemap, start);
  async function worker(): Promise<void> {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      if (pages.length < options.maxPages && fetched < options.maxPages * filesPerPage) await take(path);
      else {
        left += 1;
        // Nobody knows what it leads to; that is told once and not as a broken link on each page.
        files.set(path, 0);
      }
    }
  }
  // The first answer gives the others something to do.
  await take(waiting.shift() ?? pathOf(start));
  while (waiting.length > 0) await Promise.all(Array.from({ length: courtesy.atOnce }, worker));
  if (pages.length === 0) throw notAPage(start, nothingToAudit.noHtml());
  for (const path of leadsTo.keys()) if (isCircle(path, leadsTo)) refused.set(path, "circle");
  return {
    site: { folder: options.folder, pathPrefix: "/", origin, pages, pdfs, files, fileAt, leadsTo, refused },
    left,
    barred: [...barred].toSorted(),
  };
}

/** Says whether who follows an address is sent back to where the way has been. */
function isCircle(path: string, leadsTo: ReadonlyMap<string, string>): boolean {
  const passed = new Set<string>();
  for (let at: string | undefined = path; at !== undefined; at = leadsTo.get(at)) {
    if (passed.has(at)) return true;
    passed.add(at);
  }
  return false;
}

function startUrl(address: string): URL {
  const url = URL.parse(address);
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    throw new AuditError(nothingToAudit.noAddress(address));
  }
  url.hash = "";
  return url;
}

function pathOf(url: URL): string {
  return url.pathname + url.search;
}

function notAPage(start: URL, reason: string): AuditError {
  return new AuditError(nothingToAudit.atAddress(start.href, reason));
}
