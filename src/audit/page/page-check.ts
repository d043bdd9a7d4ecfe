import type { Check, PageFault } from "../check.ts";
import type { BuiltSite } from "../site/built-site.ts";
import type { ParsedPage } from "./parsed-page.ts";

/** A check that reads the HTML of one page at a time. */
export interface PageCheck extends Check {
  readonly kind: "page";
  readonly run: (page: ParsedPage, site: BuiltSite) => readonly PageFault[] | Promise<readonly PageFault[]>;
}
