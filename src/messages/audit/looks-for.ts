import { always } from "../message.ts";

/** What each check looks for, in a few words. */
export const looksFor = {
  axe: always({
    da: "axe-core, alle regler i WCAG 2.0–2.2 A, AA og AAA og god praksis: lyst, mørkt og 320 px med alt foldet ud",
    en: "axe-core, all rules of WCAG 2.0–2.2 A, AA and AAA and good practice: light, dark, and 320 px with everything unfolded",
  }),
  qualweb: always({
    da: "QualWeb, ACT-regler og WCAG-teknikker: det værktøj, myndighederne bliver kontrolleret med",
    en: "QualWeb, ACT rules and WCAG techniques: the engine with which the authorities are monitored",
  }),
  htmlcs: always({
    da: "HTML_CodeSniffer, som pa11y også bruger: WCAG 2 AA",
    en: "HTML_CodeSniffer, which pa11y runs, too: WCAG 2 AA",
  }),
  browserLoad: always({
    da: "Siden åbner i Chromium, alle dens filer kommer, og intet script fejler",
    en: "The page loads in Chromium, every file of it arrives, no script fails",
  }),
  keyboard: always({
    da: "Tabulatortasten når alt, i rækkefølge og synligt, og intet holder den fast; springlinket fører til indholdet",
    en: "The Tab key reaches everything, in order and in sight, and nothing holds it; the skip link leads to the content",
  }),
  reflow: always({
    da: "320 px, som er 400 %: intet at rulle sidelæns, intet skåret af",
    en: "320 px, which is 400 %: nothing to scroll sideways, nothing cut off",
  }),
  textSize: always({
    da: "Tekst på 200 %: intet skåret af eller dækket",
    en: "Text at 200 %: nothing cut off or covered",
  }),
  textSpacing: always({
    da: "Tekstafstanden i WCAG 1.4.12: intet skåret af eller dækket",
    en: "The text spacing of WCAG 1.4.12: nothing cut off or covered",
  }),
  targetSize: always({
    da: "Det, man skal ramme, er 24 px eller har plads om sig, i et bredt og et smalt vindue",
    en: "Targets of 24 px or apart, in a wide and in a narrow window",
  }),
  forcedColours: always({
    da: "Tekst og fokus i de farver, en læser tvinger siden til",
    en: "Text and focus in the colours that a reader forces on the page",
  }),
  reducedMotion: always({
    da: "Intet bevæger sig uden ende, og intet, når læseren vil have mindre bevægelse",
    en: "Nothing moves without end, and nothing when less motion is asked for",
  }),
  print: always({
    da: "På papir: indholdet og ingen navigation",
    en: "On paper: the content, and no navigation",
  }),
  cssOff: always({
    da: "Uden typografi (CSS): al tekst, i samme rækkefølge",
    en: "Without styles: all text, in the same order",
  }),
  javascriptOff: always({
    da: "Uden scripts: samme tekst og links, og ingen knap, der intet gør",
    en: "Without scripts: the same text and links, no button that does nothing",
  }),
  screenReader: always({
    da: "Det, en skærmlæser siger: tal i grupper, ingen tomme tegn, intet to gange",
    en: "What a screen reader says: grouped numbers, no empty signs, nothing twice",
  }),
  text: always({
    da: "Tekst, hvis opbygning kun ses: lister af tegn, overskrifter uden indhold, ord der viser vej med farve eller sted",
    en: "Text whose structure is only seen: typed lists, headings without content, words that lead by colour or place",
  }),
  tables: always({
    da: "Tabeller, der stiller op, ligger i hinanden, eller hvis celler ikke siger, hvad de er",
    en: "Tables that lay out, lie in each other, or whose cells do not say what they are",
  }),
  links: always({
    da: "Links og knapper, der overrasker, ikke kan ses eller intet siger",
    en: "Links and buttons that surprise, cannot be seen or say nothing",
  }),
  pictures: always({
    da: "Billeder, rammer, lyd og film, der siger for lidt til den, der ikke ser eller hører dem",
    en: "Pictures, frames, sound and film that say too little to who does not see or hear them",
  }),
  fields: always({
    da: "Felter uden spørgsmål, med to navne, eller hvis hjælp og fejl ingen hører",
    en: "Fields without a question, with two names, or whose hints and errors nobody hears",
  }),
  looks: always({
    da: "Tekst, der er svær at læse, overskrifter der kun er fede, og en anden rækkefølge for øjet end for øret",
    en: "Text that is hard to read, headings that are only bold, another order for the eye than for the ear",
  }),
  operation: always({
    da: "Bokse, der åbner, indhold under musen, og valg, der fører væk",
    en: "Layers that open, content under the mouse, and choices that lead away",
  }),
  httpStatus: always({ da: "Serveren svarer med 200", en: "The server answers with 200" }),
  markup: always({
    da: "html-validate: forkert HTML, ens id'er, henvisninger til intet",
    en: "html-validate: wrong HTML, duplicated ids, references to nothing",
  }),
  vnu: always({
    da: "W3C's Nu Html Checker (kræver Java)",
    en: "The Nu Html Checker of the W3C (needs Java)",
  }),
  headingOutline: always({
    da: "Én h1, intet niveau sprunget over, ingen tom overskrift, ingen ens overskrifter side om side",
    en: "One h1, no level left out, no empty heading, no twins side by side",
  }),
  language: always({
    da: "Sidens sprog, og sproget i stykker på et andet sprog",
    en: "The language of the page and of passages in another one",
  }),
  alternativeTexts: always({
    da: "Billeder, hvis tekst siger intet eller for meget",
    en: "Pictures whose text says nothing or too much",
  }),
  linkTexts: always({
    da: "Linktekster, der intet siger, når de bliver hørt alene",
    en: "Link texts that say nothing when they are heard alone",
  }),
  downloads: always({
    da: "Links til filer siger filens type og rigtige størrelse",
    en: "Links to files name the kind and the true size",
  }),
  uniqueTitles: always({ da: "Hver side har sin egen titel", en: "Every page has a title of its own" }),
  internalLinks: always({
    da: "Links, ankre, billeder og filer fører til noget",
    en: "Links, anchors, pictures and files lead to something",
  }),
  reachable: always({
    da: "Man kan komme til hver side fra forsiden, og den står i sitemappet",
    en: "Every page can be reached from the start page, and is in the sitemap",
  }),
  accessibilityStatement: always({
    da: "Et link „Tilgængelighedserklæring“ nederst på hver side, og en adresse /was/, der fører videre",
    en: "A footer link „Tilgængelighedserklæring“ on every page, and an address /was/ that leads on",
  }),
  pageWeight: always({ da: "Højst 60 kB HTML og CSS", en: "At most 60 kB of HTML and CSS" }),
  foreignRequests: always({
    da: "Ingen forespørgsel til andres maskiner",
    en: "No request to anyone else's machine",
  }),
  foreignRequestsInStyles: always({ da: "Det samme, fra stylesheets", en: "The same, from style sheets" }),
  withoutJavascript: always({
    da: "Teksten er der uden JavaScript",
    en: "The text is there without JavaScript",
  }),
  pdfUa: always({
    da: "veraPDF: alt, hvad PDF/UA-1 kræver, og et program kan se (kræver Java og Maven)",
    en: "veraPDF: all that PDF/UA-1 asks and a program can see (needs Java and Maven)",
  }),
  pdfStructure: always({
    da: "Mærker, læserækkefølge, tabeller, lister, alternative tekster, links, skrifttyper, bogmærker",
    en: "Tags, reading order in the tags, tables, lists, alternative texts, links, fonts, bookmarks",
  }),
  pdfNames: always({
    da: "Sprog og titel, og at læserens vindue viser titlen",
    en: "Language and title, and that a reader's window shows the title",
  }),
  pdfOrder: always({
    da: "Det, der står både i PDF'en og på siden ved siden af, kommer i samme rækkefølge",
    en: "What is in the PDF and on the page beside it comes in the same order",
  }),
  pdfContrast: always({
    da: "Teksten har en kontrast på 7:1 til bunden, stor tekst 4,5:1",
    en: "Text stands out from its ground by 7:1, large text by 4.5:1",
  }),
};
