import { join } from "node:path";
import { progress } from "../messages/progress.ts";
import { openPartStore, type PartStore } from "../parts/index.ts";
import type { BuildListener } from "./build-listener.ts";

/** Opens the pages of earlier builds, where there is a cache; that it is of no help is told. */
export async function pageStore(
  cacheFolder: string | undefined,
  listener: BuildListener,
): Promise<PartStore | undefined> {
  if (cacheFolder === undefined) return undefined;
  const folder = join(cacheFolder, "pages");
  return openPartStore(folder, (code) => listener.step(progress.pagesNotKept(folder, code)));
}
