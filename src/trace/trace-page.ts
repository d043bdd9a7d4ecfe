import { pathText } from "../load/index.ts";
import { traceTexts as texts } from "../messages/trace.ts";
import type { Finding } from "../report/finding.ts";
import { findingHtml } from "../report/finding-html.ts";
import { type Html, html } from "../report/html.ts";
import { reportDocument } from "../report/report-page.ts";
import { countsOf } from "./report.ts";
import type { Statement } from "./statement.ts";
import type { Trace, TraceRow } from "./trace.ts";

/** What the page of a trace shows. */
export interface TracePage {
  readonly trace: Trace;
  readonly findings: readonly Finding[];
  readonly standard: string;
  readonly municipality: string;
}

/** What the site's style sheets leave open; on a narrow screen each cell stands below the one before it. */
const ownStyle = `
main, .report-head { max-inline-size: 72rem; margin-inline: auto; padding-inline: var(--gutter); }
main { padding-block-end: var(--space-5); }
.report-head { padding-block-start: var(--space-5); }
.finding { margin-block: var(--space-4); padding-block-start: var(--space-3); border-block-start: 1px solid var(--rule-soft); }
.finding h3 { margin-block-start: 0; }
.finding p { margin-block-end: var(--space-1); max-inline-size: 66ch; }
code { overflow-wrap: anywhere; }
table { inline-size: 100%; table-layout: fixed; }
th:first-child { inline-size: 4rem; }
td, th { white-space: normal; vertical-align: top; overflow-wrap: anywhere; }
td p { margin-block: 0 var(--space-2); }
.of { display: none; }
.open > td:last-child { border-inline-start: 0.375rem solid; padding-inline-start: var(--space-3); font-weight: 700; }
@media (max-width: 48rem) {
  thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, th, th:first-child, td { display: block; inline-size: auto; }
  tr > :not(:last-child) { border-block-end: 0; padding-block-end: 0; }
  .of { display: block; font-size: var(--size-small); color: var(--ink-quiet); }
}
`;

/** Makes the trace as one page that needs no other file; `styles` are the site's own style sheets. */
export function tracePage({ trace, findings, standard, municipality }: TracePage, styles: string): string {
  const title = texts.title(standard, municipality);
  const body = html`<main>
<section aria-labelledby="open">
<h2 id="open">${texts.open()}</h2>
${findings.length === 0 ? html`<p>${texts.nothingOpen()}</p>` : findings.map((finding) => findingHtml(finding, { level: 3 }))}
</section>
<section aria-labelledby="rows">
<h2 id="rows">${texts.rows()}</h2>
<table role="table">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${texts.number()}</th><th role="columnheader" scope="col">${texts.source()}</th><th role="columnheader" scope="col">${texts.standard()}</th></tr></thead>
<tbody role="rowgroup">
${trace.rows.map(rowHtml)}
</tbody>
</table>
</section>
<section aria-labelledby="ours">
<h2 id="ours">${texts.ours()}</h2>
${trace.ours.length === 0 ? html`<p>${texts.noneOurs()}</p>` : html`<ul>${trace.ours.map((one) => html`<li>${statementHtml(one)}</li>`)}</ul>`}
</section>
</main>`;
  return reportDocument({ title, lead: countsOf(trace), styles: styles + ownStyle }, body);
}

function rowHtml({ number, text, marks, carriers, leftOut }: TraceRow): Html {
  const isOpen = carriers.length === 0 && leftOut === undefined;
  return html`<tr role="row" id="s${number}"${isOpen ? html` class="open"` : ""}><th role="rowheader" scope="row">${number}</th><td role="cell"><p class="of" aria-hidden="true">${texts.source()}</p>
<p lang="da">${text}</p>${marks.map((mark) => html`<p><small>${texts.pageMark(mark)}</small></p>`)}</td><td role="cell"><p class="of" aria-hidden="true">${texts.standard()}</p>
${carriers.map(statementHtml)}${leftOut === undefined ? "" : html`<p>${texts.leftOut(leftOut)}</p>`}${isOpen ? html`<p>${texts.noCarrier()}</p>` : ""}</td></tr>`;
}

function statementHtml({ path, texts: words }: Statement): Html {
  return html`<p><span lang="da">${words.join(" · ")}</span><br><small><code>${pathText(path)}</code></small></p>`;
}
