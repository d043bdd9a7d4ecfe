import type { BuiltSite } from "./built-site.ts";

const origin = "https://site.invalid";

/**
 * Gives the site path that an address on a page leads to, without query and anchor; undefined when it
 * leads to another host, to another kind of thing (`tel:`), or out of the site's path prefix.
 */
export function sitePathOf(
  url: string,
  from: string,
  { pathPrefix }: Pick<BuiltSite, "pathPrefix">,
): string | undefined {
  const target = resolved(url, from, pathPrefix);
  if (target?.origin !== origin || !target.pathname.startsWith(pathPrefix)) return undefined;
  return decoded(target.pathname.slice(pathPrefix.length - 1));
}

/** Gives the host that an address on a page leads to, or undefined when it stays on the site or leads to no host. */
export function foreignHost(
  url: string,
  from: string,
  { pathPrefix }: Pick<BuiltSite, "pathPrefix">,
): string | undefined {
  const target = resolved(url, from, pathPrefix);
  return target === undefined || target.origin === origin || target.host === "" ? undefined : target.host;
}

/** Says whether an address on a page leads to this host but out of the site's path prefix. */
export function leavesPrefix(
  url: string,
  from: string,
  { pathPrefix }: Pick<BuiltSite, "pathPrefix">,
): boolean {
  const target = resolved(url, from, pathPrefix);
  return target?.origin === origin && !target.pathname.startsWith(pathPrefix);
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

function resolved(url: string, from: string, pathPrefix: string): URL | undefined {
  return URL.parse(url.trim(), origin + pathPrefix + from.slice(1)) ?? undefined;
}
