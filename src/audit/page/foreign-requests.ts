import { type BuiltSite, siteText } from "../../crawl/built-site.ts";
import { cssUrls, fetchedUrls, leadingUrls } from "../../crawl/fetched-urls.ts";
import { type ParsedPage, placeOf } from "../../crawl/parsed-page.ts";
import { foreignHost } from "../../crawl/site-path.ts";
import { affects } from "../../messages/audit/affects.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { pages } from "../../messages/audit/page.ts";
import type { PageFault, SiteFault } from "../check.ts";
import type { SiteCheck } from "../site/site-check.ts";
import type { PageCheck } from "./page-check.ts";

/** Finds what a page would fetch from, or send to, somebody else's machine: visitors are told that it does not happen. */
export const foreignRequests: PageCheck = {
  name: "foreign-requests",
  kind: "page",
  subject: "page",
  looksFor: looksFor.foreignRequests,
  affects: affects.foreignRequests,
  run: faultsOf,
};

function faultsOf(page: ParsedPage, site: BuiltSite): PageFault[] {
  return page.elements.flatMap((element) => {
    const fetched = fetchedUrls(element);
    const sent = leadingUrls(element).filter(({ attribute }) => attribute !== "href");
    const pinged = [element.attributes.get("ping")].filter((url) => url !== undefined);
    const styled = [element.attributes.get("style") ?? "", element.tag === "style" ? element.text() : ""];
    const urls = [
      ...[...fetched, ...sent].map(({ attribute, url }) => ({
        url,
        place: placeOf(element, attribute, url),
      })),
      ...pinged.map((url) => ({ url, place: placeOf(element, "ping", url) })),
      ...styled.flatMap(cssUrls).map((url) => ({ url, place: placeOf(element) })),
    ];
    return urls.flatMap(({ url, place }) => foreignFault(url, page.path, place, site));
  });
}

/** Finds what the site's style sheets would fetch from another host. */
export const foreignRequestsInStyles: SiteCheck = {
  name: "foreign-requests-in-styles",
  kind: "site",
  subject: "page",
  looksFor: looksFor.foreignRequestsInStyles,
  affects: affects.foreignRequests,
  run: (_pages, site) => faultsInStyles(site),
};

async function faultsInStyles(site: BuiltSite): Promise<SiteFault[]> {
  const sheets = [...site.files.keys()].filter((path) => path.endsWith(".css"));
  const texts = await Promise.all(sheets.map(async (path) => ({ path, css: await siteText(site, path) })));
  return texts.flatMap(({ path, css }) =>
    cssUrls(css).flatMap((url) =>
      foreignFault(url, path, `url(${url})`, site).map((fault) => ({ ...fault, page: path })),
    ),
  );
}

function foreignFault(url: string, page: string, place: string, site: BuiltSite): PageFault[] {
  const host = foreignHost(url, page, site);
  if (host === undefined) return [];
  return [
    {
      place,
      rule: "foreign-requests",
      ...pages.foreignRequest(host),
    },
  ];
}
