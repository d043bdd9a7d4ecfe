import type { BuiltSite } from "../../crawl/built-site.ts";
import { isRead, type PageFacts } from "../../crawl/page-facts.ts";
import { sitePathOf } from "../../crawl/site-path.ts";
import { affects } from "../../messages/audit/affects.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { siteFaults } from "../../messages/audit/site.ts";
import type { SiteFault } from "../check.ts";
import type { SiteCheck } from "./site-check.ts";

/** The name that the Agency for Digital Government asks the footer link to have. */
const linkName = "tilgængelighedserklæring";

/**
 * Finds what the authority orders most often: no footer link of the right name, and an address `/was/` that leads
 * nowhere (digst.dk, "Om tilgængelighedserklæring").
 */
export const accessibilityStatement: SiteCheck = {
  name: "accessibility-statement",
  kind: "site",
  subject: "page",
  looksFor: looksFor.accessibilityStatement,
  weight: "likely",
  affects: affects.accessibilityStatement,
  run: faultsOf,
};

function faultsOf(pages: readonly PageFacts[], site: BuiltSite): SiteFault[] {
  const faults = pages.filter(isRead).flatMap(({ path, footerLinks }) => {
    const link = footerLinks.find(({ name }) => name.replaceAll("\u00AD", "").toLowerCase() === linkName);
    if (link !== undefined) return [];
    return [{ page: path, place: "", rule: "footer-link", ...siteFaults.noStatement() }];
  });
  const was = ["/was/", "/was", "/was.html", "/was/index.html"];
  if (was.some((path) => site.files.has(path))) return faults;
  return [...faults, { page: "/was/", place: "", rule: "address", ...siteFaults.noWas() }];
}

/** Gives the site path to which the footer's link leads, where it stays on the site. */
export function statementPath(pages: readonly PageFacts[], site: BuiltSite): string | undefined {
  for (const { path, footerLinks } of pages) {
    for (const { name, url } of footerLinks) {
      if (name.replaceAll("\u00AD", "").toLowerCase() === linkName) return sitePathOf(url, path, site);
    }
  }
  return undefined;
}
