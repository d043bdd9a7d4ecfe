import { z } from "zod";
import { address, type Contact } from "./contact.ts";
import { writtenHours } from "./opening-hours.ts";
import { isoDate, phoneNumber, plainText, webAddress } from "./text.ts";

/** The municipality's main number, for whoever has nobody else to call. */
export const switchboard = z.strictObject({
  phone: phoneNumber.meta({
    description: "Hovednummeret.",
    examples: ["12345600"],
    reader: "Nummeret, som man kan ringe op fra siden.",
  }),
  email: z
    .email()
    .optional()
    .meta({
      description: "Hovedpostkassen.",
      examples: ["kommunen@storeby.example"],
      reader: "Adressen, som man kan skrive til.",
    }),
  address: address.optional().meta({ description: "Rådhusets adresse.", reader: "Adressen i to linjer." }),
  openingHours: writtenHours.optional(),
  url: webAddress.optional().meta({
    description: "Siden, hvor man kan skrive til kommunen.",
    examples: ["https://storeby.example/skriv"],
    reader: "Et link; på papir også adressen.",
  }),
  urlText: plainText.optional().meta({
    description: "Linkets ord.",
    examples: ["Skriv til Storeby Kommune"],
    reader: "Linket.",
  }),
  source: webAddress.meta({
    description: "Siden, hvor nummeret står.",
    examples: ["https://storeby.example/kontakt"],
    reader: "Intet. Det er til den, der skal efterse nummeret.",
  }),
  seen: isoDate.meta({
    description: "Dagen, hvor nogen sidst så nummeret dér.",
    examples: ["2026-11-01"],
    reader: "Intet.",
  }),
  otherSources: z
    .array(
      z.strictObject({
        of: z.enum(["email", "address", "openingHours", "url"]).meta({
          description: "Det, der står et andet sted.",
          words: { email: "Mailen.", address: "Adressen.", openingHours: "Åbningstiden.", url: "Siden." },
          reader: "Intet.",
        }),
        source: webAddress.meta({
          description: "Siden, hvor det står.",
          examples: ["https://storeby.example/find-vej"],
          reader: "Intet.",
        }),
        seen: isoDate.meta({
          description: "Dagen, hvor nogen sidst så det dér.",
          examples: ["2026-11-01"],
          reader: "Intet.",
        }),
      }),
    )
    .optional()
    .meta({ description: "Hvor det andet står, når det ikke er samme side eller dag.", reader: "Intet." }),
});

/** The municipality's main number, and where it was read. */
export type Switchboard = Omit<z.infer<typeof switchboard>, "openingHours"> &
  Pick<Contact, "openingHours" | "hoursAdoption">;
