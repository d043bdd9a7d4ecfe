import type * as messages from "../../../../../src/messages/audit/pdf.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  pdfs: {
    untagged: [
      [
        [],
        "PDF'en er ikke mærket: en skærmlæser kan kun gætte, hvad der er en overskrift, og i hvilken rækkefølge den skal læse. → Lav den igen som mærket PDF, eller læg teksten ud som en side.",
      ],
    ],
    encrypted: [[[], "den er krypteret; læg den ud uden adgangskode, som også holder skærmlæsere ude."]],
    damaged: [[[], "den er beskadiget, eller den slutter midt i."]],
    notAsked: [[[], "ingen bad om det"]],
    unreadByVerifier: [[["It is encrypted."], "veraPDF kan ikke læse PDF'en: It is encrypted."]],
    fixPdfUa: [
      [
        [],
        "Ret det i programmet, som PDF'en er lavet i, og gem den igen som PDF/UA; eller læg teksten ud som en side.",
      ],
    ],
    noLanguage: [[[], "Dokumentet siger ikke, hvilket sprog det er på. → Sæt /Lang."]],
    otherLanguage: [
      [["en", "da"], 'Dokumentet siger, at det er på "en"; dets side er på "da". → Ret /Lang.'],
    ],
    noTitle: [[[], "Dokumentet har ingen titel. → Skriv en i dets egenskaber."]],
    fileAsTitle: [
      [["skema.docx"], 'Titlen "skema.docx" er navnet på en fil. → Skriv, hvad dokumentet handler om.'],
    ],
    titleNotShown: [
      [[], "Læserens vindue ville vise filens navn i stedet for titlen. → Sæt DisplayDocTitle."],
    ],
    contrast: [
      [
        ["12", "#767676", "#ffffff", "4.54", 7],
        "Tekst på 12 pt i #767676 på #ffffff har en kontrast på 4,54:1; kravet er 7:1. → Tryk den mørkere eller på en lysere bund.",
      ],
      [
        ["24", "#949494", "#ffffff", "3.03", 4.5],
        "Tekst på 24 pt i #949494 på #ffffff har en kontrast på 3,03:1; kravet er 4,5:1. → Tryk den mørkere eller på en lysere bund.",
      ],
    ],
    otherOrder: [
      [
        ["Sådan ansøger du"],
        'På siden følger dette efter "Sådan ansøger du"; i PDF\'en står det et andet sted. → Bring dem i samme rækkefølge.',
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
