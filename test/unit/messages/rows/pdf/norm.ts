import type * as messages from "../../../../../src/messages/pdf/norm.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  annotations: {
    undescribedLink: [
      [[], "Et link er ikke beskrevet. → Giv linket en tekst, eller giv dets billede en alternativ tekst."],
    ],
    stacked: [[[1, 2], "Annotation 1 og 2 ligger oven på hinanden."]],
    tabOrder: [[[], "Tabulatortasten følger ikke mærkernes rækkefølge."]],
    linkOutside: [[[], "Et link er ikke mærket som link (Link)."]],
    fieldOutside: [[[], "Et felt er ikke mærket som felt (Form)."]],
    unnamedField: [[[], "Et felt har intet navn. → Giv feltet en ledetekst (label)."]],
  },
  bookmarks: {
    place: [[[3], "bogmærke 3"]],
    counts: [
      [[1, 1], "Der er 1 bogmærke til 1 overskrift."],
      [[4, 5], "Der er 4 bogmærker til 5 overskrifter."],
    ],
    otherTitle: [[["Pris", "Priser"], 'Bogmærket "Pris" er ikke "Priser".']],
    wrongPage: [[["Pris"], 'Bogmærket "Pris" fører til en forkert side.']],
    otherHeading: [[["Priser", "Pris"], 'Overskriften lyder "Priser" i mærkerne og "Pris" i bogmærkerne.']],
    linksToWrongPage: [[["pris"], "Links til #pris fører til en forkert side."]],
  },
  documents: {
    noPage: [[[], "Dokumentet har ingen side."]],
    noTags: [[[], "Dokumentet har ingen mærker."]],
    notMarked: [[[], "Dokumentet siger ikke, at det er mærket."]],
    otherLanguage: [[["da"], "Sproget er ikke da."]],
    titleNotShown: [[[], "Læserens vindue ville vise filens navn i stedet for titlen."]],
    otherTitle: [[["Madservice"], 'Titlen er ikke "Madservice".']],
    claim: [[["PDF/UA-1"], "Metadata siger ikke, at dokumentet følger PDF/UA-1."]],
    noColours: [[[], "Dokumentet siger ikke, hvilken rød, grøn og blå dets farver er."]],
    fieldLooks: [[[], "Formularen overlader til læserens program, hvordan felterne ser ud."]],
    noTitle: [[[], "Metadata har ingen titel."]],
    unreadable: [[["No PDF header found"], "PDF'en kan ikke læses: No PDF header found → Meld det."]],
  },
  tags: {
    unclosed: [[[], "Et stykke mærket indhold er ikke lukket."]],
    contentInArtifact: [[[], "Mærket indhold er tegnet inden i pynt (Artifact)."]],
    both: [[[], "Noget er både pynt (Artifact) og indhold."]],
    neither: [
      [["path"], "Noget (path) er tegnet, som hverken er mærket som indhold eller som pynt (Artifact)."],
    ],
    notLedTo: [[[], "Parent tree fører ikke fra en annotation til dette mærke."]],
    disagree: [[["4 0 R/2"], "Parent tree og mærkerne er uenige om 4 0 R/2."]],
    unowned: [[["4 0 R/2"], "Det mærkede indhold 4 0 R/2 er ikke i noget element."]],
    unknownType: [[["Em"], "Mærket Em er ikke i standarden og er ikke oversat til et, der er."]],
    nesting: [
      [
        ["TR", "text", ["TH", "TD"]],
        "TR rummer text; det må kun rumme TH, TD. → Skriv listen eller tabellen i HTML-koden med kun dens egne dele i.",
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
