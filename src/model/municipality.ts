import { z } from "zod";
import { actEntry } from "./act.ts";
import { appendix } from "./appendix.ts";
import { complaint } from "./complaint.ts";
import { type Contact, contact } from "./contact.ts";
import { dataFormat } from "./data-format.ts";
import { formerIds } from "./former-ids.ts";
import { sharedHours } from "./opening-hours.ts";
import { price } from "./price.ts";
import { ownWord, sharedText } from "./shared-text.ts";
import { situation, standardGroup } from "./standard-list.ts";
import { type Switchboard, switchboard } from "./switchboard.ts";
import { phoneNumber, plainText, slug, webAddress } from "./text.ts";
import { theme } from "./theme.ts";
import { voice } from "./voice.ts";

/** The five regions, which decide the medical helpline. */
export const region = z.enum(["hovedstaden", "sjaelland", "syddanmark", "midtjylland", "nordjylland"]);

/** The key of a region. */
export type Region = z.infer<typeof region>;

/** A municipality's profile. */
export const municipality = z.strictObject({
  format: z.literal(dataFormat).meta({
    description: "Formatet af kommunens data. npm run migrate løfter ældre data.",
    reader: "Intet.",
  }),
  id: slug.meta({
    description: "Kommunens del af adressen, og navnet på dens mappe.",
    examples: ["storeby"],
    reader: "I adressen på hver side.",
  }),
  formerIds,
  name: plainText.meta({
    description: "Kommunens fulde navn.",
    examples: ["Storeby Kommune"],
    reader: "Navnet på kommunens sider, i PDF'er og i søgningen.",
  }),
  draft: z.boolean().optional().meta({
    description:
      "Et udkast: npm start viser det med et mærke, og det bliver ikke offentliggjort. Det spærrer ikke for andre.",
    reader: "Intet, før linjen er slettet.",
  }),
  code: z
    .string()
    .regex(/^(?!000)\d{3}$/)
    .meta({
      description: "Kommunekoden, tre cifre.",
      examples: ["998"],
      reader: "Intet. Den holder kommunerne fra hinanden.",
    }),
  region: region.meta({
    description: "Den region, kommunen ligger i.",
    examples: ["syddanmark"],
    words: {
      hovedstaden: "Region Hovedstaden.",
      sjaelland: "Region Sjælland.",
      syddanmark: "Region Syddanmark.",
      midtjylland: "Region Midtjylland.",
      nordjylland: "Region Nordjylland.",
    },
    reader: "Regionens lægevagt under fare.",
  }),
  voice: voice.meta({
    description: "Hvem der taler på siderne.",
    examples: ["own"],
    words: { own: "Kommunen selv.", restated: "En anden, der gengiver kommunens tekst med egne ord." },
    reader: "Ved restated står der på hver side, hvem der har skrevet den, og hvis tekst der gælder.",
  }),
  theme: theme.meta({
    description:
      "Kommunens udseende. Farver, der er svære at læse, bliver afvist med den nærmeste, der kan læses.",
    reader: "Kommunens sider og PDF'er i farverne.",
  }),
  acts: z
    .record(slug, actEntry)
    .optional()
    .meta({
      description:
        "Love, bekendtgørelser og aftaler, som landets tabel (_data/national/acts.ts) mangler, hver med en nøgle.",
      examples: [
        { koerselsordningen: { name: "kørselsordningen", genitive: "kørselsordningens", notes: [] } },
      ],
      reader: "Lovens navn, link og regler om klage i de standarder, der bruger nøglen.",
    }),
  website: webAddress.optional().meta({
    description: "Kommunens eget websted.",
    examples: ["https://storeby.example/"],
    reader: "Et link på kommunens side, og i de standarder, der ingen nævner, når der intet switchboard er.",
  }),
  dataLicence: webAddress.optional().meta({
    description:
      "Licensen, som andre må bruge kommunens åbne data efter: adressen på dens tekst. Skriv kun en licens, som er valgt.",
    examples: ["https://creativecommons.org/licenses/by/4.0/deed.da"],
    reader:
      "Et link på siden om åbne data, og licensen i kataloget. Uden den siger siden, at der ikke er oplyst en licens, og hvem man kan spørge.",
  }),
  contacts: z
    .array(contact)
    .optional()
    .meta({
      description: "Kontakter, som flere standarder nævner. En standard henviser med { shared: … }.",
      examples: [[{ id: "visitation", name: "Visitationen", for: ["apply", "ask"], phone: "12345678" }]],
      reader: "Kontakten i de standarder, der henviser til den, og på forsiden af kommunens eget websted.",
    }),
  openingHours: z
    .record(slug, sharedHours)
    .optional()
    .meta({
      description:
        "Åbningstider med hver sin nøgle, som flere har. En kontakt eller hovednummeret henviser med openingHours: { shared: … }.",
      examples: [{ raadhuset: { hours: "Mandag til fredag kl. 9–14" } }],
      reader: "Åbningstiden ved hver kontakt, der henviser til den.",
    }),
  switchboard: switchboard.optional().meta({
    description: "Hovednummeret, til den, der ikke har andre at ringe til.",
    reader: "På kommunens side, og hvor en standard ikke nævner nogen at kontakte.",
  }),
  logo: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(svg|png)$/)
    .optional()
    .meta({
      description:
        "Kommunens logo: en SVG- eller PNG-fil i kommunens mappe, højst 50.000 byte. Navnet har små bogstaver, cifre og bindestreger.",
      examples: ["logo.svg"],
      reader: "Logoet ved kommunens navn øverst på hver side og i PDF'erne, når webstedet er kommunens eget.",
    }),
  logoDark: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(svg|png)$/)
    .optional()
    .meta({
      description:
        "Logoet tegnet til mørk bund, for eksempel i hvidt: en fil som logo. Uden den står logo på en lys plade i bjælken.",
      examples: ["logo-hvid.svg"],
      reader: "Logoet uden plade i den farvede bjælke øverst og på bogens forside. Papir har logo.",
    }),
  situations: z
    .array(situation)
    .optional()
    .meta({
      description: "Situationer, som borgeren selv ville sige dem, og hvad der hjælper.",
      examples: [[{ situation: "Jeg kan ikke selv lave mad", standards: ["madservice"] }]],
      reader: "„Hvad passer på dig?“ på kommunens side, før standarderne.",
    }),
  groups: z
    .array(standardGroup)
    .optional()
    .meta({
      description: "Standarder, der hører sammen. De, der ikke er i en gruppe, kommer sidst.",
      examples: [[{ heading: "Hjælp i hjemmet", standards: ["hjemmehjaelp", "madservice"] }]],
      reader: "Overskrifter over standarderne på kommunens side.",
    }),
  wasUrl: webAddress.optional().meta({
    description: "Tilgængelighedserklæringen, der er lavet i statens WAS-Tool.",
    examples: ["https://www.was.digst.dk/storeby-example"],
    reader: "Et link i bunden af hver side, når webstedet kun har denne kommune.",
  }),
  accessibilityContact: z
    .strictObject({
      phone: phoneNumber.meta({
        description: "Telefonnummeret.",
        examples: ["12345601"],
        reader: "Nummeret på siden om tilgængelighed.",
      }),
      email: z.email().meta({
        description: "Mailadressen.",
        examples: ["web@storeby.example"],
        reader: "Adressen på siden om tilgængelighed.",
      }),
    })
    .optional()
    .meta({
      description: "Hvem man kan ringe og skrive til om en barriere på webstedet; loven kræver begge dele.",
      reader: "På siden om tilgængelighed, når webstedet kun har denne kommune.",
    }),
  sharedTexts: z
    .record(slug, sharedText)
    .optional()
    .meta({
      description: "Tekster, som flere standarder deler, hver med en nøgle.",
      examples: [{ vurdering: { body: ["Vi ser altid på, hvad du selv kan."] } }],
      reader: "Teksten i de afsnit, der henviser til den med inherited.",
    }),
  glossary: z
    .array(ownWord)
    .optional()
    .meta({ description: "Kommunens egne svære ord.", reader: "Listen over svære ord i hver tekst." }),
  glossaryWithout: z
    .array(slug)
    .optional()
    .meta({
      description: "Id på ord i landets ordliste, som kommunens tekster ikke skal forklare.",
      examples: [["frist"]],
      reader: "Ingen forklaring af ordet.",
    }),
  complaints: z
    .record(slug, complaint)
    .optional()
    .meta({
      examples: [{ pladsen: { kind: "no-decision", text: "Hvilken plads du får, er ingen afgørelse." } }],
      description:
        "Klageveje med hver sin nøgle, som standarder henviser til. De går til en af kommunens contacts.",
      reader: "Klagevejen i hver standard, der henviser til den.",
    }),
  prices: z
    .record(slug, price)
    .optional()
    .meta({
      description: "Priser med hver sin nøgle, som standarder henviser til.",
      examples: [{ hovedret: { kind: "amount", what: "Hovedret", kroner: 62.5, per: "måltid", year: 2026 } }],
      reader: "Prisen i hver standard, der henviser til den.",
    }),
  appendices: z
    .record(slug, appendix)
    .optional()
    .meta({
      description:
        "Bilag med hver sin nøgle, som flere standarder henviser til, for eksempel et fælles prisark. De ligger i kommunens mappe bilag/.",
      examples: [
        {
          prisark: {
            title: "Alle priser",
            about: "Hvad hver hjælp koster i år.",
            file: "bilag/prisark.pdf",
          },
        },
      ],
      reader: "Afsnittet Bilag på kommunens side, og bilaget i hver standard, der henviser til det.",
    }),
});

/** A municipality's profile after the check, as it is written: opening hours may be named by their key. */
export type WrittenProfile = z.infer<typeof municipality>;

/** A municipality's profile with whole opening hours. */
export type MunicipalityProfile = Omit<WrittenProfile, "contacts" | "switchboard"> & {
  contacts?: Contact[] | undefined;
  switchboard?: Switchboard | undefined;
};
