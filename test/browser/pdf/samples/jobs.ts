import type { OutlineItem, PrintJob } from "../../../../src/pdf/index.ts";

function outlineOf(html: string): OutlineItem[] {
  return [...html.matchAll(/<h([1-6]) id="([^"]+)"[^>]*>([^<]+)/gu)].map(
    ([, level, anchor = "", title = ""]) => ({
      level: Number(level),
      anchor,
      title,
    }),
  );
}

/** A print job around the body of a document; its outline is every heading with an id. */
export function sampleJob(body: string, changes: Partial<PrintJob> = {}): PrintJob {
  const title = "Bostøtte & hjælp i hverdagen";
  const html = `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><title>Bostøtte &amp; hjælp i hverdagen</title>
<link rel="stylesheet" href="/assets/document.css"></head>
<body>${body}</body></html>`;
  return {
    path: "/lillerup/bostoette/lillerup-bostoette.pdf",
    html,
    title,
    lang: "da",
    author: "Lillerup Kommune",
    subject: "Kvalitetsstandard for <bostøtte>",
    date: "2025-06-01",
    outline: outlineOf(html),
    ...changes,
  };
}

/** A standard with everything that our templates use: what Chromium gets wrong in a PDF is all in here. */
export const standardBody = `
<header><p>Lillerup Kommune · serviceloven § 85</p></header>
<h1 id="titel">Bostøtte i eget hjem</h1>
<p>Du kan få <strong>støtte</strong> i dit hjem, hvis du har svært ved at klare <em>hverdagen på egen hånd</em>, og hvis
kommunen vurderer, at støtten hjælper dig videre. Støtten følger en e-mail-lignende aftale-med-meget-lange-ord-og-bindestreger.</p>
<ul><li>Hjælp til post og økonomi</li><li>Ledsagelse<ul><li>til læge</li><li>til møder</li></ul></li></ul>
<ol><li><p>Ring til os.</p></li><li>Få svar.</li></ol>
<h2 id="hvem">Hvem kan få hjælp og hvordan foregår det i praksis</h2>
<p>Læs mere i <a href="https://www.retsinformation.dk/eli/lta/2024/909">bekendtgørelsen af lov om social service hos
Retsinformation, som er lang nok til to linjer</a>, eller gå til <a href="#klage">Sådan klager du</a>.</p>
<div class="conflict"><p>Kommunen siger to ting om prisen.</p></div>
<hr>
<h3 id="priser">Priser</h3>
<table><caption>Hvad det koster</caption>
<thead><tr><th scope="col">Ydelse</th><th scope="col">Pris</th></tr></thead>
<tbody><tr><th scope="row">Støtte</th><td>0 kr.</td></tr><tr><th scope="row">Kørsel</th><td>Ikke oplyst</td></tr></tbody></table>
<figure><svg role="img" aria-label="En telefon" width="60" height="60"><circle cx="30" cy="30" r="24"/></svg>
<figcaption>Ring, før du kommer</figcaption></figure>
<p><svg aria-hidden="true" width="20" height="20"><rect width="20" height="20"/></svg> Pynt uden betydning.</p>
<p class="see-through">Lidt gennemsigtig tekst.</p>
<dl><dt>Borger</dt><dd>Den, der søger.</dd></dl>
<div>Løs tekst uden afsnit.</div>
<aside><p>En bemærkning.</p></aside>
<h2 id="klage" class="chapter">Sådan klager du</h2>
<p>Ring på <a href="tel:+4512345678">12 34 56 78</a>, tryk <code>1</code>, og sig<br>hvad du er utilfreds med.</p>
<footer><p>Set den 1. juni 2025.</p></footer>`;

/** A checklist with boxes to tick and a line to write on. */
export const checklistBody = `
<h1 id="titel">Tjekliste: bostøtte</h1>
<h2 id="ansvar">Dit ansvar</h2>
<ul>
<li><span class="box" data-field="check" data-field-label="Jeg har ringet til &quot;borgerservice&quot; &amp; fået en tid"></span> Ring til borgerservice</li>
<li><span class="box" data-field="check" data-field-label="Jeg har fundet mine papirer"></span> Find dine papirer</li>
</ul>
<h2 id="noter">Noter</h2>
<p>Mit sagsnummer <span class="line" data-field="text" data-field-name="sagsnummer" data-field-label="Mit sagsnummer"></span></p>`;

const chapters = ["Bostøtte", "Kontaktperson", "Hjemmehjælp"];

/** A book: cover, contents with page numbers, chapters of several pages. */
export const bookBody = `
<h1 id="bog">Kvalitetsstandarder</h1>
<nav class="chapter"><h2 id="indhold">Indhold</h2><ul>${chapters
  .map(
    (chapter, i) =>
      `<li><a href="#k${i}">${chapter}</a> <span data-page-of="k${i}"></span><ul><li><a href="#k${i}-klage">Klage</a> <span data-page-of="k${i}-klage"></span></li></ul></li>`,
  )
  .join("")}</ul></nav>
${chapters
  .map(
    (chapter, i) => `<article class="chapter"><h2 id="k${i}">${chapter}</h2>
${"<p>Du kan få hjælp, hvis du har brug for det, og kommunen hjælper dig med at søge.</p>".repeat(40 + i * 30)}
<h3 id="k${i}-klage">Klage</h3><p>Skriv til os.</p></article>`,
  )
  .join("")}`;

/** A table over several pages whose head holds two lines, bold words and a link, with a foot on each page. */
export const tableBody = `
<h1 id="titel">Priser</h1>
<style>a.box { display: inline-block; max-width: 60mm } .part { display: inline-block }</style>
<table><caption>Ydelser og priser</caption>
<thead><tr><th scope="col">Ydelse og den <strong>samlede tid</strong><br>i minutter</th><th scope="col">Pris (<a href="https://example.org/takster">takster</a>)</th></tr></thead>
<tbody>${Array.from({ length: 70 }, (_, i) => `<tr><th scope="row">Ydelse ${i + 1}</th><td>${i * 7 + 100} kr.</td></tr>`).join("\n")}</tbody>
<tfoot><tr><td>Alle priser</td><td>er med moms</td></tr></tfoot></table>
<p>Læs det på <a href="https://example.org/lillerup/bostoette/"><span class="part">example.org/</span><span class="part">lillerup/</span><span class="part">bostoette</span></a>.</p>
<p><a class="box" href="https://example.org/lang">Et link i en boks, som er så lang, at den fylder flere linjer</a></p>
<p>Den lange vejledning om alle kommunens ydelser og priser hedder <a href="https://example.org/to-linjer">et link, som går over to linjer</a>.</p>`;

/** Words whose borders are hard to find: broken, on lines of their own, and the same on both sides of several borders. */
export const wordsBody = `
<style>.narrow { width: 75mm }</style>
<h1 id="titel" style="width: 70mm; font-size: 30pt">Kommunens kvalitets&shy;standarder</h1>
<p>Vi skriver kommunens kvalitets-standarder om.</p>
<ul><li style="display: grid; grid-template-columns: 30mm 1fr"><strong>For hvem</strong> <span>Du er over 18.</span></li></ul>
<p class="narrow">leverandørbetalingsserviceaftale</p>
<p class="narrow">leverandørbetalingsserviceaftale leverandørbetalingsserviceaftale leverandørbetalingsserviceaftale</p>
<ol><li style="width: 36mm">Få råd hver vinter år</li><li>Næste trin</li></ol>`;

/** A document of six small pages, to be folded to a booklet: everything of a standard, a field, and links between pages. */
export const bookletBody = `<style>@page { size: 148.5mm 210mm; margin: 18mm 12mm; } .question { break-before: page; }</style>
${standardBody}${checklistBody.replace('id="titel"', 'id="liste" class="question"')}
<h2 id="svar" class="question">Hvornår får du svar?</h2><p>Inden fire uger. Se også <a href="#hvem">hvem der kan få hjælp</a>.</p>`;
