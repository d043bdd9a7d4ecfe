import type { Finding } from "../finding.ts";
import { type BuiltSite, siteText } from "../site/built-site.ts";
import { foreignHost } from "../site/site-path.ts";
import { cssUrls, fetchedUrls, leadingUrls } from "./fetched-urls.ts";
import { type ParsedPage, placeOf } from "./parsed-page.ts";

const check = "foreign-requests";

/** Finds what a page would fetch from, or send to, somebody else's machine: visitors are told that it does not happen. */
export function foreignRequests(page: ParsedPage, site: BuiltSite): Finding[] {
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
    return urls.flatMap(({ url, place }) => foreignFinding(url, page.path, place, site));
  });
}

/** Finds what the site's style sheets would fetch from another host. */
export async function foreignRequestsInStyles(site: BuiltSite): Promise<Finding[]> {
  const sheets = [...site.files.keys()].filter((path) => path.endsWith(".css"));
  const texts = await Promise.all(sheets.map(async (path) => ({ path, css: await siteText(site, path) })));
  return texts.flatMap(({ path, css }) =>
    cssUrls(css).flatMap((url) => foreignFinding(url, path, `url(${url})`, site)),
  );
}

function foreignFinding(url: string, page: string, place: string, site: BuiltSite): Finding[] {
  const host = foreignHost(url, page, site);
  if (host === undefined) return [];
  return [
    {
      check,
      page,
      place,
      rule: check,
      what: `A request goes to ${host}.`,
      affects: "everybody: somebody else learns who looked for help",
      fix: "Put the file into the site, or make it a link that the reader may follow.",
    },
  ];
}
