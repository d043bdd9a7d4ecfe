import type { BuiltPage } from "../site/built-site.ts";
import type { Reach } from "./launch.ts";

/** What every look at pages in a browser needs to know. */
export interface LookOptions {
  readonly pages: readonly BuiltPage[];
  readonly urlOf: (path: string) => string;
  readonly browserPath: string;
  readonly reach: Reach;
  /** The most that one page may take, in milliseconds. */
  readonly timeout: number;
}
