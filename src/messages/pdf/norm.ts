import { always, message } from "../message.ts";

/** Which rule of PDF/UA-1, PDF/A-2a or ISO 32000-1 the links and fields of a PDF break. */
export const annotations = {
  undescribedLink: always({
    da: {
      what: "Et link er ikke beskrevet.",
      fix: "Giv linket en tekst, eller giv dets billede en alternativ tekst.",
    },
    en: { what: "A link is not described.", fix: "Give the link a text, or its picture an alt." },
  }),
  stacked: message({
    da: (below: number, above: number) => `Annotation ${below} og ${above} ligger oven på hinanden.`,
    en: (below, above) => `The annotations ${below} and ${above} lie on top of each other.`,
  }),
  tabOrder: always({
    da: "Tabulatortasten følger ikke mærkernes rækkefølge.",
    en: "The tab key does not follow the structure.",
  }),
  linkOutside: always({
    da: "Et link er ikke mærket som link (Link).",
    en: "A link is not in a Link element.",
  }),
  fieldOutside: always({
    da: "Et felt er ikke mærket som felt (Form).",
    en: "A field is not in a Form element.",
  }),
  unnamedField: always({
    da: { what: "Et felt har intet navn.", fix: "Giv feltet en ledetekst (label)." },
    en: { what: "A field has no name.", fix: "Give it a label." },
  }),
};

/** What is wrong with bookmarks. */
export const bookmarks = {
  place: message({ da: (place: number) => `bogmærke ${place}`, en: (place) => `bookmark ${place}` }),
  counts: message({
    da: (bookmarkCount: number, headings: number) =>
      `Der er ${bookmarkCount} ${bookmarkCount === 1 ? "bogmærke" : "bogmærker"} til ${headings} ${headings === 1 ? "overskrift" : "overskrifter"}.`,
    en: (bookmarkCount, headings) => `There are ${bookmarkCount} bookmarks for ${headings} headings.`,
  }),
  otherTitle: message({
    da: (title: string, heading: string) => `Bogmærket "${title}" er ikke "${heading}".`,
    en: (title, heading) => `The bookmark "${title}" is not "${heading}".`,
  }),
  wrongPage: message({
    da: (title: string) => `Bogmærket "${title}" fører til en forkert side.`,
    en: (title) => `The bookmark "${title}" leads to a wrong page.`,
  }),
  otherHeading: message({
    da: (text: string, title: string) =>
      `Overskriften lyder "${text}" i mærkerne og "${title}" i bogmærkerne.`,
    en: (text, title) => `The heading reads "${text}" in the structure and "${title}" in the outline.`,
  }),
  linksToWrongPage: message({
    da: (anchor: string) => `Links til #${anchor} fører til en forkert side.`,
    en: (anchor) => `Links to #${anchor} lead to a wrong page.`,
  }),
};

/** What is wrong with the tags of a PDF. */
export const tags = {
  unclosed: always({
    da: "Et stykke mærket indhold er ikke lukket.",
    en: "A marked-content sequence is not closed.",
  }),
  contentInArtifact: always({
    da: "Mærket indhold er tegnet inden i pynt (Artifact).",
    en: "Tagged content is painted inside an artifact.",
  }),
  both: always({
    da: "Noget er både pynt (Artifact) og indhold.",
    en: "Something is both artifact and content.",
  }),
  neither: message({
    da: (kind: string) =>
      `Noget (${kind}) er tegnet, som hverken er mærket som indhold eller som pynt (Artifact).`,
    en: (kind) => `Something (${kind}) is painted that is neither in the structure nor an artifact.`,
  }),
  notLedTo: always({
    da: "Parent tree fører ikke fra en annotation til dette mærke.",
    en: "The parent tree does not lead from an annotation to it.",
  }),
  disagree: message({
    da: (id: string) => `Parent tree og mærkerne er uenige om ${id}.`,
    en: (id) => `The parent tree and the structure disagree on ${id}.`,
  }),
  unowned: message({
    da: (id: string) => `Det mærkede indhold ${id} er ikke i noget element.`,
    en: (id) => `The marked content ${id} is in no element.`,
  }),
  unknownType: message({
    da: (type: string) => `Mærket ${type} er ikke i standarden og er ikke oversat til et, der er.`,
    en: (type) => `The structure type ${type} is not standard and not mapped to one that is.`,
  }),
  nesting: message({
    da: (holder: string, held: string, allowed: readonly string[]) => ({
      what: `${holder} rummer ${held}; det må kun rumme ${allowed.join(", ")}.`,
      fix: "Skriv listen eller tabellen i HTML-koden med kun dens egne dele i.",
    }),
    en: (holder, held, allowed) => ({
      what: `${holder} holds ${held}; it may hold only ${allowed.join(", ")}.`,
      fix: "Write the list or table in the HTML with nothing but its own parts inside.",
    }),
  }),
};

/** What a PDF does not say of itself. */
export const documents = {
  noPage: always({ da: "Dokumentet har ingen side.", en: "The document has no page." }),
  noTags: always({ da: "Dokumentet har ingen mærker.", en: "The structure tree is empty." }),
  notMarked: always({
    da: "Dokumentet siger ikke, at det er mærket.",
    en: "The document is not marked as tagged.",
  }),
  otherLanguage: message({
    da: (lang: string) => `Sproget er ikke ${lang}.`,
    en: (lang) => `The language is not ${lang}.`,
  }),
  titleNotShown: always({
    da: "Læserens vindue ville vise filens navn i stedet for titlen.",
    en: "A reader's window would show the file's name instead of its title.",
  }),
  otherTitle: message({
    da: (title: string) => `Titlen er ikke "${title}".`,
    en: (title) => `The title is not "${title}".`,
  }),
  claim: message({
    da: (standard: string) => `Metadata siger ikke, at dokumentet følger ${standard}.`,
    en: (standard) => `The metadata do not claim ${standard}.`,
  }),
  noColours: always({
    da: "Dokumentet siger ikke, hvilken rød, grøn og blå dets farver er.",
    en: "The document does not say which red, green and blue its colours are.",
  }),
  fieldLooks: always({
    da: "Formularen overlader til læserens program, hvordan felterne ser ud.",
    en: "The form leaves it to the reader's program how its fields look.",
  }),
  noTitle: always({ da: "Metadata har ingen titel.", en: "The metadata have no title." }),
  unreadable: message({
    da: (reason: string) => ({ what: `PDF'en kan ikke læses: ${reason}`, fix: "Meld det." }),
    en: (reason) => ({ what: `The PDF cannot be read: ${reason}`, fix: "Report it." }),
  }),
};
