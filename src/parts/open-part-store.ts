import { cacheKey, usualKeyFile } from "../cache/index.ts";
import { type PartStore, partStoreIn, type StoreOptions } from "./part-store.ts";

/** 4 GB: the pages of the whole country some ten times. */
const usualSize = 4 * 1024 ** 3;

/** Opens the store of parts in a folder; where there can be no key, there is none, and every part is made. */
export async function openPartStore(
  folder: string,
  onFault: StoreOptions["onFault"],
): Promise<PartStore | undefined> {
  try {
    return partStoreIn({ folder, key: await cacheKey(usualKeyFile()), maximum: usualSize, onFault });
  } catch (error) {
    if (!(error instanceof Error && "path" in error && "code" in error)) throw error;
    onFault(String(error.code));
    return undefined;
  }
}
