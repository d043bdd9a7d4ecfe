import type { UserConfig } from "@11ty/eleventy";
import { isAsset } from "../assets/index.ts";
import type { ContentFile } from "../view/content-file.ts";
import type { SiteView } from "../view/site-view.ts";
import { recordOf } from "./record.ts";

const filesOf = new WeakMap<UserConfig, readonly ContentFile[]>();

/** Remembers which files a site publishes as they are. */
export function rememberFiles(
  configuration: UserConfig,
  site: Pick<SiteView, "files" | "looks" | "themes" | "papers" | "standardData" | "sharedData">,
): void {
  const { files, looks, themes, papers, standardData, sharedData } = site;
  filesOf.set(configuration, [...files, ...looks, ...themes, ...papers, ...standardData, ...sharedData]);
}

/** Gives the files that a site publishes as they are, which no template prints: pictures, styles and data. */
export function rememberedFiles(configuration: UserConfig): readonly ContentFile[] {
  return filesOf.get(configuration) ?? [];
}

/** Writes those of them that keep their names: the assets among them get others. */
export function contentFiles(configuration: UserConfig): void {
  configuration.on("eleventy.after", async ({ directories }) => {
    const record = recordOf(configuration);
    for (const { file, bytes } of rememberedFiles(configuration)) {
      if (!isAsset(file)) await record.write(directories.output, file, bytes);
    }
  });
}
