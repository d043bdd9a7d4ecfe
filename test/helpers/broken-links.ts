import type { BuiltSite } from "./built-site.ts";

/**
 * Lists the links, assets and anchors of a site's pages that lead to nothing, as `page → address`. What leaves the
 * site (`https:`, `mailto:`, `tel:`) is not followed.
 */
export function brokenLinks(site: BuiltSite, pathPrefix = "/"): readonly string[] {
  const ids = new Map(
    site.pages.map(({ path, document }) => [
      path,
      new Set([...document.querySelectorAll("[id]")].map(({ id }) => id)),
    ]),
  );
  return site.pages.flatMap(({ path, document }) =>
    addressesIn(document)
      .filter((address) => !/^(https?|mailto|tel):/.test(address))
      .filter((address) => !leadsSomewhere(address, path))
      .map((address) => `${path} → ${address}`),
  );

  function leadsSomewhere(address: string, from: string): boolean {
    const { pathname, hash } = new URL(address, `http://site${pathPrefix}${from.slice(1)}`);
    if (!pathname.startsWith(pathPrefix)) return false;
    const target = `/${decodeURI(pathname.slice(pathPrefix.length))}`;
    const anchors = ids.get(target);
    if (anchors === undefined) return site.files.includes(target.slice(1));
    return hash === "" || anchors.has(decodeURIComponent(hash.slice(1)));
  }
}

/** Lists every address in a page: links, forms, assets. */
export function addressesIn(document: Document): readonly string[] {
  return [...document.querySelectorAll("[href], [src], [action], [data-pagefind]")].flatMap((part) =>
    ["href", "src", "action", "data-pagefind"].flatMap((name) => part.getAttribute(name) ?? []),
  );
}
