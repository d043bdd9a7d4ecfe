import type * as messages from "../../../../../src/messages/pdf/printing.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  pdfPlaces: {
    page: [
      [[2], "side 2"],
      [["?"], "side ?"],
    ],
    table: [[["PrisIndkøb"], 'Tabel "PrisIndkøb"']],
    font: [
      [["Arial"], "skrifttype Arial"],
      [[undefined], "skrifttype uden navn"],
    ],
    inPdf: [
      [
        ["/lillerup/lillerup.pdf › side 2", "En overskrift har ingen tekst. (PDF/UA-1 7.4.2)"],
        "I /lillerup/lillerup.pdf › side 2: En overskrift har ingen tekst. (PDF/UA-1 7.4.2)",
      ],
    ],
  },
  printing: {
    foreignFile: [
      [
        ["/assets/a.png", "asset"],
        "Dokumentet beder om /assets/a.png, som ikke er blandt webstedets filer. → Brug kun filer under /assets/ i et dokument, der trykkes, eller fjern henvisningen.",
      ],
      [
        ["https://lillerup.example/a.png", "foreign"],
        "Dokumentet beder om https://lillerup.example/a.png, som ikke er en af vores filer. → Brug kun filer under /assets/ i et dokument, der trykkes, eller fjern henvisningen.",
      ],
      [
        ["file:///a", "machine"],
        "Dokumentet beder om file:///a, en fil på denne maskine. → Brug kun filer under /assets/ i et dokument, der trykkes, eller fjern henvisningen.",
      ],
    ],
    tooLong: [
      [
        ["8.5", 8],
        "Dokumentets HTML fylder 8,5 MB; højst 8 MB er tilladt. → Gør det kortere, eller del det.",
      ],
    ],
    tooSlow: [[[60], "Dokumentet blev ikke trykt inden for 60 sekunder. → Gør det kortere, eller del det."]],
    notStarted: [
      [
        [3, "Timeout"],
        "Browseren startede ikke i 3 forsøg (Timeout). → Byg igen; sker det igen, så se, hvad der afslutter programmer på denne maskine: som regel for lidt hukommelse.",
      ],
    ],
    lost: [
      [
        [3, "Timeout"],
        "Browseren kunne ikke klare dette dokument i 3 forsøg (Timeout). → Byg igen; sker det igen, er dokumentet for stort til denne maskine, eller denne Chromium kan ikke klare det.",
      ],
    ],
    unmendable: [
      [
        ["no root"],
        "Browseren lavede en PDF, der ikke kan repareres: no root → Tryk med den version af Chromium, som README nævner, eller meld denne.",
      ],
    ],
    cacheUnwritable: [
      [
        [".cache/pdf", "ENOSPC"],
        "Der kan ikke gemmes i .cache/pdf (ENOSPC); næste gang bliver disse PDF'er trykt igen.",
      ],
    ],
    cacheUnusable: [
      [
        [".cache/pdf", "EACCES"],
        "Det, der er gemt i .cache/pdf, kan ikke bruges (EACCES); alle PDF'er bliver trykt igen.",
      ],
    ],
    noCacheKey: [
      [
        ["nøgle", "EACCES"],
        "Ingen PDF bliver hentet fra det, der er gemt, eller gemt dér, for nøglen nøgle kan ikke gemmes (EACCES).",
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
