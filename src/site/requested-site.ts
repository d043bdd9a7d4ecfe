import type { UserConfig } from "@11ty/eleventy";
import { loadContent } from "../load/index.ts";
import { type Content, printoutsFolder } from "../model/index.ts";
import { pagePaths } from "../view/page-paths.ts";
import { type SiteView, siteView } from "../view/site-view.ts";
import { rememberFiles } from "./content-files.ts";
import { developedSite } from "./development/index.ts";
import { keptPlace, rememberPlaces } from "./offline.ts";
import { siteOfContent } from "./site-of-content.ts";
import { siteRequest } from "./site-request.ts";

/**
 * Makes the pages that a build of ours asks for, or with plain Eleventy those of all municipalities of this folder.
 *
 * @throws {ProblemsError} on faults in the data, except while the site is served: then the browser tells them.
 */
export async function requestedSite(configuration: UserConfig): Promise<SiteView> {
  const view = await madeSite(configuration);
  rememberFiles(configuration, view);
  rememberPlaces(
    configuration,
    view.printouts.map(({ shell, name }) =>
      keptPlace(shell.path.slice(0, -printoutsFolder.length), name, shell.foot),
    ),
  );
  return view;
}

async function madeSite(configuration: UserConfig): Promise<SiteView> {
  const request = siteRequest(configuration);
  if ("content" in request || request.part !== "whole") return siteView(request);
  if (process.env["ELEVENTY_RUN_MODE"] !== "build") return developedSite(configuration, request);
  const { folder, only, site } = request;
  const knownPaths = (found: Content) => pagePaths(found, site.form);
  const { content } = await loadContent({ folder, only, knownPaths });
  return siteView({ part: "whole", content, site: siteOfContent(content, site) });
}
