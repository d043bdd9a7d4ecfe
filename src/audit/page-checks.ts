import type { CheckOutcome, Finding } from "./finding.ts";
import { foreignRequests, foreignRequestsInStyles } from "./page/foreign-requests.ts";
import { markup } from "./page/markup.ts";
import { pageWeight } from "./page/page-weight.ts";
import { type ParsedPage, parsedPage } from "./page/parsed-page.ts";
import { withoutJavascript } from "./page/without-javascript.ts";
import { type BuiltSite, siteText } from "./site/built-site.ts";
import { internalLinks } from "./site/internal-links.ts";
import { type PageFacts, pageFacts } from "./site/page-facts.ts";
import { uniqueTitles } from "./site/unique-titles.ts";

type PageCheck = (page: ParsedPage, site: BuiltSite) => readonly Finding[] | Promise<readonly Finding[]>;
type SiteCheck = (
  pages: readonly PageFacts[],
  site: BuiltSite,
) => readonly Finding[] | Promise<readonly Finding[]>;

/** The checks that need one page at a time. */
const pageChecks: Readonly<Record<string, PageCheck>> = {
  markup,
  "page-weight": pageWeight,
  "foreign-requests": foreignRequests,
  "without-javascript": withoutJavascript,
};

/** The checks that compare pages with each other, or look at what lies beside them. */
const siteChecks: Readonly<Record<string, SiteCheck>> = {
  "unique-titles": uniqueTitles,
  "internal-links": internalLinks,
  "foreign-requests-in-styles": (_pages, site) => foreignRequestsInStyles(site),
};

/** Does every check that needs no browser. Each page is read once and let go, however many there are. */
export async function checkPages(site: BuiltSite): Promise<CheckOutcome[]> {
  const findings = new Map(Object.keys(pageChecks).map((check): [string, Finding[]] => [check, []]));
  const facts: PageFacts[] = [];
  for (const built of site.pages) {
    const page = parsedPage(built, await siteText(site, `/${built.file}`));
    facts.push(pageFacts(page));
    for (const [check, look] of Object.entries(pageChecks))
      findings.get(check)?.push(...(await look(page, site)));
  }
  const looked = facts.map(({ path }) => path);
  const outcomes = [...findings].map(([check, found]): CheckOutcome => ({ check, looked, findings: found }));
  for (const [check, look] of Object.entries(siteChecks)) {
    outcomes.push({ check, looked, findings: await look(facts, site) });
  }
  return outcomes;
}
