import { createHash } from "node:crypto";
import { relative } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import packageFile from "../../package.json" with { type: "json" };
import { FileRecord, manifestName, manifestText, writeManifest } from "../manifest/index.ts";
import { slashed } from "../report/shown-path.ts";
import { siteRequest } from "./site-request.ts";

const { version } = packageFile;

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
    const { part, site } = siteRequest(configuration);
    if (part === "whole") await writeSiteFacts(directories.output, record, site.today);
    await writeManifest(directories.output, record);
  });
}

/**
 * Writes `klarstandard.json`, by which a host sees which site it serves: the version of Klarstandard, the day for which
 * the site was made, and a hash that is another as soon as one of its files is.
 */
export async function writeSiteFacts(folder: string, record: FileRecord, date: string): Promise<void> {
  // The list of the files is none of what it lists.
  const files = [...record.files].filter(([path]) => path !== manifestName);
  const hashes = new Map(files.map(([path, { sha256 }]) => [path, sha256]));
  const content = createHash("sha256").update(manifestText(hashes)).digest("hex");
  const facts = { klarstandard: version, date, content };
  await record.write(folder, "klarstandard.json", `${JSON.stringify(facts, null, 2)}\n`);
}
