import { z } from "zod";
import { where } from "./place.ts";
import { markdownText, phoneNumber, plainText, webAddress } from "./text.ts";
import { duration } from "./time-limit.ts";

/** What a municipality offers, piece by piece: services with how much and how often, and what is not in them. */
export const services = z
  .strictObject({
    kind: z.literal("services"),
    where,
    intro: markdownText.optional().meta({
      description: "En indledning lige før ydelserne.",
      examples: ["Hjælpen kan være:"],
      reader: "Sætningen over ydelserne.",
    }),
    items: z
      .array(
        z.strictObject({
          title: plainText.meta({
            description: "Ydelsens navn.",
            examples: ["Rengøring"],
            reader: "En lille overskrift.",
          }),
          text: markdownText.optional().meta({
            description: "Hvad ydelsen er.",
            examples: ["Vi gør rent i de rum, du bruger."],
            reader: "Teksten under ydelsens navn.",
          }),
          level: plainText.optional().meta({
            description: "Ydelsens niveau, som kilden kalder det.",
            examples: ["Niveau 2"],
            reader: "Ved ordet niveau under ydelsens navn.",
          }),
          quantity: plainText.optional().meta({
            description: "Hvor meget hjælp.",
            examples: ["30 minutter ad gangen"],
            reader: "Ved ordet omfang under ydelsens navn.",
          }),
          frequency: plainText.optional().meta({
            description: "Hvor tit.",
            examples: ["hver 2. uge"],
            reader: "Hvor tit hjælpen kommer, under ydelsens navn.",
          }),
          included: z
            .array(markdownText)
            .min(1)
            .optional()
            .meta({
              description: "Det, der er med i ydelsen, ét punkt ad gangen.",
              examples: [["At støvsuge", "At vaske gulv"]],
              reader: "En liste over det, der er med.",
            }),
          notIncluded: z
            .array(markdownText)
            .min(1)
            .optional()
            .meta({
              description: "Det, der ikke er med.",
              examples: [["At pudse vinduer"]],
              reader: "En liste efter det, der er med.",
            }),
        }),
      )
      .min(1)
      .meta({
        description: "Ydelserne, én i hver.",
        examples: [[{ title: "Rengøring", text: "Vi gør rent i de rum, du bruger." }]],
        reader: "Hver ydelse med sin overskrift.",
      }),
  })
  .meta({
    description: "Flere ydelser, hver med navn, tekst, omfang og hvad der er med.",
    reader: "Hver ydelse for sig med en lille overskrift.",
  });

/** Things that a citizen can be given or lent, one row each. */
export const products = z
  .strictObject({
    kind: z.literal("products"),
    where,
    caption: plainText.meta({
      description: "Hvad listen viser.",
      examples: ["Hjælpemidler til køkkenet"],
      reader: "Titlen over tabellen.",
    }),
    items: z
      .array(
        z.strictObject({
          name: plainText.meta({
            description: "Varens navn.",
            examples: ["Rollator"],
            reader: "Rækkens navn.",
          }),
          text: markdownText.meta({
            description: "Hvad det er, og hvem det er til.",
            examples: ["Til dig, der har svært ved at gå."],
            reader: "En celle i rækken.",
          }),
          price: markdownText.optional().meta({
            description: "Hvem der betaler, og hvad det koster.",
            examples: ["Kommunen betaler."],
            reader: "En celle i rækken.",
          }),
          replacedAfter: duration.optional().meta({
            description: "Hvor længe der går, før man kan få et nyt.",
            examples: [{ value: 5, unit: "years" }],
            reader: "En celle i rækken.",
          }),
          note: markdownText.optional().meta({
            description: "Andet, man skal vide om det.",
            examples: ["Du låner den."],
            reader: "En celle i rækken.",
          }),
        }),
      )
      .min(1)
      .meta({
        description: "Varerne, én række for hver. En kolonne, som ingen af dem bruger, bliver ikke trykt.",
        examples: [[{ name: "Rollator", text: "Til dig, der har svært ved at gå." }]],
        reader: "Tabellens rækker.",
      }),
  })
  .meta({
    description: "Et katalog over ting, man kan få eller låne.",
    reader: "En tabel, som også kan læses på en telefon og med skærmlæser.",
  });

/** Those among whom a citizen can choose. */
export const suppliers = z
  .strictObject({
    kind: z.literal("suppliers"),
    where,
    intro: markdownText.optional().meta({
      description: "En indledning lige før leverandørerne.",
      examples: ["Du kan vælge mellem:"],
      reader: "Sætningen over leverandørerne.",
    }),
    items: z
      .array(
        z.strictObject({
          name: plainText.meta({
            description: "Leverandørens navn.",
            examples: ["Storeby Pleje"],
            reader: "Leverandørens navn.",
          }),
          offers: markdownText.optional().meta({
            description: "Hvad leverandøren tilbyder.",
            examples: ["Rengøring og indkøb."],
            reader: "Teksten under navnet.",
          }),
          phone: phoneNumber.optional().meta({
            description: "Leverandørens telefonnummer.",
            examples: ["70121416"],
            reader: "Et nummer, man kan ringe op fra siden.",
          }),
          url: webAddress.optional().meta({
            description: "Leverandørens hjemmeside.",
            examples: ["https://pleje.storeby.example"],
            reader: "Et link; på papir står adressen.",
          }),
        }),
      )
      .min(1)
      .meta({
        description: "Leverandørerne, én i hver.",
        examples: [[{ name: "Storeby Pleje" }]],
        reader: "En liste over leverandørerne.",
      }),
  })
  .meta({
    description: "De leverandører, man kan vælge mellem.",
    reader: "En liste med navne, numre og links.",
  });

/** What a municipality strives for, and how it went. */
export const goals = z
  .strictObject({
    kind: z.literal("goals"),
    where,
    intro: markdownText.optional().meta({
      description: "En indledning lige før målene.",
      examples: ["Vi måler hvert år:"],
      reader: "Sætningen over målene.",
    }),
    items: z
      .array(
        z.strictObject({
          goal: plainText.meta({
            description: "Målet i én sætning.",
            examples: ["Mindst 9 af 10 er tilfredse."],
            reader: "Målet.",
          }),
          measured: plainText.optional().meta({
            description: "Hvordan og hvor tit det bliver målt.",
            examples: ["Vi spørger alle hvert år."],
            reader: "Under målet.",
          }),
          result: z
            .strictObject({
              text: plainText.meta({
                description: "Hvordan det gik.",
                examples: ["8 af 10 var tilfredse."],
                reader: "Resultatet under målet.",
              }),
              year: z
                .number()
                .int()
                .min(2000)
                .max(2100)
                .meta({
                  description: "Året, resultatet er fra.",
                  examples: [2025],
                  reader: "Året ved resultatet.",
                }),
            })
            .optional()
            .meta({
              description: "Hvordan det gik, og i hvilket år.",
              reader: "Resultatet under målet. Udeladt står der, at det ikke er oplyst.",
            }),
        }),
      )
      .min(1)
      .meta({
        description: "Målene, ét i hver.",
        examples: [[{ goal: "Mindst 9 af 10 er tilfredse." }]],
        reader: "Hvert mål for sig.",
      }),
  })
  .meta({
    description: "Kommunens mål for hjælpen, og hvordan det gik.",
    reader: "Hvert mål med det seneste resultat.",
  });
