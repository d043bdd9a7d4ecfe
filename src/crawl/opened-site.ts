import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NetworkAccess } from "../browser/switches.js";
import { nothingToAudit } from "../messages/audit/site.ts";
import { serveFolder } from "../serve/static-server.ts";
import { AuditError } from "./audit-error.ts";
import { type BuiltSite, walkBuiltSite } from "./built-site.ts";
import { crawlSite } from "./crawl.ts";

/** Which site is audited: one that lies in a folder, or one that answers at an address. */
export type SiteChoice =
  | { readonly folder: string; readonly pathPrefix?: string }
  | { readonly url: string; readonly maxPages?: number };

/** A site that can be read and visited. */
export interface OpenedSite {
  /** What the report calls it. */
  readonly name: string;
  readonly site: BuiltSite;
  readonly urlOf: (path: string) => string;
  readonly network: NetworkAccess;
  /** How many addresses were known and not fetched. */
  readonly left: number;
  /** The site paths that the site's robots.txt asks nobody to fetch. */
  readonly barred: readonly string[];
  readonly close: () => Promise<void>;
}

/** How many pages of a website are fetched at most, where nobody says. */
export const usualMaxPages = 250;

/** Opens a site: serves its folder on this machine, or fetches it from its address. Throws AuditError. */
export function openSite(
  choice: SiteChoice,
  timeout: number,
  onProgress?: (done: number, total: number) => void,
): Promise<OpenedSite> {
  return "url" in choice ? openAddress(choice, timeout, onProgress) : openFolder(choice);
}

/** What a page shares with others need not be fetched with each of them, and does not change while it is looked at. */
const aDay = 86_400;

async function openFolder({
  folder,
  pathPrefix,
}: Extract<SiteChoice, { folder: string }>): Promise<OpenedSite> {
  if (pathPrefix !== undefined && !/^\/(.+\/)?$/.test(pathPrefix)) {
    throw new AuditError(nothingToAudit.noSlashes(pathPrefix));
  }
  const site = await walkBuiltSite(folder, pathPrefix);
  const server = await serveFolder({
    folder,
    pathPrefix: site.pathPrefix,
    keptFor: aDay,
    isCharsetOwn: true,
  });
  return {
    name: folder,
    site,
    urlOf: (path) => server.urlOf(encoded(path)),
    network: "this-machine",
    left: 0,
    barred: [],
    close: () => server.close(),
  };
}

/** Writes a site path as an address does: files have names that no address has. */
function encoded(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}

async function openAddress(
  { url, maxPages = usualMaxPages }: Extract<SiteChoice, { url: string }>,
  timeout: number,
  onProgress?: (done: number, total: number) => void,
): Promise<OpenedSite> {
  if (!Number.isInteger(maxPages) || maxPages < 1) throw new AuditError(nothingToAudit.maxPages());
  const folder = await mkdtemp(join(tmpdir(), "klarstandard-audit-"));
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const options = { start: url, folder, maxPages, timeout, ...(onProgress && { onProgress }) };
    const { site, left, barred } = await crawlSite(options);
    const origin = site.origin ?? "";
    return { name: url, site, urlOf: (path) => origin + path, network: "everywhere", left, barred, close };
  } catch (error) {
    await close();
    throw error;
  }
}
