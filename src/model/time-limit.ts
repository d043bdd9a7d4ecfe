import { z } from "zod";
import { conceptKey } from "./concept.ts";
import { printedNumber } from "./number.ts";
import { place, placeWords } from "./place.ts";
import { senseless } from "./senseless.ts";
import { plainText } from "./text.ts";

/**
 * The units of a time limit. The source's own unit is kept: hverdage (`weekdays`, Monday to Saturday) are not
 * arbejdsdage (`working-days`, Monday to Friday), and neither are days.
 */
export const timeUnit = z.enum(["hours", "weekdays", "working-days", "days", "weeks", "months", "years"]);

/** The unit of a time limit. */
export type TimeUnit = z.infer<typeof timeUnit>;

/** A length of time in the source's own unit. */
export const duration = z.strictObject({
  value: printedNumber
    .positive()
    .max(10_000)
    .meta({ description: "Tallet.", examples: [4], reader: "Tallet i fristen." }),
  unit: timeUnit.meta({
    description: "Enheden, som kilden har den. Hverdage og arbejdsdage er ikke det samme.",
    examples: ["weeks"],
    words: {
      hours: "Timer.",
      weekdays: "Hverdage, mandag til lørdag.",
      "working-days": "Arbejdsdage, mandag til fredag.",
      days: "Dage.",
      weeks: "Uger.",
      months: "Måneder.",
      years: "År.",
    },
    reader: "Enheden efter tallet.",
  }),
});

/**
 * A time the source sets. `stated` holds one value, or several when the source contradicts itself; then each
 * value names its place. `bound`: `at-most` (no later or longer than), `at-least-every` (no rarer than),
 * `aim` (strived for, not promised), `more-than`.
 */
export const timeLimit = z
  .strictObject({
    kind: z
      .enum([
        "first-contact",
        "decision",
        "delivery",
        "first-follow-up",
        "follow-up",
        "course",
        "appeal",
        "other",
      ])
      .meta({
        description: "Hvilken slags frist det er.",
        examples: ["decision"],
        words: {
          "first-contact": "Den første kontakt.",
          decision: "Afgørelsen.",
          delivery: "Hjælpen begynder.",
          "first-follow-up": "Den første opfølgning.",
          "follow-up": "Opfølgning derefter.",
          course: "Hele forløbet.",
          appeal: "Klagen.",
          other: "En anden frist.",
        },
        reader: "Fristen ved det afsnit, den hører til, og i oversigten over tidsfrister.",
      }),
    what: plainText.meta({
      description: "Hvad fristen gælder, med få ord.",
      examples: ["Svar på din ansøgning"],
      reader: "Fristens navn i oversigten.",
    }),
    bound: z.enum(["at-most", "at-least-every", "aim", "more-than"]).meta({
      description: "Hvordan tiden skal forstås.",
      words: {
        "at-most": "Senest, eller højst så længe.",
        "at-least-every": "Mindst så ofte.",
        aim: "Et mål, ikke et løfte.",
        "more-than": "Mere end.",
      },
      reader: "Ordet foran tiden.",
    }),
    from: plainText.optional().meta({
      description: "Det, tiden regnes fra, som det står efter „efter“ eller „efter, at“.",
      examples: ["din ansøgning"],
      reader: "Efter tiden: senest 4 uger efter din ansøgning.",
    }),
    section: conceptKey.optional().meta({
      description: "Det afsnit, der selv fortæller om fristen.",
      examples: ["followUp"],
      reader: "Fristen står kun i afsnittet og ikke også i oversigten.",
    }),
    stated: z
      .array(
        duration.extend({
          where: place.optional().meta({
            description: "Hvor det står i kilden. Skal være der, når kilden siger flere ting.",
            examples: ["side 7, løbende tekst"],
            reader: "Ved hver tid, når kilden siger flere ting.",
          }),
        }),
      )
      .min(1)
      .meta({
        description: "Tiden. Flere kun, når kilden siger flere ting; så har hver et where.",
        reader: "Tiden; er der flere, står de alle, og hvor i kilden de står.",
      }),
  })
  .refine(
    (limit) => limit.stated.length === 1 || limit.stated.every((value) => placeWords(value.where) !== ""),
    {
      ...senseless("contradiction-without-place"),
      path: ["stated"],
    },
  )
  .refine(
    ({ bound, stated }) => bound !== "at-least-every" || stated.every(({ value }) => Number.isInteger(value)),
    {
      ...senseless("interval-not-whole"),
      path: ["stated"],
    },
  );

/** A time the source sets. */
export type TimeLimit = z.infer<typeof timeLimit>;
