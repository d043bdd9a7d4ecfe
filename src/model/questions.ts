import { z } from "zod";
import { plainText } from "./text.ts";

/** What a citizen does well to ask, as one would say it oneself; contradictions and silences are asked without it. */
export const questions = z
  .array(plainText)
  .min(1)
  .meta({
    description:
      "Spørgsmål, som teksten rejser hos læseren, skrevet som borgeren selv ville stille dem. Modsigelser og det, teksten ikke siger, bliver spørgsmål af sig selv.",
    examples: [["Kan jeg få hjælp, selv om jeg har fået den før?"]],
    reader: "En boks for hvert spørgsmål på tjeklisten, efter dem, den selv laver.",
  });
