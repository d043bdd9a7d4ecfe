import type * as messages from "../../../../src/messages/migrate.ts";
import type { Rows } from "../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  migration: {
    older: [
      [
        [2, "npm run migrate"],
        "Data er i et ældre format end 2, som denne Klarstandard læser. → npm run migrate løfter dem, hvor de ligger, og viser hver ændring.",
      ],
    ],
    newer: [
      [[3, 2], "Data er i format 3, og denne Klarstandard læser format 2. → Hent den nyeste Klarstandard."],
    ],
    noSuchFormat: [
      [
        [9, 2],
        "Data er i format 9, og denne Klarstandard kender format 1 til 2. → Hent den nyeste Klarstandard, eller ret tallet.",
      ],
    ],
    unreadable: [
      [
        [],
        "Filen kan ikke læses som data, så den kan ikke løftes. → npm run build siger, hvad der er galt. Ret det først.",
      ],
    ],
    noProfile: [
      [
        [],
        "Kommunen har ingen index.ts, så formatet af dens data er ukendt. → Læg filen tilbage, og kør npm run migrate igen.",
      ],
    ],
    unwritable: [
      [
        ["disken er fuld"],
        "Filen kan ikke skrives: disken er fuld. Intet er ændret. → Giv dig selv ret til at skrive i mappen, og kør npm run migrate igen.",
      ],
    ],
    bothWritten: [
      [
        ["edition", "revision"],
        "Nøglen edition hedder nu revision, og begge står der: Den ene værdi ville gå tabt. → Behold revision, og fjern edition.",
      ],
    ],
    shorthand: [
      [
        ["unit"],
        "unit står alene og henter sin værdi fra en konstant med samme navn. → Skriv nøgle og værdi hver for sig: unit: ….",
      ],
    ],
    notPlain: [
      [
        ["unit"],
        "Det, der står under unit, er ikke rene data, så det kan ikke løftes. → Skriv værdien direkte, som i resten af filen.",
      ],
    ],
    upToDate: [[["lillerup", 2], "lillerup er i format 2."]],
    wouldChange: [[["a.ts, b.ts"], "Intet er skrevet. Det ville ændre a.ts, b.ts."]],
    changed: [[["a.ts, b.ts"], "Ændret: a.ts, b.ts. Se ændringerne igennem, og kør npm run build."]],
    does: [[[2], "Løfter ældre data til format 2, hvor de ligger, og viser hver ændring"]],
    doesMunicipality: [[[], "løfter kun denne kommune"]],
    doesDryRun: [[[], "viser ændringerne og skriver intet"]],
  },
} as const satisfies Rows<typeof messages>;
