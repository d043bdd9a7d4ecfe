import { FileRecord, writeManifest } from "../manifest/index.ts";
import { indexPart } from "../search/search-index.ts";
import { buildPages } from "../site/build-pages.ts";
import { searchOptions } from "../site/search.ts";
import type { PartOrder } from "./part-order.ts";
import { besideFolder } from "./part-store.ts";

/** A part that is to be made in a folder. */
export interface PartTask {
  readonly order: PartOrder;
  readonly folder: string;
}

/** Makes the pages of a part in its folder, and beside them the index of what is searched in them. */
export async function makePart({ order, folder }: PartTask): Promise<void> {
  const record = new FileRecord();
  await buildPages(order, folder, record);
  await indexPart(folder, besideFolder, record, searchOptions());
  await writeManifest(folder, record);
}
