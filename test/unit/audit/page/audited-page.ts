import type { PageFault } from "../../../../src/audit/check.ts";
import type { PageCheck } from "../../../../src/audit/page/page-check.ts";
import type { BuiltSite } from "../../../../src/crawl/built-site.ts";
import { type ParsedPage, parsedPage } from "../../../../src/crawl/parsed-page.ts";

/** A page of a site, as the checks see it. */
export function auditedPage(html: string, path = "/lillerup/"): ParsedPage {
  return parsedPage({ path, file: `${path.slice(1)}index.html` }, html);
}

/** A site with nothing in it. */
export const emptySite: BuiltSite = {
  folder: "_site",
  pathPrefix: "/",
  pages: [],
  pdfs: [],
  files: new Map(),
};

/** What a check finds on a page of that HTML. */
export async function faultsOn(
  check: PageCheck,
  html: string,
  site: BuiltSite = emptySite,
): Promise<readonly PageFault[]> {
  return check.run(auditedPage(html), site);
}

/** The rules that a check finds broken on a page of that HTML. */
export async function rulesOn(
  check: PageCheck,
  html: string,
  site: BuiltSite = emptySite,
): Promise<readonly string[]> {
  return (await faultsOn(check, html, site)).map(({ rule }) => rule);
}
