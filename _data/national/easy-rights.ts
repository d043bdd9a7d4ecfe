import type { EasyNationalText } from "../../src/model/index.ts";

/** National law in the words of easy read; `_data/national/rights.ts` says the same in full. */
export default {
  individual: {
    lines: ["Kommunen skal altid se på netop din situation."],
    source: "Ankestyrelsen; servicelovens §\u00a0138",
    asOf: "2026-11-26",
  },
  otherHelp: {
    lines: ["Du kan normalt også selv søge om anden hjælp."],
    source: "Retssikkerhedslovens §\u00a03; DUKH: Et godt sagsforløb",
    asOf: "2026-11-26",
  },
  secureMail: {
    lines: ["Skriv ikke om sygdom eller cpr-nummer i en mail.", "Brug Digital Post."],
    source: "Vejle Kommune",
    asOf: "2026-11-26",
  },
  apply: {
    lines: [
      "Du kan normalt selv søge om hjælp, mundtligt eller skriftligt.",
      "Kommunen skal svare så hurtigt som muligt.",
    ],
    source: "Retssikkerhedslovens §\u00a03; DUKH: Praksisnyt\u00a023 og Et godt sagsforløb",
    asOf: "2026-11-26",
  },
  digitalPost: {
    lines: [
      "Hvis afgørelsen kom i Digital Post, så tæl fra den dag, den kom.",
      "Det gælder også, hvis du ikke har åbnet den.",
    ],
    source: "Lov om Digital Post §\u00a010",
    asOf: "2026-11-26",
  },
  refusal: {
    lines: [
      { text: "Hvis kommunen siger nej, så bed om en skriftlig afgørelse.", explain: "afgoerelse" },
      "Hvis du kan klage, skal brevet fortælle, hvordan du gør.",
      "Spørg, hvis det ikke står der.",
    ],
    source: "Forvaltningslovens §\u00a025; Københavns Kommune: Klageemner",
    asOf: "2026-11-26",
  },
  guidance: {
    lines: ["Du kan klage til kommunen, hvis du ikke får nok vejledning."],
    source: "Retssikkerhedsvejledningens punkt\u00a0234; DUKH: Praksisnyt\u00a066",
    asOf: "2026-11-26",
  },
  companion: {
    lines: [
      { text: "Du må tage en bisidder med, når du har en sag.", explain: "bisidder" },
      "Du må normalt også lade en anden tale for dig.",
    ],
    source: "Forvaltningslovens §\u00a08",
    asOf: "2026-11-26",
  },
  noReasons: {
    lines: ["Du behøver ikke sige, hvorfor du klager."],
    source: "Ankestyrelsens klagevejledning; DUKH: Hvis du vil klage",
    asOf: "2026-11-26",
  },
} satisfies Readonly<Record<string, EasyNationalText>>;
