/**
 * The concepts that a quality standard can speak of, in the order a reader meets them.
 *
 * The list is the sum of 17 municipalities' layouts; no layout has them all, so a missing concept is normal.
 * `heading` is the question a citizen would ask; a standard may word its own.
 */
export const concepts = {
  introduction: { heading: "Kort om hjælpen" },
  purpose: { heading: "Hvad er formålet?" },
  targetGroup: { heading: "Hvem kan få hjælpen?" },
  exclusions: { heading: "Hvem kan ikke få hjælpen?" },
  criteria: { heading: "Hvad lægger kommunen vægt på?" },
  content: { heading: "Hvad kan du få hjælp til?" },
  delivery: { heading: "Hvordan foregår hjælpen?" },
  scope: { heading: "Hvor meget hjælp kan du få, og hvor længe?" },
  ending: { heading: "Hvornår slutter hjælpen?" },
  provider: { heading: "Hvem giver hjælpen?" },
  freeChoice: { heading: "Kan du selv vælge, hvem der hjælper dig?" },
  cost: { heading: "Hvad koster det?" },
  howToApply: { heading: "Hvordan får du hjælpen?" },
  processingTime: { heading: "Hvornår får du svar?" },
  followUp: { heading: "Hvordan følger kommunen op?" },
  rights: { heading: "Hvilke rettigheder har du?" },
  responsibilities: { heading: "Hvad er dit ansvar?" },
  complaint: { heading: "Hvordan klager du?" },
  emergency: { heading: "Hvis der er fare for liv eller helbred" },
  qualityGoals: { heading: "Hvilke krav er der til kvaliteten?" },
  values: { heading: "Hvilke værdier bygger hjælpen på?" },
  legalBasis: { heading: "Hvad siger loven?" },
} as const;

/** The key of one concept. */
export type Concept = keyof typeof concepts;

/** Concepts that a standard holds as typed fields of their own and never as free text under `sections`. */
export const structuredConcepts = ["responsibilities", "complaint", "emergency", "legalBasis"] as const;

/** A concept that is written as free text under `sections`. */
export type TextConcept = Exclude<Concept, (typeof structuredConcepts)[number]>;

/** The keys of all concepts in reading order. */
export const conceptOrder = Object.keys(concepts) as readonly Concept[];
