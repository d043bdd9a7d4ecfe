import { resolve } from "node:path";
import { slashed } from "../report/shown-path.ts";
import { ourEleventy } from "./our-eleventy.ts";
import type { FolderRequest } from "./site-request.ts";

/**
 * Builds a folder's municipalities into `out` by `.eleventy.js`, serves them at http://localhost:`port` with Eleventy's
 * own server, and builds again as files are saved.
 */
export async function serveSite(request: FolderRequest, out: string, port: number): Promise<void> {
  const eleventy = ourEleventy(request, out, "serve", (configuration) => {
    configuration.addWatchTarget(`${slashed(resolve(request.folder))}/**/*.{ts,svg,png,jpg,pdf}`);
  });
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(port);
}
