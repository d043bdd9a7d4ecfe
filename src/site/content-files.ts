import type { UserConfig } from "@11ty/eleventy";
import type { SiteView } from "../view/site-view.ts";
import { recordOf } from "./record.ts";

const filesOf = new WeakMap<UserConfig, SiteView["files"]>();

/** Remembers which files a site publishes as they are. */
export function rememberFiles(
  configuration: UserConfig,
  {
    looks,
    files,
    standardData,
    sharedData,
  }: Pick<SiteView, "looks" | "files" | "standardData" | "sharedData">,
): void {
  filesOf.set(configuration, [...looks, ...files, ...standardData, ...sharedData]);
}

/** Writes the files that are published as they are, which no template prints: pictures and data. */
export function contentFiles(configuration: UserConfig): void {
  configuration.on("eleventy.after", async ({ directories }) => {
    const record = recordOf(configuration);
    for (const { file, bytes } of filesOf.get(configuration) ?? []) {
      await record.write(directories.output, file, bytes);
    }
  });
}
