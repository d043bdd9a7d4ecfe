import type { AuditReport } from "../audit/audit-report.ts";
import type { KindReport } from "../audit/page-kinds.ts";
import { beyondStandard, criteria } from "../messages/audit/criteria.ts";
import { questionsAbout } from "../messages/audit/for-people.ts";
import { reportWords, checklistWords as words } from "../messages/audit/report-page.ts";
import { language, spoken } from "../messages/language.ts";
import { type Html, html } from "../report/html.ts";
import { tableHtml } from "../report/table-html.ts";
import { wholePage } from "../report/whole-page.ts";
import { pageHtml, type ReportSurroundings } from "./group-html.ts";

/** Kinds of a stranger's site that have a list of their own: as many as somebody will ever print. */
const most = 20;

/**
 * Makes the sheet for what a person must still look at: a sample of each kind of page (WCAG-EM 1.0, step 3: one that the
 * structure gives, and one by chance), and a table by the clauses of EN 301 549.
 */
export function checklistPage(report: AuditReport, { linkOf }: ReportSurroundings = {}): string {
  const { kinds, auditedAt, site } = report;
  const title = words.title(site);
  const main = html`<h1>${title}</h1>
<p>${words.how()}</p>
${kinds
  .filter(({ paths }) => paths.length > 0)
  .slice(0, most)
  .map(
    (kind, index) => html`<section aria-labelledby="kind-${index}"><h2 id="kind-${index}">${kind.name}</h2>
<p>${words.sample(kind.paths.length)}</p>
<ul>
${sampleOf(kind, report, auditedAt).map((page) => html`<li>${kind.name}: ${pageHtml(page, linkOf)}</li>`)}
</ul>
<ul class="boxes">
${questionsAbout(kind.has).map((one) => html`<li><label><input type="checkbox"> ${spoken(one)}</label></li>`)}
</ul>
</section>`,
  )}
<section aria-labelledby="clauses"><h2 id="clauses">EN 301 549</h2>
<p>${words.clauses()}</p>
${clausesTable(report)}
</section>
<p>${words.by()}</p>`;
  return wholePage(language(), title, main);
}

/** The page with most findings, or the first; and one that only the moment of the audit chooses. */
function sampleOf({ paths }: KindReport, { findings }: AuditReport, auditedAt: string): string[] {
  const counted = Map.groupBy(findings, ({ place }) => place.page);
  const [structured = ""] = paths.toSorted(
    (one, other) => (counted.get(other)?.length ?? 0) - (counted.get(one)?.length ?? 0),
  );
  const others = paths.filter((path) => path !== structured);
  const chance = others[Date.parse(auditedAt) % Math.max(others.length, 1)];
  return [structured, ...(chance === undefined ? [] : [chance])];
}

function clausesTable({ findings }: AuditReport): Html {
  const rows = [...criteria].map(([criterion, { name, asks }]) => {
    const pages = (level: string): number =>
      new Set(
        findings
          .filter((one) => one.criterion === criterion && one.severity === level)
          .map(({ place }) => place.page),
      ).size;
    const clause = beyondStandard.has(criterion)
      ? `WCAG 2.2 ${criterion}`
      : `9.${criterion}, 10.${criterion}`;
    return [
      html`${clause} <span>${spoken(name)}. ${spoken(asks)}</span>`,
      words.seen(pages("error"), pages("warning")),
      html`<div role="group" aria-label="${criterion}" class="boxes">${[words.met(), words.notMet(), words.notRelevant()].map((one) => html`<label><input type="checkbox"> ${one}</label>`)}</div>`,
    ];
  });
  return tableHtml(words.caption(), [words.clause(), reportWords.found(), words.verdict()], rows);
}
