import type { Concept } from "../../../src/model/index.ts";

/** Gives the heading of each concept: the question that a citizen would ask. A standard may word its own. */
export const headings: Readonly<Record<Concept, string>> = {
  introduction: "Kort om hjælpen",
  purpose: "Hvad er formålet?",
  targetGroup: "Hvem kan få hjælpen?",
  exclusions: "Hvem kan ikke få hjælpen?",
  criteria: "Hvad lægger kommunen vægt på?",
  content: "Hvad kan du få hjælp til?",
  notIncluded: "Hvad kan du ikke få hjælp til?",
  delivery: "Hvordan foregår hjælpen?",
  scope: "Hvor meget hjælp kan du få, og hvor længe?",
  ending: "Hvornår slutter hjælpen?",
  provider: "Hvem giver hjælpen?",
  freeChoice: "Kan du selv vælge leverandør?",
  cost: "Hvad koster det?",
  howToApply: "Hvordan får du hjælpen?",
  processingTime: "Hvornår får du svar?",
  followUp: "Hvordan følger kommunen op?",
  rights: "Hvilke rettigheder har du?",
  responsibilities: "Hvad er dit ansvar?",
  complaint: "Hvordan klager du?",
  emergency: "Hvis der er fare for liv eller helbred",
  qualityGoals: "Hvilke krav er der til kvaliteten?",
  values: "Hvilke værdier bygger hjælpen på?",
  supervision: "Hvem fører tilsyn?",
  hearing: "Hvem er hørt?",
  revision: "Hvornår bliver teksten ændret?",
  legalBasis: "Hvad siger loven?",
};

/** Concepts whose absence a citizen must know of, as they stand inside a sentence; nobody misses a chapter on values. */
export const missed: Partial<Record<Concept, string>> = {
  targetGroup: "hvem der kan få hjælpen",
  content: "hvad du kan få hjælp til",
  scope: "hvor meget hjælp du kan få, og hvor længe",
  ending: "hvornår hjælpen slutter",
  provider: "hvem der giver hjælpen",
  freeChoice: "om du selv kan vælge leverandør",
  cost: "hvad hjælpen koster",
  howToApply: "hvordan du får hjælpen",
  processingTime: "hvornår du får svar",
  followUp: "hvordan kommunen følger op",
  responsibilities: "hvad dit ansvar er",
  complaint: "hvordan du klager",
};

/** What a citizen asks on the telephone about a concept on which a text is silent, as one would say it oneself. */
export const questions: Partial<Record<Concept, string>> = {
  targetGroup: "Kan jeg få hjælpen?",
  content: "Hvad kan jeg få hjælp til?",
  scope: "Hvor meget hjælp kan jeg få, og hvor længe?",
  ending: "Hvornår slutter hjælpen?",
  provider: "Hvem hjælper mig?",
  freeChoice: "Kan jeg selv vælge, hvem der hjælper mig?",
  cost: "Hvad koster det?",
  howToApply: "Hvordan får jeg hjælpen?",
  processingTime: "Hvornår får jeg svar?",
  followUp: "Hvordan følger I op på min hjælp?",
  responsibilities: "Hvad skal jeg selv gøre?",
  complaint: "Hvad kan jeg gøre, hvis jeg er utilfreds?",
};
