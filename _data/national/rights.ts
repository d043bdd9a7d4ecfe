import type { NationalText } from "../../src/model/index.ts";

const asOf = "2026-11-26";

/**
 * National texts that stand beside a municipality's own; none of them replaces what a municipality says. What no source
 * was seen for stands in docs/law-to-check.md and not here.
 */
export default {
  individual: {
    short: "Kommunen skal altid vurdere netop din situation.",
    text: "Kommunen skal altid vurdere netop din situation og afvige fra sin kvalitetsstandard, hvis dit behov kræver det.",
    source: "Ankestyrelsen; servicelovens §\u00a0138",
    asOf,
  },
  companion: {
    short: "Du må normalt tage en bisidder med, når du har en sag. En bisidder støtter dig.",
    text: "Du må normalt tage en bisidder med, når du har en sag, eller lade en anden tale for dig. En bisidder støtter dig.",
    source: "Forvaltningslovens §\u00a08",
    asOf,
    explains: ["bisidder"],
  },
  answerTime: {
    text: "Du kan normalt søge mundtligt eller skriftligt. Kommunen skal svare så hurtigt som muligt og offentliggøre, hvor længe der højst må gå. Kig på kommunens hjemmeside, eller spørg.",
    source: "Retssikkerhedslovens §\u00a03; DUKH: Praksisnyt\u00a023 og Et godt sagsforløb",
    asOf,
  },
  otherHelp: {
    text: "Du kan normalt også selv søge om anden hjælp.",
    source: "DUKH",
    asOf,
  },
  secureMail: {
    text: "Skriv kun om helbred i Digital Post.",
    source: "Vejle Kommune",
    asOf,
  },
  letterDecides: {
    short: "Hvis du får nej, så bed om en skriftlig afgørelse med klagevejledning.",
    text: "Hvis du får nej, så bed om en skriftlig afgørelse med klagevejledning. Hvis klagevejledningen mangler, så bed om den: Fristen for at klage begynder først, når du har fået klagevejledningen.",
    source: "Forvaltningslovens §\u00a025; DUKH: Praksisnyt\u00a039; Københavns Kommune: Klageemner",
    asOf,
  },
  noReasons: {
    text: "Du behøver ikke sige eller skrive, hvorfor du klager. Men kommunen skal have klagen, før fristen er gået.",
    source: "Ankestyrelsens klagevejledning; DUKH: Hvis du vil klage",
    asOf,
  },
  reassessment: {
    text: "Kommunen ser på sagen igen. Hvis kommunen holder fast, sender den klagen til Ankestyrelsen, senest 4\u00a0uger efter at den fik klagen.",
    source: "Ankestyrelsens klagevejledning",
    asOf,
  },
  powerOfAttorney: {
    text: "Hvis en anden klager for dig, skal du normalt give personen en skriftlig fuldmagt. Det er et papir, hvor du skriver, at personen må klage for dig.",
    source: "DUKH: Hvis du vil klage",
    asOf,
  },
  countedDays: {
    text: "Den dag, du fik brevet, tæller ikke med. Slutter fristen på en lørdag, søndag eller helligdag, gælder den næste hverdag.",
    source:
      "Justitsministeriets vejledning\u00a09533/2018 om beregning af klagefrister; borger.dk: Sådan beregnes klagefristen",
    asOf,
  },
  digitalPost: {
    text: "Hvis brevet kom med Digital Post, så tæl fra den dag, det lå i din digitale postkasse, også hvis du ikke har åbnet det.",
    source: "Lov om Digital Post §\u00a010",
    asOf,
  },
  lateComplaint: {
    text: "Klag alligevel, og skriv, hvorfor klagen kommer for sent. Ankestyrelsen kan se bort fra fristen, hvis der er en særlig grund, for eksempel alvorlig sygdom. Mangler der en klagevejledning i brevet, løber fristen først, når du har fået den.",
    source: "Ankestyrelsens klagefrister; DUKH: Praksisnyt\u00a039",
    asOf,
  },
  guidance: {
    text: "Du kan klage til kommunen, hvis du ikke får den vejledning, du har brug for.",
    despite: "Du kan klage over manglende vejledning, også når kommunen skriver andet.",
    source: "Retssikkerhedsvejledningens punkt\u00a0234; DUKH: Praksisnyt\u00a066",
    asOf,
  },
} satisfies Readonly<Record<string, NationalText>>;
