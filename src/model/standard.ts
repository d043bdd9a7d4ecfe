import { z } from "zod";
import { type Appendix, appendix, appendixReference } from "./appendix.ts";
import type { Block } from "./block.ts";
import { bring } from "./bring.ts";
import { type Complaint, complaints } from "./complaint.ts";
import { type Contact, contact, contactReference } from "./contact.ts";
import { emergency } from "./emergency.ts";
import { type Facts, facts } from "./facts.ts";
import { formerIds } from "./former-ids.ts";
import { citedRule, type LegalBasis, legalBasis } from "./legal-basis.ts";
import { adoption, earlierRevisions, source, validity } from "./origin.ts";
import { whereOf } from "./place.ts";
import { questions } from "./questions.ts";
import { related } from "./related.ts";
import { responsibility } from "./responsibility.ts";
import { ownSections, sections } from "./section.ts";
import { senseless } from "./senseless.ts";
import { staffNote } from "./staff-notes.ts";
import { summary } from "./summary.ts";
import { markdownText, notStated, plainText, slug } from "./text.ts";
import { timeLimit } from "./time-limit.ts";

/**
 * One quality standard: what a municipality promises for one service.
 *
 * `"not-stated"` is written out wherever the source is silent, so that it is a decision and not an oversight.
 * Texts are our own; facts are the source's.
 */
export const standard = z.strictObject({
  id: slug.meta({
    description: "Den sidste del af adressen, og filens navn; det samme id i flere kommuner er ét emne.",
    examples: ["hjemmehjaelp"],
    reader: "I adressen på siden og i navnet på PDF'erne.",
  }),
  formerIds,
  title: plainText.meta({
    description: "Navnet på hjælpen, som borgeren kender det.",
    examples: ["Hjemmehjælp"],
    reader: "Overskriften på siden og i PDF'en, navnet i lister og i søgningen.",
  }),
  draft: z.boolean().optional().meta({
    description:
      "Et udkast: npm start viser det med et mærke, og det bliver ikke offentliggjort. Det spærrer ikke for andre.",
    reader: "Intet, før linjen er slettet.",
  }),
  revision: plainText.meta({
    description: "Versionen af denne tekst. Den letlæste udgave nævner den i madeFrom.",
    examples: ["2026-1"],
    reader: "Under Om teksten, og nederst på papiret.",
  }),
  legalBasis: z
    .array(legalBasis)
    .min(1)
    .meta({
      description: "De paragraffer, standarden bygger på eller nævner.",
      examples: [[{ act: "serviceloven", section: "83", role: "main", appeal: "appeal" }]],
      reader: "Afsnittet Lovgrundlag; de vigtigste også i det korte svar. Reglerne om klage følger dem.",
    }),
  citedRules: z
    .array(citedRule)
    .optional()
    .meta({
      description: "Love og vejledninger, som kilden nævner som sine regler.",
      examples: [[{ title: "Vejledning om hjælp og støtte", number: "VEJ 10284/2017" }]],
      reader: "En liste under lovgrundlaget; er en regel erstattet, står det der.",
    }),
  adoption,
  validity,
  earlierRevisions,
  responsibleUnit: plainText.optional().meta({
    description: "Den del af kommunen, der har ansvaret for standarden.",
    examples: ["Ældre og Sundhed"],
    reader: "En linje under Om teksten.",
  }),
  source: source.meta({
    description: "Det dokument, standarden er skrevet efter.",
    reader: "Afsnittet Om teksten.",
  }),
  summary,
  sections: sections.meta({
    description: "Afsnittene, hvert under sin nøgle. Udelad dem, som kilden intet siger om.",
    examples: [
      { targetGroup: { status: "stated", body: ["Hjælpen er for dig, der ikke selv kan gøre rent."] } },
    ],
    reader:
      "Afsnittene i en fast rækkefølge, hvor order ikke siger andet. For det, der mangler, står der, hvem man kan spørge.",
  }),
  ownSections: ownSections.optional().meta({
    description: "Afsnit, som ingen af nøglerne under sections passer til.",
    reader: "Afsnittene med deres egne overskrifter, på siden, på papir og i indholdsfortegnelsen.",
  }),
  order: z
    .array(plainText)
    .min(1)
    .refine((keys) => new Set(keys).size === keys.length, senseless("word-twice"))
    .optional()
    .meta({
      description:
        "De afsnit, der kommer først: deres nøgler under sections, eller deres id under ownSections. Resten følger i den sædvanlige rækkefølge.",
      examples: [["legalBasis", "content", "paa-rejse"]],
      reader:
        "Afsnittenes rækkefølge i hvert kapitel på siden og på papir. Det kapitel, som det første af dem hører til, kommer først.",
    }),
  facts: facts.meta({
    description: "Oplysninger, der kan sammenlignes mellem kommuner. Udelad dem, som kilden intet siger om.",
    examples: [{ price: { kind: "free" } }],
    reader: "Prisen i det korte svar; de andre, hvor intet afsnit siger dem.",
  }),
  responsibilities: z
    .union([
      z
        .strictObject({
          intro: markdownText.optional().meta({
            description: "En indledning før punkterne.",
            examples: ["Vi beder dig om:"],
            reader: "Sætningen over punkterne.",
          }),
          items: z.array(responsibility).min(1).meta({
            description: "Det, borgeren skal, ét i hvert punkt.",
            reader: "Punkterne, på siden, på papir og på tjeklisten.",
          }),
        })
        .meta({ description: "Det, kommunen beder borgeren om.", reader: "Punkterne under Dit ansvar." }),
      notStated,
    ])
    .meta({
      description: "Det, kommunen beder borgeren om. Skriv „not-stated“, når kilden intet siger.",
      reader: "Afsnittet Dit ansvar.",
    }),
  complaint: complaints.meta({
    description:
      "Om man kan klage og hvordan. Er der flere veje, skriv dem i en liste; hver har da concerns.",
    examples: [{ kind: "not-stated" }],
    reader: "Afsnittet Klage, på siden, på papir og på tjeklisten.",
  }),
  emergency: emergency.optional().meta({
    description: "Hvem man ringer til, når der er fare.",
    reader: "Afsnittet om fare, højt på siden.",
  }),
  contacts: z.array(z.union([contactReference, contact])).meta({
    description: "Hvem man kan henvende sig til. Skriv [], når kilden ikke nævner nogen.",
    examples: [[{ shared: "visitation" }]],
    reader: "Kontakterne øverst på siden og ved de afsnit, de hører til.",
  }),
  timeLimits: z.array(timeLimit).meta({
    description: "De tider, kilden sætter. Skriv [], når den ingen sætter.",
    reader: "Ved de afsnit, de hører til, og samlet i oversigten over tidsfrister.",
  }),
  questions: questions.optional(),
  bring: bring.optional(),
  checklist: z
    .boolean()
    .optional()
    .meta({
      description: "Skriv false, når der ikke skal være en tjekliste; ellers laves den.",
      examples: [false],
      reader: "Ved false ingen tjekliste og ingen links til den.",
    }),
  keywords: z
    .array(plainText)
    .optional()
    .meta({
      description: "Andre ord, som folk søger efter.",
      examples: [["rengøring", "hjemmepleje"]],
      reader: "De står ikke på siden, men søgningen finder hele teksten ved dem.",
    }),
  related: related.optional(),
  appendices: z
    .array(z.union([appendixReference, appendix]))
    .min(1)
    .optional()
    .meta({
      description:
        "Bilag: billeder og PDF-filer, der hører til standarden og ligger i kommunens mappe bilag/. Skriv { shared: … } for et af kommunens.",
      examples: [
        [
          {
            title: "Skema til samtalen",
            about: "Spørgsmål, du kan tænke over, før vi taler sammen.",
            file: "bilag/skema-til-samtalen.pdf",
          },
        ],
      ],
      reader:
        "Afsnittet Bilag i hele teksten, efter kontakterne. Et billede står i teksten, og en PDF er et link.",
    }),
  staffNotes: z.array(staffNote).min(1).optional().meta({
    description: "Faglige noter til kommunens medarbejdere: hvordan de vurderer, og hvad de dokumenterer.",
    reader:
      "En side og en PDF for sig selv, mærket „for fagpersoner“, som en linje under hele teksten fører til. Ingen søgning, liste eller andre udgaver har noterne, men alle må læse dem.",
  }),
  where: z
    .strictObject({
      title: whereOf("titlen"),
      responsibleUnit: whereOf("den ansvarlige enhed"),
      adoption: whereOf("vedtagelsen"),
      validity: whereOf("gyldigheden"),
      summary: whereOf("det korte svar"),
      facts: whereOf("oplysningerne under facts"),
      responsibilities: whereOf("indledningen til borgerens ansvar"),
      bring: whereOf("det, man skal have med"),
      complaint: whereOf("klagevejledningen"),
      emergency: whereOf("det om fare"),
    })
    .optional()
    .meta({
      description: "Hvor i kilden det står, som ikke selv kan have et where.",
      examples: [{ title: "[1]", summary: "[4-9]" }],
      reader: "Intet. npm run trace stiller kilden og standarden ved siden af hinanden.",
    }),
});

/**
 * A quality standard after the check, as it is written: contacts, prices, ways to complain and appendices may be
 * references to the municipality's.
 */
export type WrittenStandard = z.infer<typeof standard>;

/** A quality standard with whole contacts, prices, ways to complain, appendices and Acts. */
export type Standard = Omit<
  WrittenStandard,
  "appendices" | "complaint" | "contacts" | "facts" | "legalBasis"
> & {
  appendices?: Appendix[] | undefined;
  complaint: Complaint | Complaint[];
  contacts: Contact[];
  facts: Facts;
  legalBasis: LegalBasis[];
  /** The blocks of the municipality's texts that its sections inherit. */
  inheritedBlocks?: readonly Block[];
};
