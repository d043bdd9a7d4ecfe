import { z } from "zod";
import { plainText } from "./text.ts";

/** The short answer: what a reader knows after the first screen. */
export const summary = z
  .strictObject({
    promise: plainText.meta({
      description: "Én sætning: hvad kommunen lover.",
      examples: ["Vi hjælper dig med det, du ikke selv kan i dit hjem."],
      reader: "Sætningen under overskriften, og teksten i lister og søgning.",
    }),
    who: plainText.meta({
      description: "Hvem hjælpen er for, i én sætning.",
      examples: ["Dig, der ikke selv kan klare hjemmet."],
      reader: "„For hvem“ i det korte svar.",
    }),
    what: plainText.meta({
      description: "Hvad man får, i én sætning.",
      examples: ["Rengøring, tøjvask og hjælp til bad."],
      reader: "„Hvad du får“ i det korte svar.",
    }),
    start: plainText.meta({
      description: "Hvordan man kommer i gang, i en eller to korte sætninger.",
      examples: ["Ring til Visitationen."],
      reader: "„Sådan begynder du“ i det korte svar.",
    }),
  })
  .meta({ description: "Det korte svar.", reader: "Øverst på siden, i PDF'en og på tjeklisten." });
