import { counted } from "../../format/counted.ts";
import { findingHtml } from "../../report/finding-html.ts";
import { type Html, html } from "../../report/html.ts";
import type { AuditReport, CheckReport } from "../audit-report.ts";
import type { AuditFinding } from "../finding.ts";
import type { KindReport } from "../page-kinds.ts";
import { countText, groupsOf, secondsEach } from "../report-text.ts";
import { forPeople } from "./for-people.ts";
import { wholePage } from "./whole-page.ts";

/** Makes the report as one page that needs no other file. */
export function reportPage(report: AuditReport): string {
  const main = html`<h1>Audit of ${report.site}</h1>
<p>${countText(report)} Done on ${report.auditedAt.slice(0, 16).replace("T", " at ")} UTC.</p>
<p>Programs see a third of the barriers at best. No finding does not mean no barrier: see <a href="#people">what needs a person</a>. For the authority's tool there is a <a href="was.html">fill-in sheet for the accessibility statement</a>.</p>
<nav aria-label="Contents"><ul>
<li><a href="#kinds">By kind of page</a></li>
<li><a href="#checks">By check</a></li>
<li><a href="#findings">Findings</a></li>
<li><a href="#exceptions">Let pass for a time</a></li>
<li><a href="#people">What needs a person</a></li>
</ul></nav>
<section aria-labelledby="kinds"><h2 id="kinds">By kind of page</h2>
${kindsTable(report.kinds)}
</section>
<section aria-labelledby="checks"><h2 id="checks">By check</h2>
${checksTable(report.checks)}
</section>
<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${report.findings.length === 0 ? html`<p>None.</p>` : groupsOf(report.findings).map(groupHtml)}
</section>
<section aria-labelledby="exceptions"><h2 id="exceptions">Let pass for a time</h2>
${exceptionsHtml(report)}
</section>
<section aria-labelledby="people"><h2 id="people">What needs a person</h2>
<p>No program can tell any of this.</p>
<ul>
${forPeople.map(({ en }) => html`<li>${en}</li>`)}
</ul>
${questionsHtml(report)}
</section>`;
  return wholePage("en", `Audit of ${report.site}`, main);
}

function kindsTable(kinds: readonly KindReport[]): Html {
  return tableHtml(
    "Pages and findings by kind",
    ["Kind", "How many", "Findings", "Seen by"],
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
    "What each check looked at, found and cost",
    ["Check", "Looked at", "Findings", "Time"],
    checks.map((check) => [
      html`${check.name} <span>${check.looksFor}</span>`,
      check.notRun === undefined
        ? `${check.audited} of ${counted(check.built, check.subject === "pdf" ? "PDF" : "page")}`
        : `not run: ${check.notRun}`,
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
  const [first] = group;
  if (first === undefined) return html``;
  return findingHtml(first, { level: 3, places: group.map(({ place }) => place) });
}

function exceptionsHtml({ exceptions }: AuditReport): Html {
  if (exceptions.length === 0) return html`<p>Nothing.</p>`;
  const groups = Map.groupBy(exceptions, ({ exception }) => exception);
  return html`<ul>
${[...groups].map(
  ([{ check, rule, page, reason, link, until }, found]) =>
    html`<li>${check} ${rule} on ${page}, ${counted(found.length, "place")}, until ${until}: ${reason} (<a href="${link}">why ${rule} passes on ${page}</a>)</li>`,
)}
</ul>`;
}

function questionsHtml({ questions }: AuditReport): Html {
  if (questions.length === 0) return html``;
  return html`<h3>Questions of the engines</h3>
<p>Where an engine could not decide, it asks:</p>
<ul>
${questions.map(({ check, rule, what, pages }) => html`<li>${check} ${rule}, ${counted(pages.length, "page")}: ${what}</li>`)}
</ul>`;
}
