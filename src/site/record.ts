import { relative } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { FileRecord, writeManifest } from "../manifest/index.ts";
import { slashed } from "../report/shown-path.ts";

/** The name under which a program hands its record to Eleventy. */
export const recordKey = "record";

const records = new WeakMap<UserConfig, FileRecord>();

/** Gives the record of what this build writes: that of the program that builds, or one of its own. */
export function recordOf(configuration: UserConfig): FileRecord {
  const record =
    (configuration.globalData[recordKey] as FileRecord | undefined) ??
    records.get(configuration) ??
    new FileRecord();
  records.set(configuration, record);
  return record;
}

/** Lists what a build wrote, pages included, in the manifest of its folder; a server for somebody at work needs none. */
export function manifest(configuration: UserConfig): void {
  configuration.on("eleventy.after", async ({ directories, results, runMode }) => {
    if (runMode !== "build") return;
    const record = recordOf(configuration);
    for (const { outputPath, content } of results) {
      if (outputPath === false) continue;
      record.add(slashed(relative(directories.output, outputPath)), content);
    }
    await writeManifest(directories.output, record);
  });
}
