import { type ParsedPage, parsedPage } from "../../../../src/audit/page/parsed-page.ts";
import type { BuiltSite } from "../../../../src/audit/site/built-site.ts";

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
