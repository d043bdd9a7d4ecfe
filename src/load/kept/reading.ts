import type { Municipality } from "../../model/index.ts";
import type { Entry } from "../data/folder-entries.ts";

/** A municipality as it was read and found without a fault; it has no draft. */
export interface Reading {
  readonly municipality: Municipality;
  /** The names of its data files in their folders, without `.ts`. */
  readonly standards: readonly string[];
  readonly easyReads: readonly string[];
  /** The addresses of this site to which its texts lead, as whole ones: whether they are there, each load looks anew. */
  readonly links: readonly string[];
  /** The paths of what programs left in its folder. */
  readonly ignored: readonly string[];
}

/** Keeps what was read, by the name of the folder and all that it held. */
export interface Readings {
  readonly find: (name: string) => Promise<Reading | undefined>;
  /** Keeps it where that can be; whoever does not find it reads again. */
  readonly keep: (name: string, reading: Reading) => Promise<void>;
  /** Reads municipalities that are not kept and keeps them, elsewhere and all at once, where that is quicker. */
  readonly readAll?: (folders: readonly Entry[]) => Promise<void>;
}
