import type { TextConcept } from "./concept.ts";

/** What each section of a standard is for, in the words of an editor. */
export const conceptHelp: Readonly<Record<TextConcept, string>> = {
  introduction: "Hvad hjælpen er, kort fortalt.",
  purpose: "Hvad hjælpen skal føre til.",
  targetGroup: "Hvem hjælpen er for.",
  exclusions: "Hvem hjælpen ikke er for, eller hvad den ikke er.",
  criteria: "Hvad kommunen lægger vægt på, når den afgør, om man får hjælpen.",
  content: "Hvad hjælpen består af.",
  delivery: "Hvordan hjælpen gives: hvor, hvornår og af hvem.",
  scope: "Hvor meget hjælp man kan få, og hvor ofte.",
  ending: "Hvornår hjælpen slutter.",
  provider: "Hvem der giver hjælpen.",
  freeChoice: "Om man selv kan vælge, hvem der giver hjælpen.",
  cost: "Hvad hjælpen koster, når facts.price ikke siger det hele.",
  howToApply: "Hvordan man søger.",
  processingTime: "Hvornår man får svar, når timeLimits ikke siger det hele.",
  followUp: "Hvordan og hvornår kommunen følger op.",
  rights: "Hvad man har ret til undervejs.",
  qualityGoals: "Hvad kommunen måler på, og hvad det viser.",
  values: "De værdier, hjælpen bygger på.",
  supervision: "Hvem der fører tilsyn, og hvordan.",
  hearing: "Hvem der har været hørt om standarden.",
  revision: "Hvordan og hvornår standarden bliver lavet om.",
};
