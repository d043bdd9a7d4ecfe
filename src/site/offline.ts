import { createHash } from "node:crypto";
import { posix, relative } from "node:path";
import type { BuildDone, UserConfig } from "@11ty/eleventy";
import { workerScript } from "../assets/index.ts";
import { type FileRecord, type WrittenFile, written } from "../manifest/index.ts";
import { slashed } from "../report/shown-path.ts";
import type { FootView } from "../view/foot-view.ts";
import type { SiteContext } from "../view/site-context.ts";
import { type Files, type KeptPlace, municipalityList, offlinePath, sharedList } from "./offline-list.ts";
import { recordOf } from "./record.ts";
import { siteRequest } from "./site-request.ts";

const placesOf = new WeakMap<UserConfig, readonly KeptPlace[]>();

/** Remembers of which municipalities a site has pages. */
export function rememberPlaces(configuration: UserConfig, places: readonly KeptPlace[]): void {
  placesOf.set(configuration, places);
}

/** Says of a municipality what a list of its pages says; its number is the one at the foot of its pages. */
export function keptPlace(path: string, name: string, { municipality }: FootView): KeptPlace {
  const phone = municipality?.contact?.phone;
  return { path, name, ...(phone === undefined ? {} : { phone: { href: phone.href, text: phone.text } }) };
}

/** Writes what keeps a whole site for times without a network. */
export function offline(configuration: UserConfig): void {
  configuration.on("eleventy.after", async ({ directories, results }) => {
    const { part, site } = siteRequest(configuration);
    if (part !== "whole") return;
    const record = recordOf(configuration);
    const files = filesOf(results, directories.output, record.files);
    const places = placesOf.get(configuration) ?? [];
    await writeOffline(directories.output, record, { site, places, files });
  });
}

/** A finished site that readers may keep. */
interface FinishedPages {
  readonly site: SiteContext;
  readonly places: readonly KeptPlace[];
  readonly files: Files;
}

/**
 * Writes the worker that keeps pages for times without a network, and for each municipality the list of what it keeps.
 * Where the site is not to be kept, the worker takes itself away from whoever has it.
 */
export async function writeOffline(
  folder: string,
  record: FileRecord,
  { site, places, files }: FinishedPages,
): Promise<void> {
  if (site.offline === undefined) return;
  const { pathPrefix: prefix } = site;
  const write = (path: string, text: string) => record.write(folder, path, text);
  if (!site.offline) {
    await write("sw.js", workerScript("ending", { prefix }));
    return;
  }
  const lists = places.map((place) => municipalityList(place, files, prefix));
  for (const { path, list } of lists) await write(path, `${JSON.stringify(list)}\n`);
  const core = sharedList(files, prefix);
  const version = createHash("sha256")
    .update(JSON.stringify([core, lists]) + workerScript("worker", {}))
    .digest("hex")
    .slice(0, 16);
  await write(
    "sw.js",
    workerScript("worker", { prefix, version, fallback: prefix + offlinePath.slice(1), core }),
  );
}

/** Every file by its path, pages with their text, which tells what they load. */
function filesOf(
  results: BuildDone["results"],
  output: string,
  recorded: ReadonlyMap<string, WrittenFile>,
): Files {
  const files = new Map<string, WrittenFile & { readonly text?: string }>(recorded);
  for (const { outputPath, content } of results) {
    if (outputPath === false) continue;
    files.set(posix.normalize(slashed(relative(output, outputPath))), {
      ...written(content),
      text: content,
    });
  }
  return files;
}
