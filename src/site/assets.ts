import type { UserConfig } from "@11ty/eleventy";
import { type NamedAssets, namedAssets, siteAssets } from "../assets/index.ts";
import { recordOf } from "./record.ts";
import { siteRequest } from "./site-request.ts";

const made = new WeakMap<UserConfig, NamedAssets>();

/** Gives what all pages share by the path that a view knows it by, as it was when this build began. */
export function assetsOf(configuration: UserConfig): NamedAssets {
  const known = made.get(configuration) ?? namedAssets(siteAssets());
  made.set(configuration, known);
  return known;
}

/**
 * Writes what all pages share into `assets/`, and puts its published addresses into the pages; it belongs to the whole
 * site and to its shared part.
 */
export function assets(configuration: UserConfig): void {
  configuration.on("eleventy.before", () => {
    made.delete(configuration);
  });
  configuration.addTransform("assets", (text) =>
    withPublishedNames(text, siteRequest(configuration).site.pathPrefix, assetsOf(configuration)),
  );
  configuration.on("eleventy.after", async ({ directories }) => {
    if (siteRequest(configuration).part === "municipality") return;
    const record = recordOf(configuration);
    for (const { path, bytes } of assetsOf(configuration).values()) {
      await record.write(directories.output, `assets/${path}`, bytes);
    }
  });
}

/** Puts the published addresses of assets into a page, with the hash of a script or stylesheet. */
export function withPublishedNames(html: string, pathPrefix: string, named: NamedAssets): string {
  const folder = `${pathPrefix}assets/`;
  return html.replaceAll(
    /\b(href|src)="([^"#]+)([^"]*)"/g,
    (whole, name: string, address: string, after: string) => {
      const found = address.startsWith(folder) ? named.get(address.slice(folder.length)) : undefined;
      if (found === undefined) return whole;
      const integrity = found.integrity === undefined ? "" : ` integrity="${found.integrity}"`;
      return `${name}="${folder}${found.path}${after}"${integrity}`;
    },
  );
}
