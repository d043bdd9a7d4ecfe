import type { BuiltSite } from "../../crawl/built-site.ts";
import type { PageFacts } from "../../crawl/page-facts.ts";
import { anchorOf, leavesPrefix, sitePathOf } from "../../crawl/site-path.ts";
import { affects } from "../../messages/audit/affects.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { brokenLinks as says } from "../../messages/audit/site.ts";
import type { SiteFault } from "../check.ts";
import type { SiteCheck } from "./site-check.ts";

/** Finds addresses on the site's pages that lead to nothing in the site: pages, files and anchors. */
export const internalLinks: SiteCheck = {
  name: "internal-links",
  kind: "site",
  subject: "page",
  looksFor: looksFor.internalLinks,
  weight: "likely",
  affects: affects.internalLinks,
  run: faultsOf,
};

function faultsOf(pages: readonly PageFacts[], site: BuiltSite): SiteFault[] {
  const pageAt = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) =>
    page.links.flatMap(({ url, place }) => {
      const what = brokenLink(url, page.path, pageAt, site);
      return what === undefined ? [] : [siteFault(page.path, place, what)];
    }),
  );
}

function brokenLink(
  url: string,
  from: string,
  pageAt: ReadonlyMap<string, PageFacts>,
  site: BuiltSite,
): string | undefined {
  if (url.trim() === "") return says.empty();
  if (leavesPrefix(url, from, site)) return says.leaves(site.pathPrefix);
  const path = sitePathOf(url, from, site);
  if (path === undefined) return undefined;
  const target = pageAt.get(path);
  if (target === undefined) {
    const refusal = site.refused?.get(path);
    if (refusal !== undefined) return says.refused(path, refusal);
    if (site.files.has(path)) return undefined;
    return pageAt.has(`${path}/`) ? says.slash(`${path}/`) : says.nothing(path);
  }
  const anchor = anchorOf(url);
  // The top of a page needs no element, and a text fragment is the browser's own.
  if (anchor === "" || anchor === "top" || anchor.startsWith(":~:") || target.anchors.has(anchor))
    return undefined;
  return says.noAnchor(path, anchor);
}

function siteFault(page: string, place: string, what: string): SiteFault {
  return { page, place, rule: "internal-links", what, fix: says.fix() };
}
