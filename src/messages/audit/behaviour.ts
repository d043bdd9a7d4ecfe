import { always, message } from "../message.ts";

type How = "cut" | "covered";

const lost = {
  da: (how: How) => (how === "cut" ? "skåret af" : "dækket af anden tekst"),
  en: (how: How) => (how === "cut" ? "cut off" : "covered by other text"),
};
const grow = {
  da: "Lad boksen vokse med sin tekst: min-height i stedet for height, ingen overflow: hidden.",
  en: "Let the box grow with its text: min-height instead of height, no overflow: hidden.",
};
const wrap = {
  da: "Lad det brydes: ingen fast bredde, ingen white-space: nowrap, overflow-wrap til lange ord.",
  en: "Let it wrap: no fixed width, no white-space: nowrap, overflow-wrap for long words.",
};
const writeIntoHtml = { da: "Skriv ordene i HTML-koden.", en: "Write the words into the HTML." };
const intoHtml = {
  da: "Læg det i HTML-koden; lad et script kun tilføje det, der ikke kan virke uden, sammen med det, det betjener.",
  en: "Put it into the HTML; let a script add only what cannot work without it, with the part it serves.",
};

/** What is lost when a page is enlarged, narrowed or spaced. */
export const lostText = {
  narrow: message({
    da: (how: How) => ({ what: `Tekst bliver ${lost.da(how)} i et vindue på 320 px.`, fix: grow.da }),
    en: (how) => ({ what: `Text is ${lost.en(how)} in a window of 320 px.`, fix: grow.en }),
  }),
  tooWide: always({
    da: {
      what: "Dette er bredere end et vindue på 320 px, så siden skal rulles sidelæns.",
      fix: wrap.da,
    },
    en: {
      what: "This is wider than a window of 320 px, so the page must be scrolled sideways.",
      fix: wrap.en,
    },
  }),
  frameTooWide: always({
    da: { what: "Teksten i denne ramme skal rulles sidelæns i et vindue på 320 px.", fix: wrap.da },
    en: { what: "Text in this frame must be scrolled sideways in a window of 320 px.", fix: wrap.en },
  }),
  enlarged: message({
    da: (how: How) => ({
      what: `Tekst på 200 % bliver ${lost.da(how)}.`,
      fix: "Lad boksen vokse med sin tekst: størrelser i rem, min-height i stedet for height, ingen overflow: hidden.",
    }),
    en: (how) => ({
      what: `Text at 200 % is ${lost.en(how)}.`,
      fix: "Let the box grow with its text: sizes in rem, min-height instead of height, no overflow: hidden.",
    }),
  }),
  spaced: message({
    da: (how: How) => ({
      what: `Tekst med større afstand bliver ${lost.da(how)}.`,
      fix: "Lad boksen vokse med sin tekst: min-height i stedet for height, ingen overflow: hidden, ingen nowrap.",
    }),
    en: (how) => ({
      what: `Text with wider spacing is ${lost.en(how)}.`,
      fix: "Let the box grow with its text: min-height instead of height, no overflow: hidden, no nowrap.",
    }),
  }),
};

/** What is wrong with a page without its styles or without JavaScript. */
export const without = {
  misplaced: always({
    da: {
      what: "Dette står før den tekst, det følger efter i HTML-koden: øje og øre møder hver sin rækkefølge.",
      fix: "Skriv HTML-koden i læserækkefølgen; ingen order, ingen row-reverse, ingen position, der flytter tekst.",
    },
    en: {
      what: "This is shown before the text that it follows in the HTML: eye and ear meet another order.",
      fix: "Write the HTML in the order of reading; no order, no row-reverse, no positions that move text.",
    },
  }),
  generated: always({
    da: { what: "Der står ord i stylesheetet (content), og de er væk uden det.", fix: writeIntoHtml.da },
    en: {
      what: "Words stand in the style sheet (content), and are gone without it.",
      fix: writeIntoHtml.en,
    },
  }),
  unstyled: always({
    da: { what: "Denne tekst er væk uden stylesheets.", fix: "Skriv teksten i HTML-koden." },
    en: { what: "This text is gone without styles.", fix: "Write the text into the HTML." },
  }),
  scriptText: always({
    da: { what: "Denne tekst mangler uden JavaScript.", fix: intoHtml.da },
    en: { what: "This text is missing without JavaScript.", fix: intoHtml.en },
  }),
  scriptLink: always({
    da: { what: "Dette link mangler uden JavaScript.", fix: intoHtml.da },
    en: { what: "This link is missing without JavaScript.", fix: intoHtml.en },
  }),
  deadButton: always({
    da: { what: "Knappen gør intet uden JavaScript.", fix: intoHtml.da },
    en: { what: "The button does nothing without JavaScript.", fix: intoHtml.en },
  }),
};

/** What a page does wrong where the reader has settings of their own, or prints it. */
export const settings = {
  pale: message({
    da: (contrast: number) => ({
      what: `I tvungne farver er tekstens kontrast ${contrast.toFixed(1).replace(".", ",")}:1.`,
      fix: "Overlad farverne til læseren: ingen forced-color-adjust: none på tekst.",
    }),
    en: (contrast) => ({
      what: `In forced colours the contrast of this text is ${contrast.toFixed(1)}:1.`,
      fix: "Leave the colours to the reader: no forced-color-adjust: none on text.",
    }),
  }),
  noFocus: always({
    da: {
      what: "I tvungne farver viser intet, at dette har fokus.",
      fix: "Vis fokus med en outline; skygger og baggrunde bliver fjernet. En gennemsigtig outline er nok.",
    },
    en: {
      what: "In forced colours nothing shows that this has the focus.",
      fix: "Mark the focus with an outline; shadows and backgrounds are taken away. A transparent outline will do.",
    },
  }),
  endlessMotion: always({
    da: {
      what: "Dette bevæger sig eller spiller af sig selv i mere end fem sekunder, og intet på siden stopper det.",
      fix: "Lad intet bevæge sig af sig selv, eller giv en knap, der stopper det.",
    },
    en: {
      what: "This moves or plays by itself for more than five seconds, and nothing on the page stops it.",
      fix: "Let nothing move by itself, or give a button that stops it.",
    },
  }),
  motion: message({
    da: (how: "moves" | "changes" | "scrolls") => ({
      what: `Dette ${{ moves: "bevæger sig", changes: "glider fra en tilstand til den næste", scrolls: "ruller glidende" }[how]}, selv om læseren har bedt om mindre bevægelse.`,
      fix: "Sæt kun bevægelsen i @media (prefers-reduced-motion: no-preference).",
    }),
    en: (how) => ({
      what: `This ${{ moves: "moves", changes: "moves from one state to the next", scrolls: "scrolls smoothly" }[how]} although the reader has asked for less motion.`,
      fix: "Set the motion only inside @media (prefers-reduced-motion: no-preference).",
    }),
  }),
  printedInVain: always({
    da: {
      what: "Dette bliver trykt, og papir kan ikke bruge det til noget.",
      fix: "Skjul navigation, søgning og springlinks i @media print.",
    },
    en: {
      what: "This is printed, and paper can do nothing with it.",
      fix: "Hide navigation, search and skip links in @media print.",
    },
  }),
  notPrinted: message({
    da: (part: string) => ({ what: `Sidens ${part} bliver ikke trykt.`, fix: "Vis den i @media print." }),
    en: (part) => ({ what: `The ${part} is not printed.`, fix: "Show it in @media print." }),
  }),
};
