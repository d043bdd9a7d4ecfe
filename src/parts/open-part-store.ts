import { usableKey } from "../cache/index.ts";
import { type PartStore, partStoreIn, type StoreOptions } from "./part-store.ts";

/** 4 GB: the pages of the whole country some ten times. */
const usualSize = 4 * 1024 ** 3;

/** Opens the store of parts in a folder; where there can be no key, there is none, and every part is made. */
export async function openPartStore(
  folder: string,
  onFault: StoreOptions["onFault"],
): Promise<PartStore | undefined> {
  const key = await usableKey(onFault);
  return key === undefined ? undefined : partStoreIn({ folder, key, maximum: usualSize, onFault });
}
