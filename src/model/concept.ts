/**
 * The concepts that a quality standard can speak of, in the order a reader meets them.
 *
 * The list is the sum of 17 municipalities' layouts; no layout has them all, so a missing concept is normal.
 * `anchor` is its address on the page and never changes; `heading` is the question a citizen would ask; a standard may word its own.
 */
export const concepts = {
  introduction: { anchor: "kort-om", heading: "Kort om hjælpen" },
  purpose: { anchor: "formaal", heading: "Hvad er formålet?" },
  targetGroup: { anchor: "hvem", heading: "Hvem kan få hjælpen?" },
  exclusions: { anchor: "hvem-ikke", heading: "Hvem kan ikke få hjælpen?" },
  criteria: { anchor: "vurdering", heading: "Hvad lægger kommunen vægt på?" },
  content: { anchor: "hvad", heading: "Hvad kan du få hjælp til?" },
  delivery: { anchor: "hvordan", heading: "Hvordan foregår hjælpen?" },
  scope: { anchor: "omfang", heading: "Hvor meget hjælp kan du få, og hvor længe?" },
  ending: { anchor: "ophoer", heading: "Hvornår slutter hjælpen?" },
  provider: { anchor: "leverandoer", heading: "Hvem giver hjælpen?" },
  freeChoice: { anchor: "frit-valg", heading: "Kan du selv vælge leverandør?" },
  cost: { anchor: "pris", heading: "Hvad koster det?" },
  howToApply: { anchor: "soeg", heading: "Hvordan får du hjælpen?" },
  processingTime: { anchor: "svartid", heading: "Hvornår får du svar?" },
  followUp: { anchor: "opfoelgning", heading: "Hvordan følger kommunen op?" },
  rights: { anchor: "rettigheder", heading: "Hvilke rettigheder har du?" },
  responsibilities: { anchor: "ansvar", heading: "Hvad er dit ansvar?" },
  complaint: { anchor: "klage", heading: "Hvordan klager du?" },
  emergency: { anchor: "fare", heading: "Hvis der er fare for liv eller helbred" },
  qualityGoals: { anchor: "kvalitet", heading: "Hvilke krav er der til kvaliteten?" },
  values: { anchor: "vaerdier", heading: "Hvilke værdier bygger hjælpen på?" },
  legalBasis: { anchor: "lov", heading: "Hvad siger loven?" },
} as const;

/** The key of one concept. */
export type Concept = keyof typeof concepts;

/** Concepts that a standard holds as typed fields of their own and never as free text under `sections`. */
export const structuredConcepts = ["responsibilities", "complaint", "emergency", "legalBasis"] as const;

/** A concept that is written as free text under `sections`. */
export type TextConcept = Exclude<Concept, (typeof structuredConcepts)[number]>;

/** The keys of all concepts in reading order. */
export const conceptOrder = Object.keys(concepts) as readonly Concept[];
