import { always, message } from "./message.ts";

/** What the page says that shows a municipality's colours and letters on every component. */
export const preview = {
  title: message({
    da: (name: string) => `Farver, logo og skrift: ${name}`,
    en: (name) => `Colours, logo and letters: ${name}`,
  }),
  what: always({ da: "Forhåndsvisning", en: "Preview" }),
  lead: always({
    da: "Hver del af siderne og papirerne, som de ser ud med de valgte farver. Siden bliver aldrig offentliggjort.",
    en: "Every part of the pages and papers as it looks in these colours. This page is never published.",
  }),
  passes: always({
    da: "Alle farver kan læses overalt.",
    en: "All colours can be read everywhere.",
  }),
  refused: message({
    da: (colour: string, nearest: string) =>
      `${colour} bliver afvist, når der bygges. Den nærmeste, der kan læses overalt, er ${nearest}.`,
    en: (colour, nearest) =>
      `${colour} is refused when the site is built. The nearest that can be read everywhere is ${nearest}.`,
  }),
  ratio: message({
    da: (ratio: number) => `${(Math.floor(ratio * 100) / 100).toFixed(2).replace(".", ",")}:1`,
    en: (ratio) => `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`,
  }),
  ornament: always({ da: "intet krav", en: "nothing" }),
  yes: always({ da: "ja", en: "yes" }),
  no: always({ da: "Nej", en: "No" }),
  wrote: message({
    da: (file: string) => `Skrev ${file}. Åbn den i en browser; den skal ikke bruge en server.`,
    en: (file) => `Wrote ${file}. Open it in a browser; it needs no server.`,
  }),
  noColour: message({
    da: (colour: string) => ({
      what: `"${colour}" er ikke en farve skrevet som #rrggbb.`,
      fix: "Skriv seks af tegnene 0-9 og a-f efter #, i anførselstegn.",
    }),
    en: (colour) => ({
      what: `"${colour}" is no colour written as #rrggbb.`,
      fix: "Write six of the signs 0-9 and a-f after #, in quotes.",
    }),
  }),
};

/** What its parts are called. */
export const previewFrames = {
  light: always({ da: "Lys skærm", en: "Light screen" }),
  dark: always({ da: "Mørk skærm", en: "Dark screen" }),
  high: always({ da: "Høj kontrast, som læseren selv vælger", en: "High contrast, as a reader chooses it" }),
  paper: always({ da: "Papir", en: "Paper" }),
};

/** What the columns of its tables are called. */
export const previewColumns = {
  pair: always({ da: "Farve / bund", en: "Colour / ground" }),
  sample: always({ da: "Prøve", en: "Sample" }),
  ratio: always({ da: "Kontrast", en: "Contrast" }),
  grey: always({ da: "I gråt", en: "In grey" }),
  needed: always({ da: "Krav", en: "Needed" }),
  passes: always({ da: "Kan læses", en: "Passes" }),
};
