import type * as messages from "../../../../src/messages/progress.ts";
import type { Rows } from "../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  progress: {
    read: [
      [[1, 1], "Læste 1 kommune med 1 standard."],
      [[2, 5], "Læste 2 kommuner med 5 standarder."],
    ],
    built: [
      [[1], "Byggede 1 side og søgningen."],
      [[38], "Byggede 38 sider og søgningen."],
    ],
    unchanged: [[[], "Intet er ændret siden sidste byg, så webstedet er, som det var."]],
    pagesNotKept: [
      [
        [".cache/pages", "ENOSPC"],
        ".cache/pages kan ikke bruges (ENOSPC); alle sider bliver lavet igen hver gang.",
      ],
    ],
    kept: [
      [
        [[".well-known", "CNAME"]],
        "Beholdt ved siden af webstedet det, som ikke er bygget her: .well-known, CNAME.",
      ],
    ],
    bundled: [[["/web/hosting"], "Lagde webstedet klar til servere i /web/hosting."]],
    printing: [[[], "Trykker PDF'er"]],
    printed: [
      [[1], "Trykte 1 PDF."],
      [[21], "Trykte 21 PDF'er."],
    ],
    done: [[["12.5", 38, 21, "_site"], "Færdig på 12,5 s: 38 sider og 21 PDF'er i _site"]],
    drafts: [
      [
        [],
        "PDF'erne er udkast uden en adresse, og det står der i dem. Skriv webstedets adresse med --base-url.",
      ],
    ],
    publishedWithout: [
      [[1], "Udgivet uden 1 PDF; det siger siderne dér, hvor linkene skulle stå."],
      [[2], "Udgivet uden 2 PDF'er; det siger siderne dér, hvor linkene skulle stå."],
    ],
    sharedWithDrafts: [
      [
        ["Storeby Kommune", "storeby"],
        "Her står Storeby Kommune sammen med udkast fra andre kommuner. Offentliggjort bliver det kommunens eget websted; se det med npm start -- --municipality storeby.",
      ],
    ],
    serving: [
      [
        ["http://localhost:8080/"],
        "http://localhost:8080/ viser dine ændringer, når du gemmer. Stop med Ctrl+C.",
      ],
    ],
    mendAndSave: [[[], "Ret det, og gem; indtil da viser hver side dette."]],
    wrote: [
      [
        ["municipalities/lillerup/standards/hjemmehjaelp.ts"],
        "Skrev municipalities/lillerup/standards/hjemmehjaelp.ts",
      ],
    ],
    nextStandard: [[["npm run new"], "Nu: npm run new"]],
    nextRepository: [[["../lillerup"], "Nu: gå til ../lillerup, og læs README.md dér."]],
    unpublished: [
      [[1, 0], "1 udkast bliver ikke offentliggjort; npm start viser det."],
      [[2, 14], "2 udkast med 14 fejl bliver ikke offentliggjort; npm start viser dem."],
    ],
    ignored: [
      [[["Thumbs.db"]], "1 fil er sprunget over, fordi programmer har lagt den her: Thumbs.db."],
      [
        [["a~", "b~", "c~", "d~", "e~", "f~", "g~"]],
        "7 filer er sprunget over, fordi programmer har lagt dem her: a~, b~, c~, d~, e~ og 2 til.",
      ],
    ],
    nextTexts: [
      [
        ["UDFYLD:", "npm start"],
        "Nu: skriv hver tekst, der begynder med UDFYLD: i begge filer. Dette nævner dem, der er tilbage: npm start\nSlet linjen draft: true, når standarden skal offentliggøres.",
      ],
    ],
    samePage: [[["_report/review.html"], "Det samme som en side: _report/review.html"]],
  },
} as const satisfies Rows<typeof messages>;
