import type { BuiltSite } from "../../crawl/built-site.ts";
import type { ParsedPage } from "../../crawl/parsed-page.ts";
import type { Check, PageFault } from "../check.ts";

/** A check that reads the HTML of one page at a time. */
export interface PageCheck extends Check {
  readonly kind: "page";
  readonly run: (page: ParsedPage, site: BuiltSite) => readonly PageFault[] | Promise<readonly PageFault[]>;
}
