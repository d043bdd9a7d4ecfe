import Eleventy, { type UserConfig } from "@11ty/eleventy";
import { ownPath } from "../engine/own-file.ts";
import { shownPath } from "../report/shown-path.ts";
import type { SiteRequest } from "../view/site-view.ts";
import { type FolderRequest, requestKey } from "./site-request.ts";

const root = ownPath("");

/** Eleventy takes paths relative to the working folder. */
const fromHere = (path: string): string => shownPath(path);

/** Prepares Eleventy with `.eleventy.js` for a request of ours, to write into `out`. */
export function ourEleventy(
  request: SiteRequest | FolderRequest,
  out: string,
  runMode: "build" | "serve",
  configure: (configuration: UserConfig) => void,
): Eleventy {
  return new Eleventy(fromHere(`${root}src/pages`), fromHere(out), {
    source: "cli",
    configPath: fromHere(`${root}.eleventy.js`),
    pathPrefix: request.site.pathPrefix,
    quietMode: true,
    runMode,
    config: (configuration) => {
      configuration.addGlobalData(requestKey, request);
      configure(configuration);
    },
  });
}
