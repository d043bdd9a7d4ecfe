import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileRecord } from "../manifest/index.ts";
import { htaccess } from "./apache.ts";
import { caddyfile } from "./caddy.ts";
import { compressed, isCompressible } from "./compressed.ts";
import { composeFile, dockerfile } from "./container.ts";
import { headersFile, redirectsFile } from "./header-files.ts";
import type { HostingPlan, Redirect } from "./hosting-plan.ts";
import { webConfig } from "./iis.ts";
import { nginxConfiguration } from "./nginx.ts";

/** A finished site: its folder, and the paths in it that belong to it. */
export interface FinishedSite {
  readonly folder: string;
  readonly paths: readonly string[];
  readonly pathPrefix: string;
  readonly redirects: readonly Redirect[];
}

/** Where a site lies on a server in the usual way. */
const usualRoot = "/srv/klarstandard";

/** So many files are compressed at the same time. */
const together = 8;

/**
 * Writes what a host needs into a folder: the site in `site/`, its texts compressed beside themselves, with the files
 * that Apache, IIS, Netlify and Cloudflare read there; and files for nginx, Caddy and containers beside it.
 */
export async function writeBundle(site: FinishedSite, folder: string, record: FileRecord): Promise<void> {
  const plan = planOf(site);
  const below = `site${plan.pathPrefix}`;
  const paths = [...site.paths];
  const work = async () => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      const bytes = await readFile(join(site.folder, path));
      await record.write(folder, below + path, bytes);
      if (!isCompressible(path, bytes)) continue;
      const { br, gz } = await compressed(path, bytes);
      await record.write(folder, `${below}${path}.br`, br);
      await record.write(folder, `${below}${path}.gz`, gz);
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  for (const [path, text] of hostFiles(plan)) await record.write(folder, path, text);
}

/** Gives the files that tell hosts what to do, by their paths in the bundle. */
export function hostFiles(plan: HostingPlan): ReadonlyMap<string, string> {
  return new Map([
    [`site${plan.pathPrefix}.htaccess`, htaccess(plan)],
    [`site${plan.pathPrefix}web.config`, webConfig(plan)],
    ["site/_headers", headersFile(plan)],
    ["site/_redirects", redirectsFile(plan)],
    ["nginx/klarstandard.conf", nginxConfiguration(plan, { root: usualRoot, listen: "80" })],
    ["nginx/klarstandard-container.conf", nginxConfiguration(plan, { root: usualRoot, listen: "8080" })],
    ["caddy/Caddyfile", caddyfile(plan, { root: usualRoot, address: "hjaelp.example.dk" })],
    ["Dockerfile", dockerfile()],
    ["compose.yaml", composeFile()],
  ]);
}

/** Says what a host must do for a site. */
export function planOf({ paths, pathPrefix, redirects }: Omit<FinishedSite, "folder">): HostingPlan {
  const top = new Set(paths.map((path) => path.replace(/\/.*$/, "/")));
  return {
    pathPrefix,
    top: [...top].toSorted(),
    redirects: redirects.map(({ from, to }) => ({ from: plainAddress(from), to: plainAddress(to) })),
  };
}

/** Writes what servers read as an end, a variable or a place of their own in the way that addresses have for it. */
function plainAddress(address: string): string {
  return address.replaceAll(/[\s"$\\{}`<>|^]/g, (letter) => encodeURIComponent(letter));
}
