import { z } from "zod";
import { distinct } from "./distinct.ts";
import { senseless } from "./senseless.ts";
import { phoneNumber, plainText, slug } from "./text.ts";

/** A postal address. */
export const address = z.strictObject({
  street: plainText,
  postcode: z
    .string()
    .regex(/^(?!0000)\d{4}$/)
    .meta({ description: "Postnummerets fire cifre." }),
  city: plainText,
});

/** The keys of a contact that hold a number or a mail address: facts that every edition may print. */
export const contactWays = ["phone", "email", "secureEmail"] as const;

const purposes = distinct(z.enum(["apply", "ask", "complain"]));

/**
 * Somebody to turn to. `for` says what for; `ages` (years, both ends included) and `when` say for whom, where the
 * source tells contacts apart; `ages` are printed where `when` is missing.
 */
export const contact = z
  .strictObject({
    id: slug,
    name: plainText,
    for: purposes,
    when: plainText.optional().meta({ description: "For hvem, for eksempel: Du er under 30 år." }),
    ages: z
      .strictObject({
        from: z.number().int().nonnegative().max(130).optional(),
        to: z.number().int().positive().max(130).optional(),
      })
      .refine(({ from, to }) => from !== undefined || to !== undefined, senseless("ages-empty"))
      .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
        ...senseless("ages-backwards"),
        path: ["to"],
      })
      .optional(),
    phone: phoneNumber.optional(),
    email: z.email().optional(),
    secureEmail: z.email().optional().meta({ description: "Sikker mail." }),
    address: address.optional(),
    openingHours: plainText.optional(),
    note: plainText.optional(),
  })
  .refine(
    (value) => contactWays.some((way) => value[way] !== undefined) || value.address !== undefined,
    senseless("contact-unreachable"),
  );

/** Somebody to turn to. */
export type Contact = z.infer<typeof contact>;

/** A contact of the municipality, named by its id so that its number stands once; `for` and `email` may differ. */
export const contactReference = z.strictObject({
  shared: slug.meta({ description: "Id på en af kontakterne i kommunens index.ts." }),
  for: purposes.optional().meta({ description: "Bruges i stedet for kontaktens egen." }),
  email: z.email().optional().meta({ description: "Bruges i stedet for kontaktens egen." }),
});
