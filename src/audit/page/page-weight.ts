import { type BuiltSite, siteText } from "../../crawl/built-site.ts";
import { cssUrls, isStyleSheet } from "../../crawl/fetched-urls.ts";
import type { ParsedPage } from "../../crawl/parsed-page.ts";
import { sitePathOf } from "../../crawl/site-path.ts";
import { affects } from "../../messages/audit/affects.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { pages } from "../../messages/audit/page.ts";
import type { PageFault } from "../check.ts";
import type { PageCheck } from "./page-check.ts";

/** The most that a page may weigh in bytes: HTML and CSS as they are, fonts and pictures apart. */
export const weightLimit = 60_000;

/** Weighs a page with its style sheets, because many read it on an old phone far from a mast. */
export const pageWeight: PageCheck = {
  name: "page-weight",
  kind: "page",
  subject: "page",
  looksFor: looksFor.pageWeight,
  affects: affects.pageWeight,
  run: faultsOf,
};

async function faultsOf(page: ParsedPage, site: BuiltSite): Promise<PageFault[]> {
  const hrefs = page.elements.filter(isStyleSheet).map(({ attributes }) => attributes.get("href") ?? "");
  const sheets = new Set<string>();
  for (const href of hrefs) await addSheet(href, page.path, site, sheets);
  const html = Buffer.byteLength(page.html);
  const css = [...sheets].reduce((sum, path) => sum + (site.files.get(path) ?? 0), 0);
  if (html + css <= weightLimit) return [];
  return [{ place: "", rule: "page-weight", ...pages.tooHeavy(html, css, weightLimit) }];
}

async function addSheet(href: string, from: string, site: BuiltSite, sheets: Set<string>): Promise<void> {
  const path = sitePathOf(href, from, site);
  if (path === undefined || sheets.has(path) || !site.files.has(path)) return;
  sheets.add(path);
  const imported = cssUrls(await siteText(site, path)).filter((url) => url.endsWith(".css"));
  for (const url of imported) await addSheet(url, path, site, sheets);
}
