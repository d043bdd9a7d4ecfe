import type { RoomWords } from "./words.ts";

const prose =
  "Vi hjælper dig med det, du ikke selv kan klare, og vi taler med dig om, hvad du har brug for i din hverdag. ".repeat(
    4,
  );
const styled = (style: string) => `<p style="${style}">${prose}</p>`;

/** How text looks and where it stands. */
export const looks = {
  "bold-paragraph": {
    da: { what: "Afsnittet ser ud som en overskrift og er ingen.", fix: "Brug <h2>–<h6>." },
    en: { what: "The paragraph looks like a heading and is none.", fix: "Use <h2>–<h6>." },
    bad: [
      `<p><strong>Hvad koster det?</strong></p><p>${prose}</p>`,
      `<div style="font-size: 28px; font-weight: 700">Priser for hjælp</div><p>${prose}</p>`,
      `<p style="font-size: 26px">Sådan søger du</p><p style="font-size: 16px">${prose}</p>`,
    ],
    good: [
      `<p style="font-size: 32px">62 kr.</p><p>${prose}</p>`,
      `<h2>Hvad koster det?</h2><p>${prose}</p>`,
      `<p><strong>Ring altid først til os.</strong> Så hjælper vi.</p><p>${prose}</p>`,
      `<p style="font-size: 22px">${prose}</p><p>${prose}</p>`,
      `<table><tr><th>Dag</th><td><p><b>Mandag</b></p><p>10-14</p></td></tr></table>`,
    ],
  },
  "text-on-gradient": {
    da: {
      what: "Teksten er for bleg på alle farver i den baggrund, der går over i hinanden.",
      fix: "Gør teksten eller baggrunden mørkere eller lysere: 4,5:1, stor tekst 3:1.",
    },
    en: {
      what: "The text is too pale on all colours of the ground that blends.",
      fix: "Make the text or the ground darker or lighter: 4.5:1, large text 3:1.",
    },
    bad: [
      `<p style="color: #aaa; background: linear-gradient(to right, #fff, #ddf)">Ring til os i dag.</p>`,
      `<p style="color: rgb(90 90 90 / 80%); background-image: linear-gradient(90deg, transparent 50%, black 50%)">Ring til os i dag.</p>`,
    ],
    good: [
      `<p style="color: #fff; background: linear-gradient(to right, #036, #060)">Ring til os i dag.</p>`,
      `<p style="color: #fff; background: linear-gradient(to right, #fff, #000)">Ring til os i dag.</p>`,
      `<p><a href="/a/" style="background: linear-gradient(currentColor, currentColor) 0 100% / 100% 2px no-repeat">Ring til os</a></p>`,
      `<p style="color: transparent; background: linear-gradient(#036, #060); background-clip: text">Ring til os i dag.</p>`,
      `<p style="color: #aaa; background: linear-gradient(#fff, #fff), url(data:,)">Ring til os i dag.</p>`,
    ],
  },
  "line-height": {
    da: { what: "Linjerne står tæt.", fix: "Giv løbende tekst line-height: 1.5." },
    en: { what: "The lines stand close.", fix: "Give running text line-height: 1.5." },
    bad: [styled("line-height: 1.1; width: 30em")],
    good: [styled("line-height: 1.5; width: 30em")],
  },
  capitals: {
    da: { what: "Lang tekst står med store bogstaver.", fix: "Skriv med små bogstaver." },
    en: { what: "Long text stands in capitals.", fix: "Write in small letters." },
    bad: [
      styled("text-transform: uppercase; line-height: 1.5; width: 30em"),
      "<p>VI HJÆLPER DIG MED DET, DU IKKE SELV KAN KLARE</p>",
    ],
    good: ["<p>DR, SKAT og ATP sender post til dig.</p>"],
  },
  italics: {
    da: { what: "Lang tekst står med kursiv.", fix: "Brug kursiv til enkelte ord." },
    en: { what: "Long text stands in italics.", fix: "Use italics for single words." },
    bad: [styled("font-style: italic; line-height: 1.5; width: 30em")],
    good: ["<p><em>Husk</em> at ringe til os.</p>"],
  },
  "line-length": {
    da: { what: "Linjerne er længere end 110 tegn.", fix: "Giv løbende tekst max-width: 70ch." },
    en: { what: "The lines are longer than 110 characters.", fix: "Give running text max-width: 70ch." },
    bad: [styled("font-size: 14px; line-height: 1.6; width: 1200px")],
    good: [styled("line-height: 1.5; width: 60ch")],
  },
  "small-text": {
    da: { what: "Teksten er mindre end 12 px.", fix: "Brug mindst 16 px til tekst." },
    en: { what: "The text is smaller than 12 px.", fix: "Use at least 16 px for text." },
    bad: [`<p style="font-size: 9px; line-height: 1.5">Prisen gælder fra januar og for alle borgere.</p>`],
    good: [
      `<p style="font-size: 14px">Prisen gælder fra januar og for alle borgere.</p>`,
      `<p>CO<sub style="font-size: 9px">2</sub></p>`,
    ],
  },
  justified: {
    da: {
      what: "Teksten har lige højre kant: hullerne mellem ordene er ulige.",
      fix: "Brug text-align: start.",
    },
    en: {
      what: "The text is justified: the gaps between its words are uneven.",
      fix: "Use text-align: start.",
    },
    bad: [styled("text-align: justify; line-height: 1.5; width: 30em")],
    good: [styled("text-align: start; line-height: 1.5; width: 30em")],
  },
  centred: {
    da: {
      what: "Lang tekst står midt på linjen: hver linje begynder et nyt sted.",
      fix: "Brug text-align: start.",
    },
    en: { what: "Long text is centred: each line begins at another place.", fix: "Use text-align: start." },
    bad: [styled("text-align: center; line-height: 1.5; width: 30em")],
    good: [`<p style="text-align: center">Ring til os.</p>`],
  },
  underlined: {
    da: { what: "Teksten er understreget og er intet link.", fix: "Fremhæv med <strong>." },
    en: { what: "The text is underlined and is no link.", fix: "Stress with <strong>." },
    bad: ["<p><u>Husk at ringe først</u>, så hjælper vi.</p>"],
    good: [`<p><a href="/a/">Husk at ringe først</a></p>`, `<p><ins>Nyt i 2026</ins></p>`],
  },
  "visual-order": {
    da: {
      what: "Det, der ses først, kommer sidst i HTML-koden.",
      fix: "Skriv HTML-koden i den rækkefølge, der ses.",
    },
    en: {
      what: "What is seen first comes last in the HTML.",
      fix: "Write the HTML in the order that is seen.",
    },
    bad: [
      `<div style="display: flex; flex-direction: row-reverse"><p>Trin et: ring til os.</p><p>Trin to: tal med os.</p></div>`,
      `<div style="display: grid"><p style="order: 2">Trin et: ring til os.</p><p>Trin to: tal med os.</p></div>`,
    ],
    good: [
      `<div style="display: grid; grid-template-columns: 1fr 3fr"><main style="grid-column: 2; grid-row: 1"><p>Trin et: ring til os.</p></main><nav style="grid-column: 1; grid-row: 1"><a href="/a/">Alle vores tilbud</a></nav></div>`,
      `<div style="display: flex"><p>Trin et: ring til os.</p><p>Trin to: tal med os.</p></div>`,
      `<div style="display: grid; grid-template-columns: 1fr 1fr"><p>En plads</p><p>To plads</p><p>Tre plads</p></div>`,
    ],
  },
} as const satisfies RoomWords;
