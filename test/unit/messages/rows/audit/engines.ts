import type * as messages from "../../../../../src/messages/audit/engines.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  engines: {
    see: [[["https://axe.example/"], "Se https://axe.example/"]],
    hurts: [[["mennesker, der ser dårligt"], "Det rammer mennesker, der ser dårligt."]],
    undecided: [
      [[], "Værktøjet kunne ikke afgøre det: se selv på det."],
      [["en"], "The engine could not decide it: look at it."],
    ],
    dark: [
      [[], "i mørke farver"],
      [["en"], "in dark colours"],
    ],
    unfolded: [
      [[], "på 320 px med alt foldet ud"],
      [["en"], "at 320 px with everything unfolded"],
    ],
    correctHtml: [[[], "Ret HTML-koden på dette sted."]],
  },
  notAudited: {
    fix: [[[], "Åbn siden i en browser, ret det, der holder den fra at åbne, og kør gennemgangen igen."]],
    fixPdf: [[[], "Læg en hel udgave ud, som kan åbnes af alle, og kør gennemgangen igen."]],
    endedBefore: [[[], "Kontrollen sluttede, før den kom til denne."]],
    checkDidNotRun: [[[], "Kontrollen blev ikke kørt."]],
    unseen: [[["serveren svarede ikke"], "Siden kunne ikke gennemgås: serveren svarede ikke."]],
    unseenFrame: [[["TypeError: null"], "Det, rammen holder, kunne ikke gennemgås: TypeError: null."]],
    ruleBroke: [
      [
        ["2.2.1", "TypeError: null"],
        "HTML_CodeSniffer brød sammen over dette sted og har ikke set efter 2.2.1 på det: TypeError: null.",
      ],
    ],
    unreadPdf: [[["No PDF header found"], "PDF'en kan ikke læses: No PDF header found"]],
    otherStatus: [[[404], "Serveren svarer med 404 og ikke 200."]],
    barred: [
      [[1, "/a/"], "Webstedets robots.txt beder alle lade 1 adresse være: /a/."],
      [[2, "/a/, /b/"], "Webstedets robots.txt beder alle lade 2 adresser være: /a/, /b/."],
    ],
    fixBarred: [[[], "Tillad klarstandard-audit dér i robots.txt, eller se selv på siderne."]],
    unfetched: [[[40], "40 adresser mere på webstedet er kendt og blev ikke hentet; sæt --max-pages op."]],
  },
  reasons: {
    notLoaded: [[[], "den blev ikke hentet"]],
    noAnswer: [[[], "serveren svarede ikke"]],
    status: [[[500], "serveren svarer med 500"]],
    moved: [[["/x/"], "den flyttede til /x/"]],
    browserEnded: [[["det tog mere end 30000 ms"], "browseren sluttede (det tog mere end 30000 ms)"]],
    noReport: [[[], "QualWeb gav ingen rapport"]],
    noTree: [[[], "siden har intet tilgængelighedstræ"]],
    unknown: [[[], "en fejl"]],
  },
  vnu: {
    notInstalled: [[[], "npm-pakken vnu-jar er ikke installeret"]],
    noJava: [[[], "der er ingen Java på denne maskine"]],
    endedEarly: [[["spawn ENOENT"], "Værktøjet sluttede for tidligt: spawn ENOENT."]],
    unreadPage: [[["not found"], "Værktøjet kunne ikke læse en side: not found"]],
    noJson: [[[], "Værktøjet svarede ikke i JSON."]],
  },
} as const satisfies Rows<typeof messages>;
