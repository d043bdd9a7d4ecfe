import { z } from "zod";
import { adoption } from "./adoption.ts";
import { areToldApart, distinct } from "./distinct.ts";
import { citedUnder } from "./legal-basis.ts";
import { senseless } from "./senseless.ts";
import { markdownText, plainText, slug } from "./text.ts";

/** What tells one way to complain from another, where a standard rests on several Acts or has several target groups. */
const route = {
  concerns: plainText.optional().meta({
    description: "Hvad klagen gælder, når der er flere veje.",
    examples: ["Genoptræning efter et sygehusophold"],
    reader: "En overskrift over vejen og navnet på dens frist.",
  }),
  under: citedUnder.optional().meta({
    description:
      "De paragraffer fra legalBasis, som vejen gælder for. Udeladt gælder den for dem med role: main.",
    reader: "De rigtige regler om klage for netop de paragraffer.",
  }),
};

/** A way to complain that the municipality made itself, as neither a law nor silence is. */
const madeRoute = {
  ...route,
  adoption: adoption.optional().meta({
    description: "Hvem der har vedtaget klagevejen, og hvornår, når det ikke er sammen med standarden.",
    examples: [{ by: "Byrådet", on: "2026-01-27" }],
    reader: "En linje sidst i klagevejen: Det er vedtaget 27. januar 2026 af Byrådet.",
  }),
};

/**
 * Whether and how one can complain.
 *
 * - `appeal`: the source tells how to complain over a decision. Who decides and within how many weeks may be left to
 *   the Act, where the national table knows it.
 * - `no-appeal-by-statute`: the law rules an appeal out; the paragraph is cited.
 * - `no-decision`: the help is given without a decision, so there is nothing to appeal, and the source says so.
 * - `stated-none`: the municipality says there is no possibility. It is printed as the municipality's own
 *   statement and never generated.
 * - `not-stated`: the source says nothing.
 */
export const complaint = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("appeal"),
      ...madeRoute,
      over: markdownText.meta({
        description: "Hvad man kan klage over.",
        examples: ["Du kan klage over kommunens afgørelse."],
        reader: "Klagevejledningens første sætning.",
      }),
      forms: distinct(z.enum(["written", "oral"])).meta({
        description: "Hvordan man kan klage.",
        words: { written: "Skriftligt.", oral: "Mundtligt." },
        reader: "En linje i klagevejledningen og på tjeklisten.",
      }),
      deadline: z
        .strictObject({
          weeks: z
            .number()
            .int()
            .positive()
            .max(520)
            .meta({
              description: "Fristen i uger.",
              examples: [4],
              reader: "Fristen i klagevejledningen, blandt tidsfristerne og på tjeklisten.",
            }),
          from: plainText.meta({
            description: "Begivenheden, som fristen regnes fra, som den står efter „efter, at“.",
            examples: ["du modtog afgørelsen"],
            reader: "Det, fristen regnes fra.",
          }),
        })
        .optional()
        .meta({
          description: "Klagefristen. Udelad den kun, når loven selv har den.",
          reader: "Fristen i klagevejledningen, blandt tidsfristerne og på tjeklisten.",
        }),
      to: slug.meta({
        description: "id for den kontakt, der modtager klagen.",
        examples: ["visitation"],
        reader: "Kontakten i klagevejledningen.",
      }),
      sentTo: z
        .enum(["municipality", "board"])
        .optional()
        .meta({
          description: "Hvor klagen skal hen først. Udelad det, når loven selv har det.",
          words: {
            municipality: "Kommunen ser på sagen igen først.",
            board: "Klagen går direkte til nævnet.",
          },
          reader: "En sætning i klagevejledningen.",
        }),
      help: markdownText.optional().meta({
        description: "Hvem der kan hjælpe med klagen.",
        examples: ["Visitationen kan hjælpe dig med at skrive klagen."],
        reader: "En linje i klagevejledningen.",
      }),
      afterwards: z
        .array(markdownText)
        .min(1)
        .optional()
        .meta({
          description: "Hvad der så sker, trin for trin.",
          examples: [["Vi ser på sagen igen.", "Ændrer vi den ikke, sender vi den videre."]],
          reader: "En liste med tal under klagen.",
        }),
      decidedBy: plainText.optional().meta({
        description: "Hvem der afgør klagen til sidst. Udelad det kun, når loven selv har det.",
        examples: ["Ankestyrelsen"],
        reader: "Navnet i klagevejledningen.",
      }),
    })
    .meta({
      description: "Man kan klage, og kilden siger hvordan.",
      reader: "Hele klagevejledningen: hvad, hvor, hvordan og hvornår.",
    }),
  z
    .strictObject({
      kind: z.literal("no-appeal-by-statute"),
      ...route,
      cites: plainText.meta({
        description: "Den paragraf, der udelukker klagen.",
        examples: ["Servicelovens § 82 b, stk. 2"],
        reader: "Paragraffen efter teksten.",
      }),
      text: markdownText.meta({
        description: "Hvad der gælder.",
        examples: ["Du kan ikke klage over, om du får tilbuddet."],
        reader: "Teksten i afsnittet om klage.",
      }),
    })
    .meta({
      description: "Loven siger, at man ikke kan klage.",
      reader: "Teksten og den paragraf, der siger det.",
    }),
  z
    .strictObject({
      kind: z.literal("no-decision"),
      ...madeRoute,
      text: markdownText.meta({
        description: "Hvad der gælder.",
        examples: ["Du kommer uden en afgørelse, så der er ingen at klage over."],
        reader: "Teksten i afsnittet om klage.",
      }),
    })
    .meta({
      description: "Hjælpen gives uden en afgørelse, og kilden siger det.",
      reader: "Teksten, og at et brev med en afgørelse giver ret til at klage.",
    }),
  z
    .strictObject({
      kind: z.literal("stated-none"),
      ...route,
      statement: markdownText.meta({
        description: "Kommunens udsagn, med egne ord.",
        examples: ["Kommunen skriver, at man ikke kan klage."],
        reader: "Udsagnet, vist som kommunens eget.",
      }),
      reasonGiven: z.boolean().meta({
        description: "Om teksten siger hvorfor.",
        reader: "Ved false står der, at teksten ingen grund giver.",
      }),
    })
    .meta({
      description: "Kommunen siger, at man ikke kan klage, uden at loven gør det.",
      reader: "Kommunens udsagn, og hvem man kan spørge.",
    }),
  z.strictObject({ kind: z.literal("not-stated"), ...route }).meta({
    description: "Kilden siger intet om klage.",
    reader: "Hvem man kan spørge; ved en gengivelse også, at det ikke er oplyst.",
  }),
]);

/** One way to complain, or that there is none. */
export type Complaint = z.infer<typeof complaint>;

/** A way to complain of the municipality, named by its key in `complaints`; what it concerns may be said anew. */
const complaintReference = z
  .strictObject({
    shared: slug.meta({
      description: "Nøglen på en af klagevejene i kommunens index.ts.",
      examples: ["til-kommunen"],
      reader: "Klagevejen, som kommunen har skrevet den.",
    }),
    ...route,
  })
  .meta({ description: "En af kommunens klageveje.", reader: "Klagevejen." });

const severalWays = z
  .array(z.union([complaint, complaintReference]))
  .min(2)
  .refine(
    // One of the municipality's can say there what it concerns.
    (ways) =>
      areToldApart(ways.map((way) => way.concerns ?? ("shared" in way ? `#${way.shared}` : undefined))),
    senseless("complaints-alike"),
  );

/** The one way to complain, or several, each with what it concerns. */
export const complaints = z.union([complaint, complaintReference, severalWays]);
