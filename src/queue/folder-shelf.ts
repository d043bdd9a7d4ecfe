import { mkdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ownFile, writeWhole } from "../cache/index.ts";
import { writing } from "../report/machine-fault.ts";
import type { Shelf } from "./store.ts";

/** Opens a folder that all machines share as a shelf; it is made when it is first written to. */
export function folderShelf(folder: string): Shelf {
  // Some file systems are slow where very many files lie in one folder.
  const placeOf = (name: string): string => join(folder, name.slice(0, 2), name);
  return {
    // No link of somebody else's is followed.
    read: (name, longest) => ownFile(placeOf(name), longest),
    write: async (name, bytes) => {
      const place = placeOf(name);
      await mkdir(dirname(place), { recursive: true });
      await writing(place, writeWhole(place, bytes));
    },
    has: async (name, size) => {
      const found = await stat(placeOf(name)).catch(() => undefined);
      return found?.size === size;
    },
  };
}
