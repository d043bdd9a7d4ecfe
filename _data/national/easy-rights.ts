import type { EasyNationalText } from "../../src/model/index.ts";

/** National law in the words of easy read; `_data/national/rights.ts` says the same in full. */
export default {
  refusal: {
    lines: [
      { text: "Hvis kommunen siger nej, så bed om en skriftlig afgørelse.", explain: "afgoerelse" },
      "Afgørelsen skal fortælle, om du kan klage, og hvordan du gør.",
    ],
    source: "Forvaltningslovens §\u00a025; Københavns Kommune: Klageemner",
    asOf: "2026-11-26",
  },
  guidance: {
    lines: ["Du kan også klage til kommunen, hvis den ikke vejleder dig godt nok."],
    source: "Retssikkerhedsvejledningens punkt\u00a0234; DUKH: Praksisnyt\u00a066",
    asOf: "2026-11-26",
  },
  companion: {
    lines: [
      { text: "Du må tage en bisidder med, når du har en sag.", explain: "bisidder" },
      "Du må også lade en anden tale for dig.",
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
