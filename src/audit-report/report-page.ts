import type { AuditReport, CheckReport } from "../audit/audit-report.ts";
import type { AuditFinding } from "../audit/finding.ts";
import type { KindReport } from "../audit/page-kinds.ts";
import { forPeople } from "../messages/audit/for-people.ts";
import { counts, passing } from "../messages/audit/report.ts";
import { reportWords as words } from "../messages/audit/report-page.ts";
import { language, spoken } from "../messages/language.ts";
import { telling } from "../messages/telling.ts";
import { whatHtml } from "../report/finding-html.ts";
import { type Html, html } from "../report/html.ts";
import { tableHtml } from "../report/table-html.ts";
import { wholePage } from "../report/whole-page.ts";
import {
  effortOf,
  groupHtml,
  nameHtml,
  pageHtml,
  pagesOf,
  type ReportSurroundings,
  weightText,
} from "./group-html.ts";
import { countText, groupsOf, secondsEach } from "./report-text.ts";
import type { Changed, ComparedReport } from "./trend.ts";

/** The most that one list of the page shows: it is to be opened by anybody, however large the site. */
const most = 60;

/** Makes the report as one page that needs no other file. */
export function reportPage(report: ComparedReport, surroundings: ReportSurroundings = {}): string {
  const title = words.title(report.site);
  const { auditedAt, findings } = report;
  const groups = groupsOf(findings);
  const main = html`<h1>${title}</h1>
<p>${countText(report)} ${words.done(auditedAt.slice(0, 10), auditedAt.slice(11, 16))}</p>
<p>${words.third()} <a href="#people">${words.needsPerson()}</a>. ${words.sheetBefore()} <a href="was.html">${words.sheet()}</a>.</p>
<nav aria-label="${words.contents()}"><ul>
${sections.map((id) => html`<li><a href="#${id}">${words[id]()}</a></li>`)}
</ul></nav>
${sectionHtml("first", firstHtml(groups))}
${sectionHtml("trend", trendHtml(report, surroundings))}
${sectionHtml(
  "findings",
  findings.length === 0
    ? html`<p>${words.none()}</p>`
    : bounded(
        groups.map((group, index) => groupHtml(group, groupId(index), surroundings)),
        (left) => html`<p>${telling.moreInReport(left)}</p>`,
      ),
)}
${sectionHtml("people", peopleHtml(report))}
${sectionHtml("kinds", kindsTable(report.kinds))}
${sectionHtml("checks", checksTable(report.checks))}
${sectionHtml("exceptions", exceptionsHtml(report))}`;
  return wholePage(language(), title, main);
}

const sections = ["first", "trend", "findings", "people", "kinds", "checks", "exceptions"] as const;
const groupId = (index: number): string => `fund-${index + 1}`;

function sectionHtml(id: (typeof sections)[number], body: Html | readonly Html[]): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${words[id]()}</h2>
${body}
</section>`;
}

/** What is shown of a long list, and where the rest is. */
function bounded(rows: readonly Html[], rest: (left: number) => Html): Html[] {
  return rows.length <= most ? [...rows] : [...rows.slice(0, most), rest(rows.length - most)];
}

const listItems = (rows: readonly Html[]): Html =>
  html`<ul>
${bounded(rows, (left) => html`<li>${telling.moreInReport(left)}</li>`)}
</ul>`;

/** What to mend first: the heaviest, and of those what is on most pages. */
function firstHtml(groups: readonly (readonly AuditFinding[])[]): Html {
  const rows = groups.slice(0, most).flatMap((group, index) => {
    const [first] = group;
    if (first === undefined || first.severity !== "error") return [];
    const where = `${counts.subjects(pagesOf(group), /\.pdf$/i.test(first.place.page) ? "pdf" : "page")}, ${effortOf(group)}`;
    return [
      html`<li><a href="#${groupId(index)}">${nameHtml(group)}</a><br>${weightText(first)}. ${where}. ${first.why}</li>`,
    ];
  });
  if (rows.length === 0) return html`<p>${words.noBarrier()}</p>`;
  return html`<p>${words.firstCaption()}</p>
<ol>
${rows}
</ol>`;
}

function trendHtml({ trend }: ComparedReport, { linkOf }: ReportSurroundings): Html {
  if (trend === undefined) return html`<p>${words.noEarlier()}</p>`;
  const list = (title: string, rows: readonly Changed[]): Html =>
    rows.length === 0
      ? html``
      : html`<h3>${title}</h3>
${listItems(rows.map(({ code, page, at }) => html`<li>${code}: ${pageHtml(page, linkOf)} <code>${at.slice(0, 160)}</code></li>`))}`;
  const { since, fresh, mended, staying, unknown } = trend;
  return html`<p>${words.since(since.slice(0, 10), fresh.length, mended.length, staying)}${unknown > 0 ? ` ${words.unknown(unknown)}` : ""}</p>
${list(words.fresh(), fresh)}
${list(words.mended(), mended)}`;
}

function peopleHtml(report: AuditReport): Html {
  return html`<p>${words.noProgram()}</p>
<ul>
${forPeople.map((one) => html`<li>${spoken(one)}</li>`)}
</ul>
<p><a href="checklist.html">${words.checklist()}</a></p>
${questionsHtml(report)}`;
}

function kindsTable(kinds: readonly KindReport[]): Html {
  return tableHtml(
    words.kindsCaption(),
    [words.kind(), words.howMany(), words.found(), words.seenBy()],
    kinds.slice(0, most).map(({ name, paths, findings, byCheck }) => [
      name,
      paths.length,
      findings,
      Object.entries(byCheck)
        .map(([check, count]) => `${check} ${count}`)
        .join(", ") || "–",
    ]),
  );
}

function checksTable(checks: readonly CheckReport[]): Html {
  return tableHtml(
    words.checksCaption(),
    [words.check(), words.lookedAt(), words.found(), words.time()],
    checks.map((check) => [
      html`${check.name} <span>${check.looksFor}</span>`,
      check.notRun === undefined
        ? counts.ofBuilt(check.audited, check.built, check.subject)
        : counts.notRun(check.notRun),
      check.findings,
      secondsEach(check) || "–",
    ]),
  );
}

function exceptionsHtml({ exceptions }: AuditReport): Html {
  if (exceptions.length === 0) return html`<p>${words.nothing()}</p>`;
  const groups = Map.groupBy(exceptions, ({ exception }) => exception);
  return listItems(
    [...groups].map(
      ([{ check, rule, page, reason, link, until }, found]) =>
        html`<li>${passing.item(`${check} ${rule}`, page, found.length, until, reason)} (<a href="${link}">${passing.link(rule, page)}</a>)</li>`,
    ),
  );
}

function questionsHtml({ questions }: AuditReport): Html {
  if (questions.length === 0) return html``;
  return html`<h3>${words.questions()}</h3>
<p>${words.asks()}</p>
${listItems(questions.map((question) => html`<li>${question.check} ${question.rule}, ${counts.subjects(question.pages.length, "page")}: ${whatHtml(question)}</li>`))}`;
}
