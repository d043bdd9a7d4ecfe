import type { Voice } from "../../../src/model/index.ts";

/** What feeds and open data say of their own, and the page that explains them. */
export default {
  feed: {
    title: ({ whose }: { readonly whose: string }) => `${whose}: nye og ændrede kvalitetsstandarder`,
    /** The name of a feed's link in the head of a page. */
    link: "Nyt og ændret (Atom)",
    changed: (of: { readonly title: string; readonly name: string }) => `Ændret: ${of.title}, ${of.name}`,
    added: (of: { readonly title: string; readonly name: string }) => `${of.title}, ${of.name}`,
    seen: {
      own: ({ date }) => `Teksten er sidst gennemgået ${date}. Der er ikke skrevet, hvad der er ændret før.`,
      restated: ({ date }) =>
        `Vi læste kommunens tekst ${date}. Der er ikke skrevet, hvad der er ændret før.`,
    } satisfies Record<Voice, (of: { readonly date: string }) => string>,
  },
  links: { json: "Data om standarden (JSON)" },
  rights: {
    none: "Der er ikke oplyst en licens for teksterne og oplysningerne.",
    under: ({ licence }: { readonly licence: string }) =>
      `Du må bruge teksterne og oplysningerne efter licensen på ${licence}.`,
    various: "Kommunerne har ikke alle oplyst den samme licens. Den står ved hver kommune i listen over alt.",
    code: "Koden, der laver webstedet, har MIT-licensen.",
  },
  index: {
    title: ({ whose }: { readonly whose: string }) => `Kvalitetsstandarder fra ${whose} som åbne data`,
    description:
      "Hver kvalitetsstandard som JSON: tekst, oplysninger, frister, klageveje, kontakter og lovgrundlag, og det, som kilden ikke siger.",
  },
  facts: {
    title: "Oplysninger fra alle kvalitetsstandarder",
    keywords: ["kvalitetsstandard", "serviceniveau", "sammenligning"],
    description:
      "Svar på de samme spørgsmål fra hver standard: pris, frister, klage og mere, med status, værdi og adresse.",
    columns: [
      "kommune",
      "kommunekode",
      "standard",
      "titel",
      "spoergsmaal_id",
      "spoergsmaal",
      "status",
      "svar",
      "vaerdi_json",
      "adresse",
      "aendret",
    ],
  },
  catalogue: {
    dataset: (of: { readonly title: string; readonly name: string }) =>
      `${of.title}: kvalitetsstandard fra ${of.name}`,
    json: "Hele standarden som JSON",
    service: "Standarden som offentlig ydelse (CPSV-AP) i JSON-LD",
  },
  page: {
    title: "Åbne data",
    description: "Alle kvalitetsstandarder som data, du kan hente: JSON, JSON-LD, katalog og nyheder.",
    lead: "Alt, hvad der står om hver kvalitetsstandard, kan du også hente som data. Du behøver ingen konto og ingen nøgle.",
    files: {
      heading: "Det kan du hente",
      index: "Listen over alt (JSON)",
      indexAbout: "Kommuner og standarder med adressen på hver fil. Begynd her.",
      standard: ({ title }: { readonly title: string }) => `En standard: ${title} (JSON)`,
      standardAbout: "Alt, hvad siden siger, som felter og tekst.",
      service: ({ title }: { readonly title: string }) =>
        `Den samme som offentlig ydelse: ${title} (JSON-LD)`,
      serviceAbout: "Med ordene fra EU's model for offentlige ydelser, CPSV-AP 3.2.",
      facts: ({ size }: { readonly size: string }) => `Oplysninger til regneark (CSV, ${size})`,
      factsAbout:
        "En række for hver standard og hvert spørgsmål. Status er stated (oplyst), in-text (står i teksten), not-stated (ikke oplyst) eller in-conflict (kilden siger flere ting).",
      catalogue: "Kataloget (JSON-LD)",
      catalogueAbout: "Alle filerne som datasæt, med ordene fra DCAT-AP 3.0.",
      feed: "Nyt og ændret (Atom)",
      feedAbout:
        "Det, der er ændret, i ord. Hver kommune har også sit eget: Skriv feed.xml efter adressen på kommunens side.",
      schema: { index: "Skema for listen (JSON Schema)", standard: "Skema for en standard (JSON Schema)" },
      schemaAbout: "Beskriver hvert felt på engelsk.",
    },
    examples: {
      heading: "Eksempler",
      list: "Hent listen, og vis adressen på hver standard:",
      conflict: "Vis det, som kilden til én standard siger flere ting om:",
      silent: "Vis det, som kilden ikke siger:",
    },
    keys: {
      heading: "Sådan er en standard bygget op",
      list: [
        ["id", "Adressen på siden. Den er standardens navn i alle filer, og den bliver ikke ændret."],
        ["source", "Dokumentet bag teksten, og dagen, hvor det sidst blev læst eller gennemgået."],
        ["changedOn", "Den sidste dag, vi ved, at teksten er ændret, læst eller gennemgået."],
        [
          "facts",
          "Oplysninger, der kan sammenlignes, for eksempel pris. Et felt, der mangler, siger kilden ikke.",
        ],
        ["sections", "Afsnittene i sidens rækkefølge. Hver tekst står som Markdown og som ren tekst."],
        [
          "conflicts",
          "Under et afsnit: alt det, kilden siger flere ting om, med sted. Vælg ikke selv et af udsagnene.",
        ],
        ["lawAbove", "Under et afsnit: hvor loven giver mere end teksten. Loven gælder."],
        ["complaints", "Hver vej til at klage, med frist, modtager og paragraf."],
        [
          "notStated",
          "Det, kilden ikke siger, og hvem man kan spørge. Vis det som „ikke oplyst“ og aldrig som et nej.",
        ],
        ["nationalLaw", "Regler, der gælder i hele landet. De er ikke kommunens ord."],
        ["editions", "Adressen på hver side: hele indholdet, let at læse og tjekliste."],
        ["documents", "PDF-filerne med antal sider og byte."],
      ],
    },
    promises: {
      heading: "Det kan du regne med",
      list: [
        "Under /data/v1/ bliver der kun føjet til. Et felt får aldrig en anden betydning og forsvinder ikke, og en adresse bliver ved med at virke, så længe standarden findes.",
        "Der kan komme nye felter, nye filer og nye slags stykker i en tekst. Dit program skal springe det over, som det ikke kender.",
        "En ændring, der ikke kan holde det løfte, kommer under /data/v2/.",
        "De samme tekster giver de samme filer, byte for byte. Der er ingen dato for, hvornår filen blev lavet.",
        "Udkast og noter til kommunens medarbejdere er ikke med.",
      ],
    },
    rights: {
      heading: "Licens og kilde",
      source: {
        own: "Skriv, hvor du har teksten fra, og hvornår den er gennemgået. Begge dele står under source.",
        restated:
          "Teksterne gengiver, hvad kommunerne skriver, med andre ord. Det er kommunens egen tekst, der gælder. Skriv det, hvor du bruger dem, og skriv, hvor og hvornår teksten er læst. Det står under notice og source.",
      } satisfies Record<Voice, string>,
      licenceOf: ({ name }: { readonly name: string }) => `Licensen for data om ${name}`,
      /** Whom to ask where no licence is stated. */
      askOwn: (of: { readonly name: string; readonly phone: string | undefined }) =>
        `Spørg ${of.name}, før du bruger dem til andet end at læse dem${of.phone === undefined ? "" : `: telefon ${of.phone}`}.`,
      ask: "Spørg kommunen, før du bruger dem til andet end at læse dem. Du finder nummeret på kommunens side.",
      others:
        "For de andre kommuner er der ikke oplyst en licens. Spørg kommunen, før du bruger data om den til andet end at læse dem. Du finder nummeret på kommunens side.",
      licences: "Licenserne for det, siden er lavet af (på engelsk)",
    },
    checks: {
      heading: "Det er tjekket",
      list: [
        "Programmets test holder filerne op mod deres skemaer og adresserne i dem op mod det, der er på webstedet.",
        "Testen holder også ydelserne og kataloget op mod egne SHACL-regler for det, som CPSV-AP 3.2 og DCAT-AP 3.0 kræver og anbefaler.",
        "Programmet er den 27. november 2026 prøvet med sine egne standarder: Ydelserne fulgte EU's SHACL-regler for CPSV-AP 3.2.0 og kataloget dem for DCAT-AP 3.0.1, uden fejl. Felter, som DCAT-AP kun anbefaler, kan mangle, for eksempel licens og periode.",
        "Det er ikke tjekket, om kataloget bruger EU's lister over ord, som de er lige nu.",
      ],
    },
  },
};
