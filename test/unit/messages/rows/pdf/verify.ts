import type * as messages from "../../../../../src/messages/pdf/verify.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  verified: {
    unread: [[[], "Den blev ikke læst til ende."]],
    unclaimed: [[["PDF/UA-1"], "Dokumentet siger ikke, at det følger PDF/UA-1, så veraPDF så ikke efter."]],
    noReason: [[[], "veraPDF afviser det uden at sige hvorfor."]],
    rule: [
      [["PDF/UA-1 7.1-3", 1], "PDF/UA-1 7.1-3, 1 gang"],
      [["PDF/UA-1 7.1-3", 4], "PDF/UA-1 7.1-3, 4 gange"],
    ],
    at: [[["root/document[0]"], "ved root/document[0]"]],
    conform: [
      [[1, ["PDF/UA-1", "PDF/A-2a"]], "veraPDF: 1 PDF følger PDF/UA-1 og PDF/A-2a, 0 brudte regler."],
      [[24, ["PDF/UA-1", "PDF/A-2a"]], "veraPDF: 24 PDF'er følger PDF/UA-1 og PDF/A-2a, 0 brudte regler."],
    ],
    broken: [
      [
        [1, 2, ["PDF/UA-1", "PDF/A-2a"], 1],
        "veraPDF: 1 af 2 PDF'er følger ikke PDF/UA-1 og PDF/A-2a, 1 brudt regel.",
      ],
      [
        [2, 2, ["PDF/UA-1", "PDF/A-2a"], 3],
        "veraPDF: 2 af 2 PDF'er følger ikke PDF/UA-1 og PDF/A-2a, 3 brudte regler.",
      ],
    ],
    why: [[[], "Dokumentet er ikke, hvad det giver sig ud for."]],
    fix: [[[], "Meld det sammen med dokumentet."]],
    fixAppendix: [
      [
        [],
        "Filen er et bilag, som kommunen selv har lavet. Gem den igen som PDF/UA fra det program, den er lavet i, eller tag bilaget væk og skriv dets indhold i standarden.",
      ],
    ],
  },
  verifying: {
    noProgram: [
      [
        ["java"],
        "veraPDF blev ikke kørt: java er ikke på denne maskine. Installer Java 11 eller nyere (på Debian: apt-get install default-jre-headless). PDF'erne har kun klaret vores egen kontrol af mærkerne.",
      ],
      [
        ["mvn"],
        "veraPDF blev ikke kørt: mvn er ikke på denne maskine. Installer Maven (på Debian: apt-get install maven). PDF'erne har kun klaret vores egen kontrol af mærkerne.",
      ],
    ],
    notFetched: [
      [["Could not resolve"], "veraPDF blev ikke kørt: Maven kunne ikke hente det (Could not resolve)."],
    ],
    otherFile: [[[], "filen er ikke den, der er skrevet fast"]],
    noFolder: [[["_site"], "Mappen _site kan ikke læses. Byg webstedet først."]],
    noPdf: [[["_site"], "Der er ingen PDF i _site, så intet er kontrolleret."]],
    tooFew: [[[3, 4, "_site"], "veraPDF så på 3 af de 4 PDF'er i _site."]],
    noReport: [[["Error: no memory"], "veraPDF gav ingen rapport: Error: no memory"]],
    noOutput: [[[], "det skrev intet"]],
    otherShape: [[[], "veraPDFs rapport har en form, som denne version ikke kender."]],
  },
} as const satisfies Rows<typeof messages>;
