import { z } from "zod";
import { simpleBlock } from "./block.ts";
import { phoneNumber } from "./text.ts";

/**
 * Whom to call when life or health is in danger. Numbers come from the table of regions, never from the file;
 * `printed` records what the source prints, so that another region's number is shown as replaced.
 */
export const emergency = z.strictObject({
  body: z
    .array(simpleBlock)
    .min(1)
    .meta({
      description: "Hvad man skal gøre, når der er fare.",
      examples: [["Ring 112, hvis der er fare for liv."]],
      reader: "Teksten over numrene.",
    }),
  numbers: z
    .array(
      z.strictObject({
        service: z.enum(["alarm", "police", "medical-helpline"]).meta({
          description: "Hvem nummeret er til.",
          words: {
            alarm: "Alarmcentralen.",
            police: "Politiet.",
            "medical-helpline": "Lægevagten i kommunens region.",
          },
          reader: "Navnet og det nummer, der gælder i kommunens region.",
        }),
        printed: phoneNumber.meta({
          description: "Nummeret, som det står i kilden.",
          examples: ["112"],
          reader: "Kun når det er en anden regions nummer: så står der, at det er rettet.",
        }),
      }),
    )
    .min(1)
    .meta({ description: "De numre, kilden nævner.", reader: "Numrene, som man kan ringe op fra siden." }),
});

/** Whom to call when life or health is in danger. */
export type Emergency = z.infer<typeof emergency>;
