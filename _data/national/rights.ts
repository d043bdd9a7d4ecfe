import type { NationalText } from "../../src/model/index.ts";

const asOf = "2026-11-26";

/**
 * National texts that stand beside a municipality's own; none of them replaces what a municipality says. What no source
 * was seen for stands in docs/law-to-check.md and not here.
 */
export default {
  individual: {
    text: "Kommunen skal altid vurdere netop din situation. Hvis dit behov kræver det, skal kommunen afvige fra sin egen kvalitetsstandard.",
    source:
      "Ankestyrelsen: Kvalitetsstandarder – en forventningsafstemning mellem borger og kommune; servicelovens §\u00a0138",
    asOf,
  },
  companion: {
    text: "Når du har en sag hos kommunen, må du tage en bisidder med eller lade en anden tale for dig. En bisidder er en, der støtter dig. Kommunen kan kræve, at du selv er med, og i særlige tilfælde sige nej.",
    source: "Forvaltningslovens §\u00a08",
    asOf,
    explains: ["bisidder"],
  },
  answerTime: {
    text: "Kommunen skal offentliggøre, hvor længe der højst må gå, fra du har søgt, til du får svar. Kig på kommunens hjemmeside, eller spørg kommunen.",
    source: "Retssikkerhedslovens §\u00a03, stk.\u00a02; DUKH: Praksisnyt\u00a023",
    asOf,
  },
  secureMail: {
    text: "En almindelig mail er ikke sikker, heller ikke når du skriver til en sikker adresse. Skriv fra Digital Post, hvis du skriver om dit helbred eller dit cpr-nummer.",
    source: "Vejle Kommune: Følsomme personoplysninger; Herning Kommune: Send din besked sikkert",
    asOf,
  },
  askForDecision: {
    text: "Hvis du får nej, så bed om en skriftlig afgørelse med klagevejledning.",
    source: "DUKH: Et godt sagsforløb – og reglerne bag; Københavns Kommune: Klageemner",
    asOf,
  },
  letterDecides: {
    text: "Hvis kommunen helt eller delvist siger nej, og du kan klage, skal brevet fortælle hvordan. Hvis det mangler, så spørg kommunen. Fristen løber først, når du har fået det at vide.",
    source:
      "Forvaltningslovens §\u00a025; Retssikkerhedsvejledningens punkt\u00a0272 i DUKH: Praksisnyt\u00a039",
    asOf,
  },
  noReasons: {
    text: "Du behøver ikke sige eller skrive, hvorfor du klager. Men kommunen skal have klagen, før fristen er gået.",
    source: "Ankestyrelsen: Klagevejledning og tidsfrister; DUKH: Hvis du vil klage",
    asOf,
  },
  reassessment: {
    text: "Kommunen ser på sagen igen. Hvis kommunen holder fast, sender den klagen til Ankestyrelsen, senest 4\u00a0uger efter at den fik klagen. Hvis du klager for sent af en særlig grund, for eksempel alvorlig sygdom, kan Ankestyrelsen se bort fra det.",
    source: "Ankestyrelsen: Klagevejledning og tidsfrister; Klagefrister",
    asOf,
  },
  powerOfAttorney: {
    text: "Hvis en anden klager for dig, skal du give personen en skriftlig fuldmagt. Det er et papir, hvor du skriver, at personen må klage for dig. En advokat behøver normalt ikke en fuldmagt.",
    source:
      "DUKH: Hvis du vil klage; vejledning nr.\u00a011740 af 4.\u00a0december 1986 om forvaltningsloven, punkt\u00a041",
    asOf,
  },
  guidance: {
    text: "Du kan også klage, hvis du ikke får den vejledning, du har brug for. Send klagen til kommunen.",
    source: "Retssikkerhedsvejledningens punkt\u00a0234; DUKH: Praksisnyt\u00a066",
    asOf,
  },
} satisfies Readonly<Record<string, NationalText>>;
