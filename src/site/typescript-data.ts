import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { UserConfig } from "@11ty/eleventy";
import { isPackaged } from "../engine/packaged.js";
import { requestedSite } from "./requested-site.ts";

/**
 * Lets data files be TypeScript: `_data/*.ts` and the data of a folder of pages. A default export that is a function
 * is called with the configuration.
 */
export function typescriptData(configuration: UserConfig): void {
  configuration.addDataExtension("ts", {
    read: false,
    parser: async (path) => {
      const data = await savedData(path);
      return isMaker(data) ? data(configuration) : data;
    },
  });
  if (isPackaged) shownInPackage(configuration);
  // Eleventy's spider of dependencies reads JavaScript only and ends at the first type; watch targets name our files.
  configuration.setWatchJavaScriptDependencies(false);
}

/**
 * Lets Eleventy see the templates of the package, which it would pass over in `node_modules`, and hands it the site: it
 * calls what a data file of JavaScript exports without the configuration.
 */
function shownInPackage(configuration: UserConfig): void {
  configuration.ignores.delete("**/node_modules/**");
  configuration.addGlobalData("site", () => requestedSite(configuration));
}

/** Gives what a data file exports as it was saved last: its address is new for each version, for Node keeps modules. */
export async function savedData(path: string): Promise<unknown> {
  const file = resolve(path);
  const { mtimeMs } = await stat(file);
  const { default: data } = (await import(`${pathToFileURL(file).href}?${mtimeMs}`)) as { default: unknown };
  return data;
}

function isMaker(data: unknown): data is (configuration: UserConfig) => unknown {
  return typeof data === "function";
}
