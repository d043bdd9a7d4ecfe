import { FileRecord } from "../manifest/index.ts";
import type { SiteRequest } from "../view/site-view.ts";
import { ourEleventy } from "./our-eleventy.ts";
import { recordKey } from "./record.ts";

/**
 * Builds what is asked for into `out` by `.eleventy.js`, as plain Eleventy would; gives the number of pages. Every file
 * is added to `record`, and the manifest of `out` lists what it then holds.
 */
export async function buildPages(
  request: SiteRequest,
  out: string,
  record: FileRecord = new FileRecord(),
): Promise<number> {
  const eleventy = ourEleventy(request, out, "build", (configuration) => {
    // On a slow machine this group alone would tell its times, although nothing else is logged.
    configuration.benchmarkManager.get("Configuration").setIsVerbose(false);
    configuration.addGlobalData(recordKey, record);
  });
  eleventy.disableLogger();
  await eleventy.init();
  const [, written] = await eleventy.write();
  return written.filter(({ outputPath }) => outputPath !== false && outputPath.endsWith(".html")).length;
}
