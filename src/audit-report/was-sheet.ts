import type { AuditReport } from "../audit/audit-report.ts";
import { checkOf, ruleOf } from "../audit/finding.ts";
import { criteria, monitored } from "../messages/audit/criteria.ts";
import { forPeople } from "../messages/audit/for-people.ts";
import { language } from "../messages/language.ts";
import { type Html, html } from "../report/html.ts";
import { tableHtml } from "../report/table-html.ts";
import { wholePage } from "../report/whole-page.ts";

/**
 * Makes the sheet from which somebody fills in the state's WAS-Tool. It is no statement: the law has the statement
 * made in the tool (lov nr. 692 af 8. juni 2018), and what nobody has said is left open.
 */
export function wasSheet(report: AuditReport): string {
  const { statement, auditedAt } = report;
  const date = auditedAt.slice(0, 10);
  const main = html`<h1>Udfyldningsark til WAS-Tool</h1>
<p>Dette er ikke en tilgængelighedserklæring. Erklæringen skal laves i statens WAS-Tool. Arket samler det, du bliver spurgt om, fra gennemgangen den ${date}. Et tomt felt skal I selv udfylde.</p>
<h2>Webstedet</h2>
<dl>
${row("Adresse", statement.url)}
${row("Navn", statement.title)}
${row("Myndighed", "")}
${row("Erklæringen ligger i dag på", statement.statement)}
</dl>
<h2>Kontakt for brugere, der møder en barriere</h2>
<p>Begge dele skal være der: en telefon og en måde at skrive på.</p>
<dl>
${row("Telefon", statement.phones.join(", "))}
${row("Skriftlig kontakt", statement.mails.join(", "))}
</dl>
<h2>Hvad der blev gennemgået</h2>
<dl>
${row("Dato", date)}
${row("Metode", "Selvevaluering med automatiske værktøjer. Mennesker skal prøve resten, se nederst.")}
${row("Omfang", scopeOf(report))}
${row("Værktøjer", toolsHtml(report))}
</dl>
<h2>Hvad der ikke lever op til kravene</h2>
${findingsHtml(report)}
<h3>De ${monitored.length} krav, som Digitaliseringsstyrelsen selv ser efter</h3>
<p>I den forenklede monitorering ser styrelsens programmer efter disse krav på hele webstedet. De øvrige fund ovenfor gælder for erklæringen alligevel.</p>
${monitoredTable(report)}
<h2>Hvad der ikke blev gennemgået</h2>
<ul>
${notCheckedHtml(report)}
</ul>
<h2>Vurdering</h2>
<p>Vurderingen – fuldt, delvist eller ikke i overensstemmelse – er jeres. Programmerne her ser kun en del af barriererne, så nul fund er ikke det samme som fuld overensstemmelse.</p>
<dl>
${row("Jeres vurdering", "")}
${row("Udfyldt af", "")}
</dl>`;
  return wholePage("da", `Udfyldningsark til WAS-Tool, ${date}`, main);
}

function row(name: string, value: string | Html): Html {
  const answer = value === "" ? html`<dd class="write">Udfyld:</dd>` : html`<dd>${value}</dd>`;
  return html`<dt>${name}</dt>${answer}`;
}

function scopeOf({ pages, pdfs }: AuditReport): string {
  const documents = pdfs.built === 0 ? "" : ` og ${pdfs.audited} af ${pdfs.built} PDF-filer`;
  return `${pages.audited} af ${pages.built} sider${documents}`;
}

/** The checks have English names. */
function toolsHtml({ checks }: AuditReport): Html {
  const ran = checks.filter(({ notRun, audited }) => notRun === undefined && audited > 0);
  return html`<span lang="en">${ran.map(({ name }) => name).join(", ")}</span>`;
}

function findingsHtml({ findings, exceptions }: AuditReport): Html {
  // A question is not answered yet, and no law asks for what is only a hint.
  const all = [...findings, ...exceptions.map(({ finding }) => finding)].filter(
    ({ severity }) => severity === "error",
  );
  if (all.length === 0) return html`<p>Værktøjerne fandt ingen fejl.</p>`;
  const lang = language();
  return html`${lang === "da" ? "" : html`<p>Værktøjernes ord er på engelsk.</p>`}
<ul>
${[...Map.groupBy(all, ({ code, what }) => `${code} ${what}`).values()].map((group) => {
  const [first] = group;
  if (first === undefined) return html``;
  const pages = new Set(group.map(({ place }) => place.page));
  const where =
    pages.size === 1 ? first.place.page : `${pages.size} sider, den første er ${first.place.page}`;
  return html`<li><span lang="${first.toolWords ?? lang}">${first.what}</span> (${checkOf(first)} ${ruleOf(first)}; ${where})</li>`;
})}
</ul>`;
}

/** The regulator's own criteria, with what was found of each; a question is not answered yet. */
function monitoredTable({ findings, exceptions }: AuditReport): Html {
  const all = [...findings, ...exceptions.map(({ finding }) => finding)];
  const rows = monitored.map((criterion) => {
    const found = all.filter((one) => one.criterion === criterion && one.severity !== "note");
    const pages = (isError: boolean): number =>
      new Set(found.filter((one) => (one.severity === "error") === isError).map(({ place }) => place.page))
        .size;
    return [`9.${criterion} ${criteria.get(criterion)?.name.da}`, pages(true), pages(false)];
  });
  return tableHtml(
    "Antal sider og PDF-filer med fund",
    ["Krav i EN 301 549", "Med fejl", "Med spørgsmål"],
    rows,
  );
}

function notCheckedHtml({ checks, pages, pdfs }: AuditReport): Html[] {
  const left = pages.built - pages.audited + (pdfs.built - pdfs.audited);
  return [
    ...forPeople.map(({ da }) => html`<li>${da}</li>`),
    ...(left > 0 ? [html`<li>${left} sider eller PDF-filer, som programmerne ikke nåede.</li>`] : []),
    ...checks.flatMap(({ name, notRun }) =>
      notRun === undefined ? [] : [html`<li>${name}: <span lang="${language()}">${notRun}</span></li>`],
    ),
    html`<li>Indhold fra andre, som webstedet linker til.</li>`,
  ];
}
