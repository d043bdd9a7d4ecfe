import type { SiteFault } from "../check.ts";
import type { BuiltSite } from "./built-site.ts";
import type { PageFacts } from "./page-facts.ts";
import type { SiteCheck } from "./site-check.ts";
import { anchorOf, leavesPrefix, sitePathOf } from "./site-path.ts";

/** Finds addresses on the site's pages that lead to nothing in the site: pages, files and anchors. */
export const internalLinks: SiteCheck = {
  name: "internal-links",
  kind: "site",
  subject: "page",
  looksFor: "Links, anchors, pictures and files lead to something",
  affects: "everybody, and most those for whom going back and trying again is hard work",
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
  if (url.trim() === "") return "The address is empty.";
  if (leavesPrefix(url, from, site))
    return `The address leaves ${site.pathPrefix}, under which the site lives.`;
  const path = sitePathOf(url, from, site);
  if (path === undefined) return undefined;
  const target = pageAt.get(path);
  if (target === undefined) {
    if (site.files.has(path)) return undefined;
    return pageAt.has(`${path}/`)
      ? `The address of the page is ${path}/, with a slash at its end.`
      : `There is no ${path}.`;
  }
  const anchor = anchorOf(url);
  // The top of a page needs no element, and a text fragment is the browser's own.
  if (anchor === "" || anchor === "top" || anchor.startsWith(":~:") || target.anchors.has(anchor))
    return undefined;
  return `Nothing on ${path} has the id "${anchor}".`;
}

function siteFault(page: string, place: string, what: string): SiteFault {
  return {
    page,
    place,
    rule: "internal-links",
    what,
    fix: "Correct the address, or build what it leads to.",
  };
}
