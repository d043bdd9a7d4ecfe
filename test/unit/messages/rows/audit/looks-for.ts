import type * as messages from "../../../../../src/messages/audit/looks-for.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  looksFor: {
    axe: [
      [
        [],
        "axe-core, alle regler i WCAG 2.0–2.2 A, AA og AAA og god praksis: lyst, mørkt og 320 px med alt foldet ud",
      ],
    ],
    qualweb: [
      [[], "QualWeb, ACT-regler og WCAG-teknikker: det værktøj, myndighederne bliver kontrolleret med"],
    ],
    htmlcs: [[[], "HTML_CodeSniffer, som pa11y også bruger: WCAG 2 AA"]],
    browserLoad: [[[], "Siden åbner i Chromium, alle dens filer kommer, og intet script fejler"]],
    keyboard: [
      [
        [],
        "Tabulatortasten når alt, i rækkefølge og synligt, og intet holder den fast; springlinket fører til indholdet",
      ],
    ],
    reflow: [[[], "320 px, som er 400 %: intet at rulle sidelæns, intet skåret af"]],
    textSize: [[[], "Tekst på 200 %: intet skåret af eller dækket"]],
    textSpacing: [[[], "Tekstafstanden i WCAG 1.4.12: intet skåret af eller dækket"]],
    targetSize: [[[], "Det, man skal ramme, er 24 px eller har plads om sig, i et bredt og et smalt vindue"]],
    forcedColours: [[[], "Tekst og fokus i de farver, en læser tvinger siden til"]],
    reducedMotion: [[[], "Intet bevæger sig uden ende, og intet, når læseren vil have mindre bevægelse"]],
    print: [[[], "På papir: indholdet og ingen navigation"]],
    cssOff: [[[], "Uden typografi (CSS): al tekst, i samme rækkefølge"]],
    javascriptOff: [[[], "Uden scripts: samme tekst og links, og ingen knap, der intet gør"]],
    screenReader: [[[], "Det, en skærmlæser siger: tal i grupper, ingen tomme tegn, intet to gange"]],
    text: [
      [
        [],
        "Tekst, hvis opbygning kun ses: lister af tegn, overskrifter uden indhold, ord der viser vej med farve eller sted",
      ],
    ],
    tables: [[[], "Tabeller, der stiller op, ligger i hinanden, eller hvis celler ikke siger, hvad de er"]],
    links: [[[], "Links og knapper, der overrasker, ikke kan ses eller intet siger"]],
    pictures: [
      [[], "Billeder, rammer, lyd og film, der siger for lidt til den, der ikke ser eller hører dem"],
    ],
    fields: [[[], "Felter uden spørgsmål, med to navne, eller hvis hjælp og fejl ingen hører"]],
    looks: [
      [
        [],
        "Tekst, der er svær at læse, overskrifter der kun er fede, og en anden rækkefølge for øjet end for øret",
      ],
    ],
    operation: [[[], "Bokse, der åbner, indhold under musen, og valg, der fører væk"]],
    httpStatus: [[[], "Serveren svarer med 200"]],
    markup: [[[], "html-validate: forkert HTML, ens id'er, henvisninger til intet"]],
    vnu: [[[], "W3C's Nu Html Checker (kræver Java)"]],
    headingOutline: [
      [[], "Én h1, intet niveau sprunget over, ingen tom overskrift, ingen ens overskrifter side om side"],
    ],
    language: [[[], "Sidens sprog, og sproget i stykker på et andet sprog"]],
    alternativeTexts: [[[], "Billeder, hvis tekst siger intet eller for meget"]],
    linkTexts: [[[], "Linktekster, der intet siger, når de bliver hørt alene"]],
    downloads: [[[], "Links til filer siger filens type og rigtige størrelse"]],
    uniqueTitles: [[[], "Hver side har sin egen titel"]],
    internalLinks: [[[], "Links, ankre, billeder og filer fører til noget"]],
    reachable: [[[], "Man kan komme til hver side fra forsiden, og den står i sitemappet"]],
    accessibilityStatement: [
      [[], "Et link „Tilgængelighedserklæring“ nederst på hver side, og en adresse /was/, der fører videre"],
    ],
    pageWeight: [[[], "Højst 60 kB HTML og CSS"]],
    foreignRequests: [[[], "Ingen forespørgsel til andres maskiner"]],
    foreignRequestsInStyles: [[[], "Det samme, fra stylesheets"]],
    withoutJavascript: [[[], "Teksten er der uden JavaScript"]],
    pdfUa: [[[], "veraPDF: alt, hvad PDF/UA-1 kræver, og et program kan se (kræver Java og Maven)"]],
    pdfStructure: [
      [[], "Mærker, læserækkefølge, tabeller, lister, alternative tekster, links, skrifttyper, bogmærker"],
    ],
    pdfNames: [[[], "Sprog og titel, og at læserens vindue viser titlen"]],
    pdfOrder: [[[], "Det, der står både i PDF'en og på siden ved siden af, kommer i samme rækkefølge"]],
    pdfContrast: [[[], "Teksten har en kontrast på 7:1 til bunden, stor tekst 4,5:1"]],
  },
} as const satisfies Rows<typeof messages>;
