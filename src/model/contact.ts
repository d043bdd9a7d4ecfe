import { z } from "zod";
import { type Adoption, adoption } from "./adoption.ts";
import { agesSchema } from "./ages.ts";
import { distinct } from "./distinct.ts";
import { type OpeningHours, writtenHours } from "./opening-hours.ts";
import { where } from "./place.ts";
import { senseless } from "./senseless.ts";
import { phoneNumber, plainText, slug, webAddress } from "./text.ts";

/** A postal address. */
export const address = z.strictObject({
  street: plainText.meta({
    description: "Vej og husnummer.",
    examples: ["Rådhusvej 1"],
    reader: "Adressens første linje.",
  }),
  postcode: z
    .string()
    .regex(/^(?!0000)\d{4}$/)
    .meta({
      description: "Postnummerets fire cifre.",
      examples: ["9990"],
      reader: "Foran byen på adressens anden linje.",
    }),
  city: plainText.meta({ description: "Byens navn.", examples: ["Storeby"], reader: "Efter postnummeret." }),
});

/** The keys of a contact that hold a number or a mail address: facts that every edition may print. */
export const contactWays = ["phone", "email", "secureEmail"] as const;

const purposes = distinct(z.enum(["apply", "ask", "complain"])).meta({
  description: "Hvad man kan bruge kontakten til.",
  words: { apply: "Søge om hjælpen.", ask: "Spørge om den.", complain: "Klage." },
  reader: "Kontakten står de steder på siden, som ordene nævner.",
});

/**
 * Somebody to turn to. `for` says what for; `ages` (years, both ends included) and `when` say for whom, where the
 * source tells contacts apart; `ages` are printed where `when` is missing.
 */
export const contact = z
  .strictObject({
    id: slug.meta({
      description: "Kontaktens navn i filerne, som andre nøgler henviser til.",
      examples: ["visitation"],
      reader: "Intet.",
    }),
    name: plainText.meta({
      description: "Hvem man får fat i.",
      examples: ["Visitationen"],
      reader: "Navnet over nummeret.",
    }),
    for: purposes,
    when: plainText.optional().meta({
      description: "For hvem kontakten er, som en sætning til læseren.",
      examples: ["Du er under 30 år."],
      reader: "„Hvis du er under 30 år“ ved kontakten.",
    }),
    ages: agesSchema({
      from: "„Hvis du er 67 år eller mere“ ved kontakten, når when ikke er skrevet.",
      to: "„Hvis du er under 67 år“ ved kontakten, når when ikke er skrevet.",
    })
      .optional()
      .meta({
        description: "For hvilke aldre kontakten er, når kilden skelner.",
        examples: [{ from: 67 }],
        reader: "En linje ved kontakten, når when ikke er skrevet.",
      }),
    phone: phoneNumber.optional().meta({
      description: "Telefonnummeret.",
      examples: ["12345678"],
      reader: "Nummeret i par, som man kan ringe op fra siden.",
    }),
    email: z
      .email()
      .optional()
      .meta({
        description: "Mailadressen.",
        examples: ["visitation@storeby.example"],
        reader: "Adressen, som man kan skrive til fra siden.",
      }),
    secureEmail: z
      .email()
      .optional()
      .meta({
        description: "Adressen til sikker mail.",
        examples: ["sikker@storeby.example"],
        reader: "Adressen med ordene Sikker mail.",
      }),
    address: address.optional().meta({ description: "Adressen.", reader: "Adressen i to linjer." }),
    url: webAddress.optional().meta({
      description: "En formular eller selvbetjening på nettet.",
      examples: ["https://storeby.example/selvbetjening"],
      reader: "Et link; på papir også adressen.",
    }),
    urlText: plainText.optional().meta({
      description: "Linkets ord.",
      examples: ["Søg om mad på nettet"],
      reader: "Linket. Udeladt hedder det efter kontakten.",
    }),
    openingHours: writtenHours.optional(),
    note: plainText.optional().meta({
      description: "Andet, man skal vide, før man henvender sig.",
      examples: ["Tast 2 for hjemmehjælp."],
      reader: "En linje ved kontakten.",
    }),
    adoption: adoption.optional().meta({
      description: "Hvem der har vedtaget oplysningerne, og hvornår, når det ikke er sammen med standarden.",
      examples: [{ by: "Byrådet", on: "2026-03-12" }],
      reader: "En linje under kontakten i hele teksten: Oplysningerne er vedtaget 12. marts 2026 af Byrådet.",
    }),
    where,
  })
  .refine(
    (value) => [...contactWays, "url", "address"].some((way) => way in value),
    senseless("contact-unreachable"),
  )
  .meta({
    description: "Nogen, man kan henvende sig til. Den skal have et nummer, en mailadresse eller en adresse.",
    examples: [{ id: "visitation", name: "Visitationen", for: ["apply", "ask"], phone: "12345678" }],
    reader: "Navnet, og hvordan man får fat i dem.",
  });

/** Somebody to turn to, as it is written: its opening hours may be some of the municipality's. */
export type WrittenContact = z.infer<typeof contact>;

/** Somebody to turn to, with whole opening hours and, where these are the municipality's, who adopted them. */
export type Contact = Omit<WrittenContact, "openingHours"> & {
  openingHours?: OpeningHours | undefined;
  hoursAdoption?: Adoption | undefined;
};

/** A contact of the municipality, named by its id so that its number stands once; `for` and `email` may differ. */
export const contactReference = z
  .strictObject({
    shared: slug.meta({
      description: "Id på en af kontakterne i kommunens index.ts.",
      examples: ["visitation"],
      reader: "Hele kontakten, som den står dér.",
    }),
    for: purposes.optional().meta({
      description: "Hvad man kan bruge kontakten til her, i stedet for kontaktens egen for.",
      words: { apply: "Søge om hjælpen.", ask: "Spørge om den.", complain: "Klage." },
      reader: "Kontakten står de steder på siden, som ordene nævner.",
    }),
    email: z
      .email()
      .optional()
      .meta({
        description: "Mailadressen her, i stedet for kontaktens egen.",
        examples: ["hjemmehjaelp@storeby.example"],
        reader: "Adressen ved kontakten.",
      }),
    where,
  })
  .meta({
    description: "En af kommunens fælles kontakter.",
    reader: "Kontakten, som den står i kommunens index.ts.",
  });
