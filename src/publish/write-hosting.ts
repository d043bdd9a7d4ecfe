import { type FinishedSite, writeBundle } from "../hosting/index.ts";
import { FileRecord, writeManifest } from "../manifest/index.ts";
import type { OutputFolder } from "./output-folder.ts";

/** Puts the site ready for servers; nobody serves the bundle itself, so it is there before the site is. */
export async function writeHosting(
  folder: string,
  bundle: OutputFolder,
  { files }: FileRecord,
  addresses: Pick<FinishedSite, "pathPrefix" | "redirects">,
): Promise<void> {
  const record = new FileRecord();
  await writeBundle({ folder, paths: [...files.keys()], ...addresses }, bundle.work, record);
  await writeManifest(bundle.work, record);
  await bundle.publish(record);
}
