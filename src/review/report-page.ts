import { lixBand } from "../plain-language/index.ts";
import type { Finding } from "../report/finding.ts";
import { findingHtml } from "../report/finding-html.ts";
import { type Html, html } from "../report/html.ts";
import { fileText, severityCounts } from "../report/text.ts";
import type { MeasureReport, MunicipalityReport, ReviewReport, StandardReport } from "./report.ts";
import { countText } from "./report-text.ts";

const statusWords = {
  stated: "stated",
  "stated-none": "stated as none",
  conflict: "conflict",
  inherited: "inherited",
  "not-stated": "not stated",
} as const;

/** What the site's style sheets leave open for a page of tables. */
const ownStyle = `
main, .report-head, .report-foot { max-inline-size: 72rem; margin-inline: auto; padding-inline: var(--gutter); }
.report-head { padding-block-start: var(--space-5); }
.table { overflow-x: auto; }
.finding { margin-block: var(--space-4); padding-block-start: var(--space-3); border-block-start: 1px solid var(--rule-soft); }
.finding h4 { margin-block-start: 0; }
.finding p { margin-block-end: var(--space-1); max-inline-size: 66ch; }
code { overflow-wrap: anywhere; }
td, th { white-space: normal; }
`;

/** Makes the report as one page that needs no other file; `styles` are the site's own style sheets. */
export function reportPage(report: ReviewReport, styles: string): string {
  const { municipalities, shared } = report;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Review of the quality standards</title>
<style>${{ html: styles + ownStyle }}</style>
</head>
<body>
<header class="report-head">
<h1>Review of the quality standards</h1>
${countText(report)
  .split("\n")
  .map((line) => html`<p>${line}</p>`)}
</header>
<main>
<nav aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ul>
${municipalities.flatMap((municipality) => municipality.standards.map((standard) => contentsItem(municipality, standard)))}
${shared.length > 0 ? html`<li><a href="#shared">What standards share</a>: ${countsText(shared)}</li>` : html``}
</ul>
</nav>
<section aria-labelledby="completeness">
<h2 id="completeness">Completeness</h2>
${municipalities.map(completenessTable)}
</section>
${municipalities.map(municipalitySection)}
${shared.length > 0 ? html`<section aria-labelledby="shared"><h2 id="shared">What standards share</h2>${shared.map((finding) => findingHtml(finding, { level: 3 }))}</section>` : html``}
</main>
<footer class="report-foot">
<p>Every rule with its reason and source stands in docs/review.md. A program finds words and numbers; whether a text is true and kind only a person can tell.</p>
</footer>
</body>
</html>
`;
  return page.html;
}

function anchorOf(municipality: MunicipalityReport, standard: StandardReport): string {
  return `${municipality.id}-${standard.id}`;
}

function contentsItem(municipality: MunicipalityReport, standard: StandardReport): Html {
  const name = `${municipality.name}: ${standard.title}`;
  return html`<li><a href="#${anchorOf(municipality, standard)}">${da(name)}</a>: ${countsText(standard.findings)}</li>`;
}

function completenessTable({ name, standards }: MunicipalityReport): Html {
  const rows = standards[0]?.completeness ?? [];
  return html`<section class="table" aria-label="Completeness, ${name}" tabindex="0">
<table>
<caption>${da(name)}</caption>
<thead><tr><th scope="col">Concept</th>${standards.map(({ title }) => html`<th scope="col">${da(title)}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row, index) =>
    html`<tr><th scope="row">${row.name}</th>${standards.map(({ completeness }) => html`<td>${statusWords[completeness[index]?.status ?? "not-stated"]}</td>`)}</tr>`,
)}
</tbody>
</table>
</section>`;
}

function municipalitySection(municipality: MunicipalityReport): Html {
  return html`<section aria-labelledby="${municipality.id}">
<h2 id="${municipality.id}">${da(municipality.name)}</h2>
${municipality.standards.map((standard) => standardSection(municipality, standard))}
</section>`;
}

function standardSection(municipality: MunicipalityReport, standard: StandardReport): Html {
  const { title, revision, triedBy, full, easyRead, findings } = standard;
  return html`<section aria-labelledby="${anchorOf(municipality, standard)}">
<h3 id="${anchorOf(municipality, standard)}">${da(title)}, revision ${revision}</h3>
<p>Easy read tried with readers: ${triedBy === undefined ? "not yet" : da(triedBy)}.</p>
<section class="table" aria-label="Reading figures, ${municipality.name}, ${title}" tabindex="0">
<table>
<caption>Reading figures</caption>
<thead><tr><th scope="col">Edition</th><th scope="col">LIX</th><th scope="col">Sentences</th><th scope="col">Words a sentence</th><th scope="col">Letters a word</th><th scope="col">LIX of lists and headings</th><th scope="col">Longest sentence, words</th></tr></thead>
<tbody>
${measureRow("Full text (warns above 44)", full)}
${measureRow("Easy read (20 to 30)", easyRead)}
</tbody>
</table>
</section>
<h4>Sentences to look at first</h4>
<ul>
${[...full.worst, ...easyRead.worst].map(
  ({ sentence, words, hint, place }) =>
    html`<li>${da(sentence)} (${words} words) <code>${fileText(place.file, place.line)}</code> ${hint}</li>`,
)}
</ul>
${findings.length === 0 ? html`<p>Nothing found.</p>` : findings.map((finding) => findingHtml(finding, { level: 4 }))}
</section>`;
}

function measureRow(name: string, { prose, rest, longest }: MeasureReport): Html {
  const cells = [prose.sentences, prose.sentenceLength, prose.wordLength, rest.lix, longest];
  return html`<tr><th scope="row">${name}</th><td>${prose.lix}, ${lixBand(prose.lix)}</td>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
}

function countsText(findings: readonly Finding[]): string {
  const counts = severityCounts(findings).filter((count) => !count.startsWith("0 "));
  return counts.length === 0 ? "nothing found" : counts.join(", ");
}

function da(text: string): Html {
  return html`<span lang="da">${text}</span>`;
}
