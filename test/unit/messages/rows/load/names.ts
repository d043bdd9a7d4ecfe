import type * as messages from "../../../../../src/messages/load/names.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  names: {
    reserved: [
      [
        ["soeg"],
        'Id\'et er "soeg", og webstedet har selv en side på den adresse. → Skriv et andet id, for eksempel "soeg-2", og giv filen eller mappen det nye navn.',
      ],
    ],
    otherFile: [
      [
        ["hjemmehjaelp", "hjem"],
        'Id\'et er "hjemmehjaelp", og filen hedder hjem.ts. De skal være ens. → Skriv id: "hjem" her, eller giv filen navnet hjemmehjaelp.ts.',
      ],
    ],
    unusableFile: [
      [
        ["hjaelp", "hjælp"],
        'Filen hedder hjælp.ts, og det navn kan ikke stå i en adresse. → Giv filen navnet hjaelp.ts, og skriv id: "hjaelp" her.',
      ],
    ],
    unusableFolder: [
      [
        ["soenderby", "Sønderby"],
        'Mappen hedder Sønderby, og det navn kan ikke stå i en adresse. → Giv mappen navnet soenderby, og skriv id: "soenderby" her.',
      ],
    ],
    twoStandards: [
      [
        ["hjemmehjaelp", "municipalities/lillerup/standards/hjemmehjaelp.ts", "hjem"],
        'To standarder har id\'et "hjemmehjaelp": denne og municipalities/lillerup/standards/hjemmehjaelp.ts. → Skriv id: "hjem" her.',
      ],
    ],
    otherFolder: [
      [
        ["lillerup", "lille"],
        'Id\'et er "lillerup", og mappen hedder lille. De skal være ens. → Skriv id: "lille" her, eller giv mappen navnet lillerup.',
      ],
    ],
    twoMunicipalities: [
      [
        ["lillerup", "municipalities/lillerup/index.ts", "lille"],
        'To kommuner har id\'et "lillerup": denne og municipalities/lillerup/index.ts. → Skriv id: "lille" her.',
      ],
    ],
    sameCode: [
      [
        ["999", "municipalities/lillerup/index.ts"],
        "To kommuner har kommunekoden 999: denne og municipalities/lillerup/index.ts. → Skriv hver kommunes egen kommunekode.",
      ],
    ],
    formerTaken: [
      [
        ["madservice"],
        '"madservice" er adressen på noget, der findes nu, så den kan ikke føre hertil. → Fjern id\'et her, eller giv det andet et nyt id.',
      ],
    ],
    formerTwice: [
      [
        ["mad", "municipalities/lillerup/standards/madservice.ts"],
        'Også municipalities/lillerup/standards/madservice.ts har haft id\'et "mad", og adressen kan kun føre ét sted hen. → Behold det dér, hvor læseren bedst kan bruge det.',
      ],
    ],
    sameContact: [
      [
        ["visitation", 0],
        'To kontakter har id\'et "visitation": denne og contacts[0]. → Giv hver kontakt sit eget id.',
      ],
    ],
    sameRevision: [
      [
        ["2026-1"],
        'To versioner hedder "2026-1", så ingen kan se, hvilken der er ment. → Giv hver version sit eget navn.',
      ],
    ],
    revisionOrder: [
      [
        ["2026-05-01", "2026-01-01"],
        "Versionen blev erstattet 2026-05-01, senere end den, der står før den (2026-01-01). → Skriv den nyeste version først.",
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
