import { z } from "zod";

/**
 * The concepts that a quality standard can speak of, in the order a reader meets them.
 *
 * The list is the sum of 17 municipalities' layouts; no layout has them all, so a missing concept is normal.
 * `anchor` is its address on the page and never changes; its heading stands in `_data/texts/da/views.ts`.
 */
export const concepts = {
  introduction: { anchor: "kort-om" },
  purpose: { anchor: "formaal" },
  targetGroup: { anchor: "hvem" },
  exclusions: { anchor: "hvem-ikke" },
  criteria: { anchor: "vurdering" },
  content: { anchor: "hvad" },
  notIncluded: { anchor: "hvad-ikke" },
  delivery: { anchor: "hvordan" },
  scope: { anchor: "omfang" },
  ending: { anchor: "ophoer" },
  provider: { anchor: "leverandoer" },
  freeChoice: { anchor: "frit-valg" },
  cost: { anchor: "pris" },
  howToApply: { anchor: "soeg" },
  processingTime: { anchor: "svartid" },
  followUp: { anchor: "opfoelgning" },
  rights: { anchor: "rettigheder" },
  responsibilities: { anchor: "ansvar" },
  complaint: { anchor: "klage" },
  emergency: { anchor: "fare" },
  qualityGoals: { anchor: "kvalitet" },
  values: { anchor: "vaerdier" },
  supervision: { anchor: "tilsyn" },
  hearing: { anchor: "hoering" },
  revision: { anchor: "revision" },
  legalBasis: { anchor: "lov" },
} as const;

/** The key of one concept. */
export type Concept = keyof typeof concepts;

/** Concepts that a standard holds as typed fields of their own and never as free text under `sections`. */
export const structuredConcepts = ["responsibilities", "complaint", "emergency", "legalBasis"] as const;

/** A concept that is written as free text under `sections`. */
export type TextConcept = Exclude<Concept, (typeof structuredConcepts)[number]>;

/** The keys of all concepts in reading order. */
export const conceptOrder = Object.keys(concepts) as readonly Concept[];

/** The key of a concept as data name it. */
export const conceptKey = z.enum(conceptOrder);
