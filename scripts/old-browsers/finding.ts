import type { Feature } from "./browsers.ts";

/** A place that uses a feature, or something that MDN's data does not know. */
export interface Use {
  readonly file: string;
  readonly line: number;
  /** What is written there. */
  readonly written: string;
  /** Missing where it is known to nobody. */
  readonly feature?: Feature;
}
