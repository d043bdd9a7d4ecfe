import { z } from "zod";
import { simpleBlock } from "./block.ts";
import { complaints } from "./complaint.ts";
import { type Contact, contact, contactReference } from "./contact.ts";
import { facts } from "./facts.ts";
import { citedRule, type LegalBasis, legalBasis } from "./legal-basis.ts";
import { sections } from "./section.ts";
import { senseless } from "./senseless.ts";
import { isoDate, markdownText, phoneNumber, place, plainText, slug, webAddress } from "./text.ts";
import { timeLimit } from "./time-limit.ts";

const notStated = z.literal("not-stated");

/** The document the standard restates. */
export const source = z.strictObject({
  title: plainText,
  titleIsOurs: z
    .literal(true)
    .optional()
    .meta({ description: "Skriv true, når dokumentet ikke har nogen titel, og denne beskriver det." }),
  seen: isoDate.meta({ description: "Den dato, dokumentet blev læst." }),
  url: webAddress.optional(),
});

const validity = z
  .strictObject({ from: isoDate.optional(), to: isoDate.optional(), reviewDue: isoDate.optional() })
  .refine((dates) => Object.values(dates).some((date) => date !== undefined), senseless("validity-empty"))
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    ...senseless("validity-backwards"),
    path: ["to"],
  })
  .refine(({ from, reviewDue }) => from === undefined || reviewDue === undefined || from <= reviewDue, {
    ...senseless("review-before-validity"),
    path: ["reviewDue"],
  });

/** One duty or expectation the citizen is asked to meet. */
export const responsibility = z.strictObject({
  text: markdownText,
  reason: markdownText.optional().meta({ description: "Hvorfor, når kilden siger det." }),
  where: place.optional(),
});

/** One duty or expectation the citizen is asked to meet. */
export type Responsibility = z.infer<typeof responsibility>;

/**
 * Whom to call when life or health is in danger. Numbers come from the table of regions, never from the file;
 * `printed` records what the source prints, so that another region's number is shown as replaced.
 */
export const emergency = z.strictObject({
  body: z.array(simpleBlock).min(1),
  numbers: z
    .array(
      z.strictObject({
        service: z.enum(["alarm", "police", "medical-helpline"]),
        printed: phoneNumber.meta({ description: "Nummeret, som det står i kilden." }),
      }),
    )
    .min(1),
});

/** Whom to call when life or health is in danger. */
export type Emergency = z.infer<typeof emergency>;

/**
 * One quality standard: what a municipality promises for one service.
 *
 * `"not-stated"` is written out wherever the source is silent, so that it is a decision and not an oversight.
 * Texts are our own; facts are the source's.
 */
export const standard = z.strictObject({
  id: slug.meta({
    description: "Den sidste del af adressen; det samme id i flere kommuner er ét emne.",
  }),
  title: plainText,
  draft: z.boolean().optional().meta({
    description:
      "Et udkast: npm start viser det med et mærke, og det bliver ikke offentliggjort. Det spærrer ikke for andre.",
  }),
  revision: plainText.meta({
    description: "Versionen af denne tekst, for eksempel 2026-1. Den letlæste udgave nævner den.",
  }),
  legalBasis: z.array(legalBasis).min(1),
  citedRules: z.array(citedRule).optional(),
  adoption: z.union([z.strictObject({ by: plainText, on: isoDate }), notStated]),
  validity: z.union([validity, notStated]),
  earlierRevisions: z
    .array(
      z.strictObject({
        revision: plainText,
        replacedOn: isoDate,
        changes: z
          .array(markdownText)
          .min(1)
          .meta({ description: "Hvad der er ændret siden, med ord, som borgeren forstår." }),
      }),
    )
    .optional()
    .meta({ description: "Tidligere versioner, den nyeste først." }),
  responsibleUnit: plainText.optional(),
  source,
  summary: z
    .strictObject({
      promise: plainText.meta({ description: "Én sætning: hvad kommunen lover." }),
      who: plainText,
      what: plainText,
      start: plainText.meta({ description: "Hvordan man kommer i gang, i en eller to korte sætninger." }),
    })
    .meta({ description: "Det korte svar, der står øverst på siden." }),
  sections,
  facts,
  responsibilities: z.union([
    z.strictObject({ intro: markdownText.optional(), items: z.array(responsibility).min(1) }),
    notStated,
  ]),
  complaint: complaints,
  emergency: emergency.optional(),
  contacts: z.array(z.union([contactReference, contact])),
  timeLimits: z.array(timeLimit),
  checklist: z
    .boolean()
    .optional()
    .meta({ description: "Skriv false, når der ikke skal være en tjekliste; ellers laves den." }),
  keywords: z.array(plainText).optional().meta({
    description: "Andre ord, som folk søger efter. De står ikke på siden, men fører til hele teksten.",
  }),
});

/** A quality standard as an editor writes it: `export default { … } satisfies StandardInput`. */
export type StandardInput = z.input<typeof standard>;

/** A quality standard after the check, as it is written: its contacts may be references to the municipality's. */
export type WrittenStandard = z.infer<typeof standard>;

/** A quality standard with whole contacts and Acts. */
export type Standard = Omit<WrittenStandard, "contacts" | "legalBasis"> & {
  contacts: Contact[];
  legalBasis: LegalBasis[];
};
