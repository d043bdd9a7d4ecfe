import type { Finding } from "../finding.ts";
import { type BuiltSite, siteText } from "./built-site.ts";
import type { PageFacts } from "./page-facts.ts";
import { sitePathOf } from "./site-path.ts";

const check = "reachable";

/** Finds pages that no chain of links leads to from the start page, and pages that the sitemap leaves out or invents. */
export async function reachable(pages: readonly PageFacts[], site: BuiltSite): Promise<Finding[]> {
  const reached = reachedFrom("/", pages, site);
  // What is not there, and an old address that leads on, are found by those who have them.
  const isPublic = ({ path, leadsOn }: PageFacts): boolean =>
    leadsOn === undefined && path !== "/404.html" && path !== "/404/";
  const unreached = pages
    .filter((page) => isPublic(page) && reached.size > 0 && !reached.has(page.path))
    .map(({ path }) =>
      finding(path, "no-way", "No chain of links leads from the start page to this page.", "Link to it."),
    );
  return [...unreached, ...(await sitemapFindings(pages, site))];
}

function reachedFrom(start: string, pages: readonly PageFacts[], site: BuiltSite): Set<string> {
  const pageAt = new Map(pages.map((page) => [page.path, page]));
  const reached = new Set<string>();
  const waiting = pageAt.has(start) ? [start] : [];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const { url } of pageAt.get(path)?.links ?? []) {
      const target = sitePathOf(url, path, site);
      if (target !== undefined && pageAt.has(target)) waiting.push(target);
    }
  }
  return reached;
}

async function sitemapFindings(pages: readonly PageFacts[], site: BuiltSite): Promise<Finding[]> {
  const map = "/sitemap.xml";
  // Somebody else's site may leave out what it likes.
  if (!site.files.has(map) || site.origin !== undefined) return [];
  const listed = sitemapUrls(await siteText(site, map)).map((url) => listedPath(url, site));
  const known = new Set(pages.map(({ path }) => path));
  return listed
    .filter((path) => !known.has(path))
    .map((path) =>
      finding(
        map,
        "sitemap-invents",
        `The sitemap lists ${path}, which was not built.`,
        "Build it, or take it out.",
      ),
    );
}

/** Gives the addresses that a sitemap lists. */
export function sitemapUrls(xml: string): string[] {
  return [...xml.matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g)].map(([, url = ""]) =>
    url
      .replaceAll("&amp;", "&")
      .replaceAll("&apos;", "'")
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">"),
  );
}

/** The sitemap names the site's public host, which the folder does not know. */
function listedPath(url: string, { pathPrefix }: BuiltSite): string {
  const path = decodeURI(URL.parse(url)?.pathname ?? url);
  return path.startsWith(pathPrefix) ? path.slice(pathPrefix.length - 1) : path;
}

function finding(page: string, rule: string, what: string, fix: string): Finding {
  const affects = "everybody who does not know the address, and most those who cannot guess one";
  return { check, page, place: "", rule, what, affects, fix };
}
