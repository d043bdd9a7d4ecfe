import type { UserConfig } from "@11ty/eleventy";
import { type AssetFiles, isAsset, type NamedAssets, namedAssets, siteAssets } from "../assets/index.ts";
import { rememberedFiles } from "./content-files.ts";
import { recordOf } from "./record.ts";
import { siteRequest } from "./site-request.ts";

const made = new WeakMap<UserConfig, NamedAssets>();

/** Gives the files that have a published name or a hash, by the site path that views know them by. */
export function assetsOf(configuration: UserConfig): NamedAssets {
  const known = made.get(configuration) ?? namedAssets(new Map([...shared(), ...own(configuration)]));
  made.set(configuration, known);
  return known;
}

let built: AssetFiles | undefined;

/** What all pages share: made once by a process that builds, and anew while somebody is at work on it. */
function shared(): AssetFiles {
  if (built !== undefined) return built;
  const files = new Map([...siteAssets()].map(([path, body]) => [`assets/${path}`, body]));
  if (process.env["ELEVENTY_RUN_MODE"] === "build") built = files;
  return files;
}

/** What this part of the site adds: the looks of municipalities, and how their pages print. */
function own(configuration: UserConfig): AssetFiles {
  const files = rememberedFiles(configuration).filter(({ file }) => isAsset(file) || file.endsWith(".css"));
  return new Map(files.map(({ file, bytes }) => [file, bytes]));
}

/** Writes assets under their published names, and puts these into the pages; what all share belongs to the shared part. */
export function assets(configuration: UserConfig): void {
  configuration.on("eleventy.before", () => {
    made.delete(configuration);
  });
  configuration.addTransform("assets", (text) =>
    withPublishedNames(text, siteRequest(configuration).site.pathPrefix, assetsOf(configuration)),
  );
  configuration.on("eleventy.after", async ({ directories }) => {
    const record = recordOf(configuration);
    const isShared = siteRequest(configuration).part !== "municipality";
    const ours = own(configuration);
    for (const [name, { path, bytes }] of assetsOf(configuration)) {
      if (isAsset(name) && (isShared || ours.has(name))) await record.write(directories.output, path, bytes);
    }
  });
}

/** Puts the published addresses of assets into a page, with the hash of a script or stylesheet. */
export function withPublishedNames(html: string, pathPrefix: string, named: NamedAssets): string {
  return html.replaceAll(
    /\b(href|src)="([^"#]+)([^"]*)"/g,
    (whole, name: string, address: string, after: string) => {
      const found = address.startsWith(pathPrefix) ? named.get(address.slice(pathPrefix.length)) : undefined;
      if (found === undefined) return whole;
      const integrity = found.integrity === undefined ? "" : ` integrity="${found.integrity}"`;
      return `${name}="${pathPrefix}${found.path}${after}"${integrity}`;
    },
  );
}
