import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { FileRecord, writeManifest } from "../../src/manifest/index.ts";
import { openOutput } from "../../src/publish/output-folder.ts";
import { folderOf } from "./folder-of.ts";

/** The files of a folder by their paths in it. */
export type Files = Readonly<Record<string, string>>;

/** Writes files as a build does, with their list. */
export async function writeSite(folder: string, files: Files): Promise<FileRecord> {
  const record = new FileRecord();
  await mkdir(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) await record.write(folder, path, text);
  await writeManifest(folder, record);
  return record;
}

/** Builds and publishes files into `out`; gives the names beside the site that stayed. */
export async function publish(
  out: string,
  files: Files,
  options?: Parameters<typeof openOutput>[1],
): Promise<readonly string[]> {
  const output = await openOutput(out, options);
  try {
    return await output.publish(await writeSite(output.work, files));
  } finally {
    output.discard();
  }
}

/** Makes a folder `_site` as a build published it, in a folder with `around` it. */
export async function publishedFolder(
  files: Files = { "index.html": "gammel" },
  around: Files = {},
): Promise<{ folder: string; out: string }> {
  const folder = await folderOf({ "other/keep.txt": "", ...around });
  const out = join(folder, "_site");
  await writeSite(out, files);
  return { folder, out };
}
