import type { BuiltPage } from "../site/built-site.ts";
import type { NetworkAccess } from "./launch.ts";

/** What every look at pages in a browser needs to know. */
export interface RunOptions {
  readonly pages: readonly BuiltPage[];
  readonly urlOf: (path: string) => string;
  readonly browserPath: string;
  readonly network: NetworkAccess;
  /** The most that one page may take, in milliseconds. */
  readonly timeout: number;
}
