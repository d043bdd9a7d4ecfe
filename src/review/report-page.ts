import { spoken } from "../messages/language.ts";
import type { Finding } from "../report/finding.ts";
import { findingHtml } from "../report/finding-html.ts";
import { type Html, html } from "../report/html.ts";
import { reportDocument } from "../report/report-page.ts";
import { fileText, severityCounts } from "../report/text.ts";
import { type ConceptStatus, rowText } from "./completeness.ts";
import { bandText, figureText } from "./measures.ts";
import type { MeasureReport, MunicipalityReport, ReviewReport, StandardReport } from "./report.ts";
import { countText, statusText } from "./report-text.ts";

const texts = {
  title: { da: "Gennemgang af kvalitetsstandarderne", en: "Review of the quality standards" },
  contents: { da: "Indhold", en: "Contents" },
  shared: { da: "Det, standarderne deler", en: "What standards share" },
  completeness: { da: "Hvad standarderne siger noget om", en: "Completeness" },
  foot: {
    da: "Hver regel står med begrundelse og kilde i docs/gennemgang.md. Et program finder ord og tal. Om en tekst er sand og venlig, kan kun et menneske se.",
    en: "Every rule with its reason and source stands in docs/gennemgang.md. A program finds words and numbers; whether a text is true and kind only a person can tell.",
  },
  concept: { da: "Emne", en: "Concept" },
  figures: { da: "Læsetal", en: "Reading figures" },
  edition: { da: "Udgave", en: "Edition" },
  sentences: { da: "Sætninger", en: "Sentences" },
  words: { da: "Ord pr. sætning", en: "Words a sentence" },
  letters: { da: "Bogstaver pr. ord", en: "Letters a word" },
  rest: { da: "LIX i lister og overskrifter", en: "LIX of lists and headings" },
  longest: { da: "Ord i den længste sætning", en: "Longest sentence, words" },
  full: { da: "Hele teksten (advarsel over 44)", en: "Full text (warns above 44)" },
  easyRead: { da: "Let at læse (20 til 30)", en: "Easy read (20 to 30)" },
  first: { da: "Sætninger at se på først", en: "Sentences to look at first" },
  nothing: { da: "Der er intet at se på.", en: "Nothing found." },
  none: { da: "intet", en: "nothing found" },
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
  const title = spoken(texts.title);
  const sharedTitle = spoken(texts.shared);
  const body = html`<main>
<nav aria-labelledby="contents">
<h2 id="contents">${spoken(texts.contents)}</h2>
<ul>
${municipalities.flatMap((municipality) => municipality.standards.map((standard) => contentsItem(municipality, standard)))}
${shared.length > 0 ? html`<li><a href="#shared">${sharedTitle}</a>: ${countsText(shared)}</li>` : html``}
</ul>
</nav>
<section aria-labelledby="completeness">
<h2 id="completeness">${spoken(texts.completeness)}</h2>
${municipalities.map(completenessTable)}
</section>
${municipalities.map(municipalitySection)}
${shared.length > 0 ? html`<section aria-labelledby="shared"><h2 id="shared">${sharedTitle}</h2>${shared.map((finding) => findingHtml(finding, { level: 3 }))}</section>` : html``}
</main>
<footer class="report-foot">
<p>${spoken(texts.foot)}</p>
</footer>`;
  const lead = countText(report).split("\n");
  return reportDocument({ title, lead, styles: styles + ownStyle }, body);
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
  return html`<section class="table" aria-label="${spoken(texts.completeness)}, ${name}" tabindex="0">
<table>
<caption>${da(name)}</caption>
<thead><tr><th scope="col">${spoken(texts.concept)}</th>${standards.map(({ title }) => html`<th scope="col">${da(title)}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row, index) =>
    html`<tr><th scope="row">${rowText(row.name)}</th>${standards.map(({ completeness }) => html`<td>${statusCell(completeness[index]?.status)}</td>`)}</tr>`,
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
<h3 id="${anchorOf(municipality, standard)}">${da(title)}, ${spoken({ da: "udgave", en: "revision" })} ${revision}</h3>
${easyRead === undefined ? "" : html`<p>${spoken({ da: "Let at læse er prøvet med læsere", en: "Easy read tried with readers" })}: ${triedBy === undefined ? spoken({ da: "ikke endnu", en: "not yet" }) : da(triedBy)}.</p>`}
<section class="table" aria-label="${spoken(texts.figures)}, ${municipality.name}, ${title}" tabindex="0">
<table>
<caption>${spoken(texts.figures)}</caption>
<thead><tr>${columns().map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${measureRow(spoken(texts.full), full)}
${easyRead === undefined ? "" : measureRow(spoken(texts.easyRead), easyRead)}
</tbody>
</table>
</section>
<h4>${spoken(texts.first)}</h4>
<ul>
${[...full.worst, ...(easyRead?.worst ?? [])].map(
  ({ sentence, words, hint, place }) =>
    html`<li>${da(sentence)} (${words} ${spoken({ da: "ord", en: "words" })}) <code>${fileText(place.file, place.line)}</code> ${hint}</li>`,
)}
</ul>
${findings.length === 0 ? html`<p>${spoken(texts.nothing)}</p>` : findings.map((finding) => findingHtml(finding, { level: 4 }))}
</section>`;
}

function columns(): readonly string[] {
  const { edition, sentences, words, letters, rest, longest } = texts;
  return [spoken(edition), "LIX", ...[sentences, words, letters, rest, longest].map(spoken)];
}

/** A page has room for more words than a terminal, in English at least. */
function statusCell(status: ConceptStatus = "not-stated"): string {
  const inEnglish = status === "stated-none" ? "stated as none" : status.replace("-", " ");
  return spoken({ da: statusText(status), en: inEnglish });
}

function measureRow(name: string, { prose, rest, longest }: MeasureReport): Html {
  const cells = [prose.sentences, prose.sentenceLength, prose.wordLength, rest.lix, longest];
  return html`<tr><th scope="row">${name}</th><td>${figureText(prose.lix)}, ${bandText(prose.lix)}</td>${cells.map((cell) => html`<td>${figureText(cell)}</td>`)}</tr>`;
}

function countsText(findings: readonly Finding[]): string {
  const counts = severityCounts(findings).filter((count) => !count.startsWith("0 "));
  return counts.length === 0 ? spoken(texts.none) : counts.join(", ");
}

function da(text: string): Html {
  return html`<span lang="da">${text}</span>`;
}
