import { z } from "zod";
import { printedNumber } from "./number.ts";
import { senseless } from "./senseless.ts";
import { place, plainText } from "./text.ts";

/**
 * The units of a time limit. The source's own unit is kept: hverdage (`weekdays`, Monday to Saturday) are not
 * arbejdsdage (`working-days`, Monday to Friday), and neither are days.
 */
export const timeUnit = z.enum(["hours", "weekdays", "working-days", "days", "weeks", "months", "years"]);

/** The unit of a time limit. */
export type TimeUnit = z.infer<typeof timeUnit>;

/** A length of time in the source's own unit. */
export const duration = z.strictObject({ value: printedNumber.positive().max(10_000), unit: timeUnit });

/**
 * A time the source sets. `stated` holds one value, or several when the source contradicts itself; then each
 * value names its place. `bound`: `at-most` (no later or longer than), `at-least-every` (no rarer than),
 * `aim` (strived for, not promised), `more-than`.
 */
export const timeLimit = z
  .strictObject({
    kind: z.enum([
      "first-contact",
      "decision",
      "delivery",
      "first-follow-up",
      "follow-up",
      "course",
      "appeal",
      "other",
    ]),
    what: plainText.meta({ description: "Hvad fristen gælder, med få ord." }),
    bound: z.enum(["at-most", "at-least-every", "aim", "more-than"]),
    from: plainText.optional().meta({ description: "Det, tiden regnes fra." }),
    stated: z.array(duration.extend({ where: place.optional() })).min(1),
  })
  .refine((limit) => limit.stated.length === 1 || limit.stated.every((value) => value.where !== undefined), {
    ...senseless("contradiction-without-place"),
    path: ["stated"],
  })
  .refine(
    ({ bound, stated }) => bound !== "at-least-every" || stated.every(({ value }) => Number.isInteger(value)),
    {
      ...senseless("interval-not-whole"),
      path: ["stated"],
    },
  );

/** A time the source sets. */
export type TimeLimit = z.infer<typeof timeLimit>;
