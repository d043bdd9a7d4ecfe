import type { Check, SiteFault } from "../check.ts";
import type { BuiltSite } from "./built-site.ts";
import type { PageFacts } from "./page-facts.ts";

/** A check that compares the pages of a site with each other, or looks at what lies beside them. */
export interface SiteCheck extends Check {
  readonly kind: "site";
  readonly run: (
    pages: readonly PageFacts[],
    site: BuiltSite,
  ) => readonly SiteFault[] | Promise<readonly SiteFault[]>;
}
