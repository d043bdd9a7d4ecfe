import type { CheckName } from "./checks.ts";
import type { CheckOutcome, Finding } from "./finding.ts";
import { alternativeTexts } from "./page/alternative-texts.ts";
import { downloads } from "./page/downloads.ts";
import { foreignRequests, foreignRequestsInStyles } from "./page/foreign-requests.ts";
import { headingOutline } from "./page/heading-outline.ts";
import { language } from "./page/language.ts";
import { linkTexts } from "./page/link-texts.ts";
import { markup } from "./page/markup.ts";
import { pageWeight } from "./page/page-weight.ts";
import { type ParsedPage, parsedPage } from "./page/parsed-page.ts";
import { withoutJavascript } from "./page/without-javascript.ts";
import { accessibilityStatement } from "./site/accessibility-statement.ts";
import { type BuiltSite, siteText } from "./site/built-site.ts";
import { internalLinks } from "./site/internal-links.ts";
import { type PageFacts, pageFacts } from "./site/page-facts.ts";
import { reachable } from "./site/reachable.ts";
import { uniqueTitles } from "./site/unique-titles.ts";

type Found = readonly Finding[] | Promise<readonly Finding[]>;

/** The checks that need one page at a time. */
const pageChecks = {
  markup,
  "heading-outline": headingOutline,
  language,
  "alternative-texts": alternativeTexts,
  "link-texts": linkTexts,
  downloads,
  "page-weight": pageWeight,
  "foreign-requests": foreignRequests,
  "without-javascript": withoutJavascript,
} satisfies Partial<Record<CheckName, (page: ParsedPage, site: BuiltSite) => Found>>;

/** The checks that compare pages with each other, or look at what lies beside them. */
const siteChecks = {
  "unique-titles": uniqueTitles,
  "internal-links": internalLinks,
  reachable,
  "accessibility-statement": accessibilityStatement,
  "foreign-requests-in-styles": (_pages, site) => foreignRequestsInStyles(site),
} satisfies Partial<Record<CheckName, (pages: readonly PageFacts[], site: BuiltSite) => Found>>;

/** What the checks without a browser found, and what they learned of the pages. */
export interface PageChecksRun {
  readonly outcomes: readonly CheckOutcome[];
  readonly facts: readonly PageFacts[];
}

/** Does every check that needs no browser. Each page is read once and let go, however many there are. */
export async function checkPages(site: BuiltSite): Promise<PageChecksRun> {
  const facts: PageFacts[] = [];
  const found = new Map<string, Finding[]>();
  const seconds = new Map<string, number>();
  const note = async (check: string, run: () => Found): Promise<void> => {
    const start = performance.now();
    const known = found.get(check) ?? [];
    known.push(...(await run()));
    found.set(check, known);
    seconds.set(check, (seconds.get(check) ?? 0) + (performance.now() - start) / 1000);
  };
  for (const built of site.pages) {
    const page = parsedPage(built, await siteText(site, `/${built.file}`));
    const known = pageFacts(page);
    facts.push(known);
    if (known.leadsOn !== undefined) continue;
    for (const [check, run] of Object.entries(pageChecks)) await note(check, () => run(page, site));
  }
  const read = facts.filter(({ leadsOn }) => leadsOn === undefined);
  for (const [check, run] of Object.entries(siteChecks)) {
    await note(check, () =>
      run(check === "unique-titles" || check === "accessibility-statement" ? read : facts, site),
    );
  }
  const audited = read.map(({ path }) => path);
  const outcomes = [...found].map(([check, findings]): CheckOutcome => {
    return { check, audited, findings, seconds: seconds.get(check) ?? 0 };
  });
  return { outcomes, facts };
}
