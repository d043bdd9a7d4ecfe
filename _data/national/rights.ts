import type { NationalText } from "../../src/model/index.ts";

const asOf = "2026-11-22";

/** National texts that stand beside a municipality's own; none of them replaces what a municipality says. */
export default {
  individual: {
    text: "Kommunen skal altid vurdere netop din situation. Er der brug for det i din situation, skal kommunen afvige fra det, der står her.",
    source: "Ankestyrelsen om kvalitetsstandarder (2013) og servicelovens §\u00a0138",
    asOf,
  },
  companion: {
    text: "Du må tage en bisidder med, når som helst i din sag. Det er en, der støtter dig. Du må også lade en anden tale for dig.",
    source: "Forvaltningslovens §\u00a08",
    asOf,
    explains: ["bisidder"],
  },
  letterDecides: {
    text: "Får du et brev med en afgørelse, er det brevet, der gælder. Brevet fortæller, om du kan klage, og hvordan du gør.",
    source: "Forvaltningslovens §\u00a025",
    asOf,
  },
  noReasons: {
    text: "Du behøver ikke sige eller skrive, hvorfor du klager. Men kommunen skal have klagen, før fristen er gået.",
    source: "Ankestyrelsens klagevejledning",
    asOf,
  },
  reassessment: {
    text: "Kommunen ser på sagen igen. Holder kommunen fast, sender den klagen til Ankestyrelsen inden 4\u00a0uger.",
    source: "Retssikkerhedslovens §\u00a066 og Ankestyrelsens klagevejledning",
    asOf,
  },
  powerOfAttorney: {
    text: "Klager en anden for dig, skal du give personen en skriftlig fuldmagt. Det er et papir, hvor du giver lov.",
    source: "DUKH: Hvis du vil klage",
    asOf,
  },
  guidance: {
    text: "Hjælpen gives ofte uden en afgørelse. Så er der ikke noget brev at klage over. Men får du ikke den vejledning, du har brug for, kan du klage over det.",
    source: "Gengivet efter aktivsocialraadgiver.dk",
    asOf,
  },
} satisfies Readonly<Record<string, NationalText>>;
