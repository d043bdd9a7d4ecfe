import type * as messages from "../../../../src/messages/shards.ts";
import type { Rows } from "../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  shardFaults: {
    isSite: [
      [[], "Mappen har et websted, og en del af et ville tage dets plads. → Vælg en anden mappe med --out."],
    ],
    none: [
      [
        [],
        "Mappen er ingen del, som npm run build -- --shard har bygget, eller dens shard.json er ikke hel. → Nævn mapperne med delene, hver med alt, hvad der er i den.",
      ],
    ],
    missing: [
      [
        ["3/4"],
        "Del 3/4 af webstedet mangler. → Byg den med npm run build -- --shard 3/4, og nævn dens mappe også.",
      ],
    ],
    twice: [[["2/4", "/dele/2"], "Det er del 2/4, og det er /dele/2 også. → Nævn hver del én gang."]],
    otherCount: [
      [
        ["2/3", "/dele/1", 4],
        "Det er del 2/3, og /dele/1 er en af 4. → Byg alle dele med det samme tal efter skråstregen i --shard.",
      ],
    ],
    otherOptions: [
      [
        [["--base-url", "--no-pdf"], "/dele/1"],
        "Delen er bygget med andet end /dele/1: --base-url og --no-pdf. → Byg alle dele med de samme tilvalg.",
      ],
    ],
    otherDay: [
      [
        ["2026-11-23", "/dele/1", "2026-11-22"],
        "Delen er bygget for 2026-11-23, og /dele/1 for 2026-11-22. → Byg alle dele for den samme dag, for eksempel med --today 2026-11-22.",
      ],
    ],
    otherEngine: [
      [
        [],
        "Delen er bygget af en anden udgave af Klarstandard eller Node end den, der samler. → Byg alle dele, og saml dem, med den samme udgave af begge.",
      ],
    ],
    otherBrowser: [
      [
        [],
        "Delens PDF'er er trykt af en anden browser end den, der er her. → Byg alle dele, og saml dem, med den samme browser.",
      ],
    ],
    otherContent: [
      [
        [],
        "Delen er bygget af andet indhold end det, der samles med. → Byg alle dele, og saml dem, af de samme filer; --content siger, hvor de ligger.",
      ],
    ],
    withoutPdfs: [
      [
        [["/lillerup/a.pdf"]],
        "Delen er bygget uden PDF'er, som den skulle have: /lillerup/a.pdf. → Ret, hvad der stod i vejen, og byg den igen, eller udgiv uden dem med --keep-going.",
      ],
    ],
    broken: [
      [
        [["a/index.html (afkortet)"]],
        "Filer i delen er ikke, som de blev bygget: a/index.html (afkortet). → Hent delen igen, eller byg den igen.",
      ],
    ],
  },
  shardProgress: {
    done: [
      [
        ["2/4", "3.2", { municipalities: 1, pages: 12, pdfs: 0 }, "/dele/2"],
        "Del 2/4 færdig på 3,2 s: 1 kommune, 12 sider og 0 PDF'er i /dele/2",
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
