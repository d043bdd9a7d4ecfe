import { z } from "zod";
import { adoption as written } from "./adoption.ts";
import { sentenceNumbers } from "./place.ts";
import { senseless } from "./senseless.ts";
import { isoDate, markdownText, notStated, plainText, webAddress } from "./text.ts";

/** The document the standard restates. */
export const source = z.strictObject({
  title: plainText.meta({
    description: "Dokumentets titel.",
    examples: ["Kvalitetsstandard for hjemmehjælp 2026"],
    reader: "Titlen under Om teksten.",
  }),
  titleIsOurs: z.literal(true).optional().meta({
    description: "Skriv true, når dokumentet ikke har nogen titel, og title beskriver det.",
    reader: "Titlen vises som vores egen beskrivelse.",
  }),
  seen: isoDate.meta({
    description: "Den dato, dokumentet blev læst.",
    examples: ["2026-11-01"],
    reader: "Datoen under Om teksten.",
  }),
  url: webAddress.optional().meta({
    description: "Dokumentets adresse på nettet.",
    examples: ["https://storeby.example/hjemmehjaelp.pdf"],
    reader: "Et link til dokumentet.",
  }),
  fingerprint: z
    .string()
    .regex(/^[1-9]\d{0,4}-[\da-f]{16}$/)
    .optional()
    .meta({
      description:
        "Aftrykket af den tekst, som numrene i where gælder for: hvor mange sætninger den har, og en kontrolsum. npm run trace skriver det.",
      examples: ["214-3fa9c1d2e4b5a697"],
      reader: "Intet. npm run trace siger til, når kildens tekst er en anden.",
    }),
  leftOut: z
    .array(
      z.strictObject({
        sentences: sentenceNumbers,
        because: plainText.meta({
          description: "Hvorfor sætningerne ikke er med.",
          examples: ["Sidetal."],
          reader: "Intet.",
        }),
      }),
    )
    .min(1)
    .optional()
    .meta({
      description: "De sætninger i kilden, som standarden med vilje ikke har med.",
      examples: [[{ sentences: "[3]", because: "Sidetal." }]],
      reader: "Intet. npm run trace viser dem med grunden.",
    }),
});

const dates = z
  .strictObject({
    from: isoDate.optional().meta({
      description: "Den første dag, standarden gælder.",
      examples: ["2026-01-01"],
      reader: "Datoen under Om teksten.",
    }),
    to: isoDate.optional().meta({
      description: "Den sidste dag, standarden gælder.",
      examples: ["2027-12-31"],
      reader: "Datoen under Om teksten.",
    }),
    reviewDue: isoDate.optional().meta({
      description: "Dagen, hvor standarden skal ses efter igen.",
      examples: ["2027-06-01"],
      reader: "Datoen under Om teksten. Gennemgangen siger til, når dagen er gået.",
    }),
  })
  .refine((days) => Object.values(days).some((date) => date !== undefined), senseless("validity-empty"))
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    ...senseless("validity-backwards"),
    path: ["to"],
  })
  .refine(({ from, reviewDue }) => from === undefined || reviewDue === undefined || from <= reviewDue, {
    ...senseless("review-before-validity"),
    path: ["reviewDue"],
  });

/** Who adopted a standard and when, or that the source does not say. */
export const adoption = z
  .union([
    written.meta({
      description: "Hvem der har vedtaget standarden og hvornår.",
      reader: "Datoen og hvem, under Om teksten.",
    }),
    notStated,
  ])
  .meta({
    description:
      "Hvem der har vedtaget standarden og hvornår. Skriv „not-stated“, når kilden ikke siger det.",
    reader: "En linje under Om teksten.",
  });

/** From and to which day a standard holds, or that the source does not say. */
export const validity = z
  .union([
    dates.meta({
      description: "Fra og til hvilken dag standarden gælder, og hvornår den skal ses efter.",
      examples: [{ from: "2026-01-01", reviewDue: "2027-06-01" }],
      reader: "Dagene under Om teksten.",
    }),
    notStated,
  ])
  .meta({
    description: "Hvornår standarden gælder. Skriv „not-stated“, når kilden ikke siger det.",
    reader: "En linje for hver dato under Om teksten.",
  });

/** The revisions before this one, and what has changed since. */
export const earlierRevisions = z
  .array(
    z.strictObject({
      revision: plainText.meta({
        description: "Den tidligere version.",
        examples: ["2025-1"],
        reader: "Hvilken udgave ændringerne er siden.",
      }),
      replacedOn: isoDate.meta({
        description: "Dagen, hvor den blev afløst.",
        examples: ["2026-01-01"],
        reader: "Datoen over ændringerne.",
      }),
      changes: z
        .array(markdownText)
        .min(1)
        .meta({
          description: "Hvad der er ændret siden, med ord, som borgeren forstår.",
          examples: [["Du får nu svar senest efter 4 uger."]],
          reader: "Punkterne under Hvad er ændret?",
        }),
    }),
  )
  .optional()
  .meta({ description: "Tidligere versioner, den nyeste først.", reader: "Afsnittet Hvad er ændret?" });
