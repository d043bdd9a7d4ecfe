import type { NetworkAccess } from "../../browser/switches.js";
import type { BuiltPage } from "../../crawl/built-site.ts";

/** What every look at pages in a browser needs to know. */
export interface RunOptions {
  readonly pages: readonly BuiltPage[];
  readonly urlOf: (path: string) => string;
  readonly browserPath: string;
  readonly network: NetworkAccess;
  /** The most that one page may take, in milliseconds. */
  readonly timeout: number;
  /** How many pages are open at the same time. */
  readonly workers?: number;
  /** Called when a page is done. */
  readonly onProgress?: (done: number, total: number) => void;
}
