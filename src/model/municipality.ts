import { z } from "zod";
import { actEntry } from "./act.ts";
import { block } from "./block.ts";
import { address, contact } from "./contact.ts";
import { dataFormat } from "./data-format.ts";
import { isoDate, phoneNumber, plainText, slug, webAddress } from "./text.ts";
import { voice } from "./voice.ts";

/** The five regions, which decide the medical helpline. */
export const region = z.enum(["hovedstaden", "sjaelland", "syddanmark", "midtjylland", "nordjylland"]);

/** The key of a region. */
export type Region = z.infer<typeof region>;

const hexColour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/)
  .meta({ description: "En farve skrevet som #rrggbb med små bogstaver." });

/** The municipality's colours. Each must have at least 7:1 on its ground, white paper and dark ground. */
export const theme = z.strictObject({
  accent: hexColour.meta({ description: "På hvidt papir." }),
  accentDark: hexColour.meta({ description: "På mørk baggrund." }),
});

/** The municipality's main number, for whoever has nobody else to call. */
export const switchboard = z.strictObject({
  phone: phoneNumber,
  email: z.email().optional(),
  address: address.optional(),
  openingHours: plainText.optional(),
  source: webAddress.meta({ description: "Siden, hvor nummeret står." }),
  seen: isoDate.meta({ description: "Dagen, hvor nogen sidst så nummeret dér." }),
});

/** The municipality's main number, and where it was read. */
export type Switchboard = z.infer<typeof switchboard>;

/** A municipality's profile. */
export const municipality = z.strictObject({
  format: z.literal(dataFormat).meta({
    description: "Formatet af kommunens data. npm run migrate løfter ældre data.",
  }),
  id: slug,
  name: plainText.meta({ description: "Det fulde navn, for eksempel Ballerup Kommune." }),
  draft: z.boolean().optional().meta({
    description:
      "Et udkast: npm start viser det med et mærke, og det bliver ikke offentliggjort. Det spærrer ikke for andre.",
  }),
  code: z
    .string()
    .regex(/^(?!000)\d{3}$/)
    .meta({ description: "Kommunekoden, tre cifre." }),
  region,
  voice: voice.meta({
    description:
      "Who speaks on the pages: own, the municipality itself; restated, somebody who tells in other words what it has written.",
  }),
  theme,
  acts: z.record(slug, actEntry).optional().meta({
    description: "Love, bekendtgørelser og aftaler, som landets tabel mangler.",
  }),
  website: webAddress.optional(),
  contacts: z.array(contact).optional(),
  switchboard: switchboard.optional().meta({
    description:
      "Hovednummeret. Det står på kommunens side, og hvor en standard ikke nævner nogen at kontakte.",
  }),
  wasUrl: webAddress
    .optional()
    .meta({ description: "Tilgængelighedserklæringen, der er lavet i statens WAS-Tool." }),
  accessibilityContact: z.strictObject({ phone: phoneNumber, email: z.email() }).optional().meta({
    description: "Hvem man kan ringe og skrive til om en barriere på webstedet; loven kræver begge dele.",
  }),
  sharedTexts: z
    .record(slug, z.strictObject({ heading: plainText.optional(), body: z.array(block).min(1) }))
    .optional()
    .meta({ description: "Tekster, som flere standarder deler." }),
});

/** A municipality's profile as an editor writes it: `export default { … } satisfies MunicipalityInput`. */
export type MunicipalityInput = z.input<typeof municipality>;

/** A municipality's profile after the check. */
export type MunicipalityProfile = z.infer<typeof municipality>;
