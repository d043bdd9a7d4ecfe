import type { Finding } from "../finding.ts";
import type { BuiltSite } from "./built-site.ts";
import type { PageFacts } from "./page-facts.ts";
import { sitePathOf } from "./site-path.ts";

const check = "accessibility-statement";

/** The name that the Agency for Digital Government asks the footer link to have. */
const linkName = "tilgængelighedserklæring";

/**
 * Finds what the authority orders most often: no footer link of the right name, and an address `/was/` that leads
 * nowhere (digst.dk, "Om tilgængelighedserklæring").
 */
export function accessibilityStatement(pages: readonly PageFacts[], site: BuiltSite): Finding[] {
  const findings = pages.flatMap(({ path, footerLinks }) => {
    const link = footerLinks.find(({ name }) => name.replaceAll("\u00AD", "").toLowerCase() === linkName);
    if (link !== undefined) return [];
    const what = "The footer has no link „Tilgængelighedserklæring“.";
    return [finding(path, "footer-link", what, "Link from the footer of every page to the statement.")];
  });
  const was = ["/was/", "/was", "/was.html", "/was/index.html"];
  if (was.some((path) => site.files.has(path))) return findings;
  return [
    ...findings,
    finding("/was/", "address", "There is no /was.", "Let /was lead to the statement in the WAS-Tool."),
  ];
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

function finding(page: string, rule: string, what: string, fix: string): Finding {
  const affects = "people who meet a barrier and look for whom to tell";
  return { check, page, place: "", rule, what, affects, fix };
}
