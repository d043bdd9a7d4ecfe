import { z } from "zod";
import { plainText } from "./text.ts";

/** What a citizen is asked to have at hand. */
export const bring = z
  .array(plainText)
  .min(1)
  .meta({
    description:
      "Det, kilden beder borgeren have med eller have klar. Skriv det også i det afsnit, det hører til.",
    examples: [["Navn og adresse på din læge"]],
    reader: "En boks for hver ting på tjeklisten; udeladt er der ingen.",
  });
