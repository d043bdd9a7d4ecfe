import type { UserConfig } from "@11ty/eleventy";
import { pictogram } from "../model/index.ts";
import { pictogramHtml } from "../render/pictogram.ts";
import { siteRequest } from "./site-request.ts";

/** Makes a site whose pages lead to one another wherever its folder lies, where it is asked for. */
export function relative(configuration: UserConfig): void {
  configuration.addTransform("relative", function asRelative(text) {
    const { pathPrefix, relative: isRelative } = siteRequest(configuration).site;
    if (isRelative !== true || typeof this.url !== "string" || !/(?:\/|\.html)$/.test(this.url)) return text;
    return withRelativeAddresses(text, this.url, pathPrefix);
  });
}

/**
 * Gives a page as a browser can open it from a folder: each address from where the page lies itself, to the file and not
 * to its folder. From a folder no browser checks a hash or takes a drawing out of another file.
 */
export function withRelativeAddresses(html: string, path: string, pathPrefix: string): string {
  const up = "../".repeat(path.split("/").length - 2);
  return html
    .replaceAll(/ integrity="[^"]*"/g, "")
    .replaceAll(/<svg class="pictogram"[^>]*><use href="[^"#]*#([^"]+)"><\/use><\/svg>/g, drawn)
    .replaceAll(
      /\b(href|src|action|data-print|data-pagefind)="(\/[^"]*)"/g,
      (whole, name: string, address: string) =>
        address.startsWith(pathPrefix) && !address.startsWith("//")
          ? `${name}="${up}${fileOf(address.slice(pathPrefix.length))}"`
          : whole,
    );
}

/** `ny/#a` → `ny/index.html#a`. */
function fileOf(address: string): string {
  return address.replace(/^([^?#]*\/)?(?=[?#]|$)/, (folder) => `${folder}index.html`);
}

function drawn(whole: string, name: string): string {
  const known = pictogram.options.find((one) => one === name);
  return known === undefined ? whole : pictogramHtml(known);
}
