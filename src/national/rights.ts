/** A text that follows from national law. It is always marked as national, with its source and its date. */
export interface NationalText {
  readonly text: string;
  readonly source: string;
  /** The date on which the rule was last checked. */
  readonly asOf: string;
}

const asOf = "2026-11-22";

/** National texts that stand beside a municipality's own; none of them replaces what a municipality says. */
export const nationalTexts = {
  individual: {
    text: "Kommunen skal altid vurdere netop din situation. Har du brug for det, kan den fravige det, der står her.",
    source: "Ankestyrelsen om kvalitetsstandarder (2013) og servicelovens §\u00a0138",
    asOf,
  },
  companion: {
    text: "Du må altid tage en bisidder med eller lade en anden tale for dig.",
    source: "Forvaltningslovens §\u00a08",
    asOf,
  },
  letterDecides: {
    text: "Dit afgørelsesbrev bestemmer. Står der noget andet i brevet end her, gælder brevet.",
    source: "Forvaltningslovens §\u00a025",
    asOf,
  },
  noReasons: {
    text: "Du behøver ikke skrive, hvorfor du klager. Men kommunen skal have klagen, før fristen er gået.",
    source: "Ankestyrelsens klagevejledning",
    asOf,
  },
  reassessment: {
    text: "Kommunen ser på sagen igen. Holder kommunen fast, sender den klagen til Ankestyrelsen inden 4\u00a0uger.",
    source: "Retssikkerhedslovens §\u00a066 og Ankestyrelsens klagevejledning",
    asOf,
  },
  powerOfAttorney: {
    text: "Klager en anden for dig, skal du give personen en skriftlig fuldmagt.",
    source: "DUKH: Hvis du vil klage",
    asOf,
  },
  guidance: {
    text: "Hjælpen gives ofte uden en afgørelse. Så er der ikke noget brev at klage over. Men får du ikke den vejledning, du har brug for, kan du klage over det.",
    source: "aktivsocialraadgiver.dk",
    asOf,
  },
} as const satisfies Record<string, NationalText>;
