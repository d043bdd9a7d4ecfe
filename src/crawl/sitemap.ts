import { type BuiltSite, siteText } from "./built-site.ts";

/** Gives the site paths that a site's sitemap lists, those of the sitemaps that it names too; undefined without one. */
export async function sitemapPaths(site: BuiltSite): Promise<ReadonlySet<string> | undefined> {
  if (!site.files.has("/sitemap.xml")) return undefined;
  const listed = new Set<string>();
  const maps = new Set(["/sitemap.xml"]);
  for (const map of maps) {
    const xml = await siteText(site, map);
    const isIndex = /<sitemapindex\b/.test(xml);
    for (const path of sitemapUrls(xml).map((url) => listedPath(url, site))) {
      if (!isIndex) listed.add(path);
      else if (site.files.has(path)) maps.add(path);
    }
  }
  return listed;
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
