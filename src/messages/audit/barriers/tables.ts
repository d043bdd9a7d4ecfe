import type { RoomWords } from "./words.ts";

/** Tables. */
export const tables = {
  "nested-table": {
    da: { what: "En tabel ligger i en anden tabel.", fix: "Del dem, eller lav opstillingen i stylesheetet." },
    en: {
      what: "A table lies inside another table.",
      fix: "Part them, or make the layout in the style sheet.",
    },
    bad: [
      "<table><tr><td><table><tr><td>Mandag</td><td>10-14</td></tr></table></td><td>Ring</td></tr></table>",
    ],
    good: [
      `<table role="presentation"><tr><td><table><tr><th>Dag</th></tr><tr><td>Mandag</td></tr></table></td></tr></table>`,
    ],
  },
  "layout-table": {
    da: {
      what: "En tabel uden overskrifter ser ud til kun at stille op.",
      fix: 'Stil op i stylesheetet, eller skriv role="presentation".',
    },
    en: {
      what: "A table without headings seems to serve only the layout.",
      fix: 'Lay out in the style sheet, or write role="presentation".',
    },
    bad: [
      `<table><tr><td><h2>Ring</h2><p>12 34</p></td><td><h2>Skriv</h2><p>Her</p></td></tr></table>`,
      "<table><tr><td>Menu</td><td>Ring til os.</td></tr></table>",
    ],
    good: [
      `<table role="presentation"><tr><td>Menu</td><td>Ring til os.</td></tr></table>`,
      "<table><tr><th>Dag</th><th>Tid</th></tr><tr><td>Mandag</td><td>10-14</td></tr></table>",
    ],
  },
  "empty-cells": {
    da: {
      what: "Celler i en tabel er tomme: ingen hører, om noget mangler, eller der intet er.",
      fix: "Skriv „ingen“, „0“ eller en streg med et ord til skærmlæsere.",
    },
    en: {
      what: "Cells of a table are empty: nobody hears whether something is missing or there is nothing.",
      fix: "Write “none”, “0”, or a dash with a word for screen readers.",
    },
    bad: ["<table><tr><th>Dag</th><th>Tid</th></tr><tr><td>Mandag</td><td></td></tr></table>"],
    good: [
      "<table><tr><td></td><th>Tid</th></tr><tr><th>Mandag</th><td>10-14</td></tr></table>",
      `<table><tr><th>Dag</th><th>Valg</th></tr><tr><td>Mandag</td><td><input type="checkbox" aria-label="Vælg mandag"></td></tr></table>`,
    ],
  },
  "empty-row": {
    da: { what: "En hel række i en tabel er tom.", fix: "Giv luften i stylesheetet, og fjern rækken." },
    en: {
      what: "A whole row of a table is empty.",
      fix: "Make the room in the style sheet and take the row out.",
    },
    bad: [
      "<table><tr><th>Dag</th><th>Tid</th></tr><tr><td>&nbsp;</td><td></td></tr><tr><td>Mandag</td><td>10-14</td></tr></table>",
    ],
    good: ["<table><tr><th>Dag</th><th>Tid</th></tr><tr><td>Mandag</td><td>10-14</td></tr></table>"],
  },
  "bold-header-cells": {
    da: {
      what: "Overskrifterne i en tabel er kun fede; en skærmlæser hører ingen.",
      fix: 'Brug <th scope="col">.',
    },
    en: {
      what: "The headings of a table are only bold; a screen reader hears none.",
      fix: 'Use <th scope="col">.',
    },
    bad: [
      "<table><tr><td><b>Dag</b></td><td><b>Tid</b></td></tr><tr><td>Mandag</td><td>10-14</td></tr><tr><td>Tirsdag</td><td>10-17</td></tr></table>",
      `<table><tr style="font-weight: bold"><td>Dag</td><td>Tid</td></tr><tr><td>Mandag</td><td>10-14</td></tr></table>`,
    ],
    good: [
      "<table><tr><th>Dag</th><th>Tid</th></tr><tr><td><b>Mandag</b></td><td>10-14</td></tr></table>",
      "<table><tr><td><b>Ring</b></td><td><b>Skriv</b></td></tr></table>",
    ],
  },
  "title-in-cell": {
    da: { what: "Tabellens titel står i en celle.", fix: "Skriv den i <caption>." },
    en: { what: "The title of the table stands in a cell.", fix: "Write it into <caption>." },
    bad: [
      `<table><tr><th colspan="2">Åbningstider</th></tr><tr><th>Dag</th><th>Tid</th></tr><tr><td>Mandag</td><td>10-14</td></tr></table>`,
    ],
    good: [
      "<table><caption>Åbningstider</caption><tr><th>Dag</th><th>Tid</th></tr><tr><td>Mandag</td><td>10-14</td></tr></table>",
    ],
  },
} as const satisfies RoomWords;
