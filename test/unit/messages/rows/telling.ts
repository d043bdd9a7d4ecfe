import type * as messages from "../../../../src/messages/telling.ts";
import type { Rows } from "../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  telling: {
    fix: [[[], "Ret det"]],
    why: [[[], "Hvorfor"]],
    toolWords: [[[], "Værktøjets egne ord"]],
    quote: [[[], "Der står"]],
    severity: [
      [["error"], "fejl"],
      [["warning"], "advarsel"],
      [["note"], "bemærkning"],
    ],
    counted: [
      [[0, "error"], "0 fejl"],
      [[1, "warning"], "1 advarsel"],
      [[2, "warning"], "2 advarsler"],
      [[1, "note"], "1 bemærkning"],
      [[2, "note"], "2 bemærkninger"],
    ],
    faults: [
      [[1, 1], "1 fejl. Koden er forklaret i docs/fejl.md."],
      [[3, 1], "3 fejl. Koderne er forklaret i docs/fejl.md."],
      [[3, 2], "3 fejl i 2 filer. Koderne er forklaret i docs/fejl.md."],
    ],
    moreInJson: [[[7], "og 7 mere; --json viser alle"]],
    more: [[[7], "og 7 mere"]],
    moreInReport: [[[7], "og 7 mere, i report.json"]],
    places: [
      [[1, "/lillerup/"], "1 sted, først på /lillerup/"],
      [[2, "/lillerup/"], "2 steder, først på /lillerup/"],
    ],
    untilMended: [[[], "Intet bliver gjort, før det er rettet."]],
    doAsItSays: [[[], "Gør, som der står, og kør kommandoen igen."]],
  },
  faultsPage: {
    title: [[[], "Fejl i indholdet"]],
    content: [[[], "Indholdet har fejl"]],
    code: [[[], "Koden har en fejl"]],
    mend: [
      [[true], "Ret dem, og gem: så kommer siden igen af sig selv."],
      [[false], "Ret den, og gem: så kommer siden igen af sig selv."],
    ],
  },
} as const satisfies Rows<typeof messages>;
