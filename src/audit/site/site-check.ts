import type { BuiltSite } from "../../crawl/built-site.ts";
import type { PageFacts } from "../../crawl/page-facts.ts";
import type { Check, SiteFault } from "../check.ts";

/** A check that compares the pages of a site with each other, or looks at what lies beside them. */
export interface SiteCheck extends Check {
  readonly kind: "site";
  readonly run: (
    pages: readonly PageFacts[],
    site: BuiltSite,
  ) => readonly SiteFault[] | Promise<readonly SiteFault[]>;
}
