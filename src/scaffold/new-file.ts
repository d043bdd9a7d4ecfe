import type { Problem } from "../load/index.ts";

/** A file to be written. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** The files of a new record, and everything that speaks against writing them. */
export interface NewFiles {
  readonly files: readonly NewFile[];
  readonly problems: readonly Problem[];
}
