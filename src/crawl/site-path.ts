import type { BuiltSite } from "./built-site.ts";

/** Stands in for the host of a site that lies in a folder and has none. */
const noOrigin = "https://site.invalid";

type Place = Pick<BuiltSite, "pathPrefix" | "origin">;

/**
 * Gives the site path that an address on a page leads to, without anchor, and without query where the site is a
 * folder; undefined when it leads to another host, to another kind of thing (`tel:`), or out of the site's path prefix.
 */
export function sitePathOf(url: string, from: string, site: Place): string | undefined {
  const target = resolved(url, from, site);
  if (target?.origin !== originOf(site) || !target.pathname.startsWith(site.pathPrefix)) return undefined;
  // What another program serves may answer by the query, and its address is kept letter by letter.
  if (site.origin !== undefined) return target.pathname + target.search;
  return decoded(target.pathname.slice(site.pathPrefix.length - 1));
}

/** Gives the host that an address on a page leads to, or undefined when it stays on the site or leads to no host. */
export function foreignHost(url: string, from: string, site: Place): string | undefined {
  const target = resolved(url, from, site);
  return target === undefined || target.origin === originOf(site) || target.host === ""
    ? undefined
    : target.host;
}

/** Says whether an address on a page leads to this host but out of the site's path prefix. */
export function leavesPrefix(url: string, from: string, site: Place): boolean {
  const target = resolved(url, from, site);
  return target?.origin === originOf(site) && !target.pathname.startsWith(site.pathPrefix);
}

/** Gives the anchor that an address names, decoded; empty when it names none. */
export function anchorOf(url: string): string {
  const hash = url.indexOf("#");
  return hash < 0 ? "" : decoded(url.slice(hash + 1));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Wrongly encoded: it then leads to nothing, and is found for that.
    return part;
  }
}

function originOf({ origin }: Place): string {
  return origin ?? noOrigin;
}

function resolved(url: string, from: string, site: Place): URL | undefined {
  return URL.parse(url.trim(), originOf(site) + site.pathPrefix + from.slice(1)) ?? undefined;
}
