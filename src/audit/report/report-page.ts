import { counts, passing, reportWords as words } from "../../messages/audit/report.ts";
import { language, spoken } from "../../messages/language.ts";
import { findingHtml, whatHtml } from "../../report/finding-html.ts";
import { type Html, html } from "../../report/html.ts";
import type { AuditReport, CheckReport } from "../audit-report.ts";
import type { AuditFinding } from "../finding.ts";
import type { KindReport } from "../page-kinds.ts";
import { countText, groupsOf, secondsEach, toldGroup } from "../report-text.ts";
import { forPeople } from "./for-people.ts";
import { wholePage } from "./whole-page.ts";

/** Makes the report as one page that needs no other file. */
export function reportPage(report: AuditReport): string {
  const title = words.title(report.site);
  const { auditedAt, findings } = report;
  const main = html`<h1>${title}</h1>
<p>${countText(report)} ${words.done(auditedAt.slice(0, 10), auditedAt.slice(11, 16))}</p>
<p>${words.third()} <a href="#people">${words.needsPerson()}</a>. ${words.sheetBefore()} <a href="was.html">${words.sheet()}</a>.</p>
<nav aria-label="${words.contents()}"><ul>
${sections.map((id) => html`<li><a href="#${id}">${words[id]()}</a></li>`)}
</ul></nav>
${sectionHtml("kinds", kindsTable(report.kinds))}
${sectionHtml("checks", checksTable(report.checks))}
${sectionHtml("findings", findings.length === 0 ? html`<p>${words.none()}</p>` : groupsOf(findings).map(groupHtml))}
${sectionHtml("exceptions", exceptionsHtml(report))}
${sectionHtml("people", peopleHtml(report))}`;
  return wholePage(language(), title, main);
}

const sections = ["kinds", "checks", "findings", "exceptions", "people"] as const;

function sectionHtml(id: (typeof sections)[number], body: Html | readonly Html[]): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${words[id]()}</h2>
${body}
</section>`;
}

function peopleHtml(report: AuditReport): Html {
  return html`<p>${words.noProgram()}</p>
<ul>
${forPeople.map((one) => html`<li>${spoken(one)}</li>`)}
</ul>
${questionsHtml(report)}`;
}

function kindsTable(kinds: readonly KindReport[]): Html {
  return tableHtml(
    words.kindsCaption(),
    [words.kind(), words.howMany(), words.found(), words.seenBy()],
    kinds.map(({ name, paths, findings, byCheck }) => [
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

function tableHtml(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number | Html)[])[],
): Html {
  return html`<table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) =>
    html`<tr>${row.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : cellHtml(cell)))}</tr>`,
)}
</tbody>
</table>`;
}

function cellHtml(cell: string | number | Html): Html {
  return typeof cell === "number" ? html`<td class="number">${cell}</td>` : html`<td>${cell}</td>`;
}

function groupHtml(group: readonly AuditFinding[]): Html {
  const told = toldGroup(group);
  return told === undefined ? html`` : findingHtml(told.finding, { level: 3, places: told.places });
}

function exceptionsHtml({ exceptions }: AuditReport): Html {
  if (exceptions.length === 0) return html`<p>${words.nothing()}</p>`;
  const groups = Map.groupBy(exceptions, ({ exception }) => exception);
  return html`<ul>
${[...groups].map(
  ([{ check, rule, page, reason, link, until }, found]) =>
    html`<li>${passing.item(`${check} ${rule}`, page, found.length, until, reason)} (<a href="${link}">${passing.link(rule, page)}</a>)</li>`,
)}
</ul>`;
}

function questionsHtml({ questions }: AuditReport): Html {
  if (questions.length === 0) return html``;
  return html`<h3>${words.questions()}</h3>
<p>${words.asks()}</p>
<ul>
${questions.map((question) => html`<li>${question.check} ${question.rule}, ${counts.subjects(question.pages.length, "page")}: ${whatHtml(question)}</li>`)}
</ul>`;
}
