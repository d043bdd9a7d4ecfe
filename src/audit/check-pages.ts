import { type BuiltSite, siteText } from "../crawl/built-site.ts";
import { isRead, type PageFacts, pageFacts } from "../crawl/page-facts.ts";
import { parsedPage } from "../crawl/parsed-page.ts";
import { checksOf } from "./checks.ts";
import { type AuditFinding, type CheckOutcome, findingOf } from "./finding.ts";
import { forgets } from "./memory/memories.ts";
import type { PageMemory } from "./memory/page-memory.ts";
import { markup } from "./page/markup.ts";
import type { PageCheck } from "./page/page-check.ts";
import type { SiteCheck } from "./site/site-check.ts";

/** What the checks without a browser found, and what they learned of the pages. */
export interface PageChecksRun {
  readonly outcomes: readonly CheckOutcome[];
  readonly facts: readonly PageFacts[];
}

/** What a check has found so far, and the seconds that it took. */
interface Found {
  readonly findings: AuditFinding[];
  seconds: number;
}

/**
 * Does every check that needs no browser. Each page is read once and let go, however many there are. What html-validate
 * says of a page that is the same as before is remembered: it takes longer than all others together.
 */
export async function checkPages(site: BuiltSite, memory: PageMemory = forgets): Promise<PageChecksRun> {
  const facts: PageFacts[] = [];
  const found = new Map<PageCheck | SiteCheck, Found>();
  const note = async (
    check: PageCheck | SiteCheck,
    run: () => Promise<readonly AuditFinding[]>,
  ): Promise<void> => {
    const start = performance.now();
    const known = found.get(check) ?? { findings: [], seconds: 0 };
    found.set(check, known);
    known.findings.push(...(await run()));
    known.seconds += (performance.now() - start) / 1000;
  };
  for (const built of site.pages) {
    const page = parsedPage(built, await siteText(site, `/${built.file}`));
    const known = pageFacts(page);
    facts.push(known);
    if (!isRead(known)) continue;
    for (const check of checksOf("page")) {
      const look = async (): Promise<AuditFinding[]> =>
        (await check.run(page, site)).map((fault) => findingOf(check, { ...fault, page: page.path }));
      await note(check, check === markup ? () => remembered(page.path, markup, memory, look) : look);
    }
  }
  for (const check of checksOf("site")) {
    await note(check, async () => (await check.run(facts, site)).map((fault) => findingOf(check, fault)));
  }
  const audited = facts.filter(isRead).map(({ path }) => path);
  const outcomes = [...found].map(([check, one]): CheckOutcome => ({ check, audited, ...one }));
  return { outcomes, facts };
}

/** Has a page looked at where the memory does not know what a check says of it. */
async function remembered(
  path: string,
  { name }: PageCheck,
  memory: PageMemory,
  look: () => Promise<readonly AuditFinding[]>,
): Promise<readonly AuditFinding[]> {
  const known = (await memory.recall(path))?.[name];
  if (known !== undefined) return known.findings;
  const findings = await look();
  await memory.keep(path, { [name]: { findings, questions: [] } });
  return findings;
}
