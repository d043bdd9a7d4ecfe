import { z } from "zod";
import { conceptOrder, outputOrder, timeLimit } from "../../../model/index.ts";
import { blockData } from "./block.ts";
import { adoptionData, day, durationData, lawData, richText, url } from "./rich-text.ts";

const base = {
  concerns: z.string().optional().describe("What the complaint is about, where there are several ways."),
  laws: z.array(lawData).describe("The paragraphs that the way belongs to."),
  adoption: adoptionData.optional(),
};

/** One way to complain, or that there is none, as it is published. */
export const complaintData = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("appeal"),
    ...base,
    text: richText.describe("What one can complain about."),
    forms: z.array(z.enum(["written", "oral"])),
    deadline: z.object({ weeks: z.number().int(), from: z.string(), text: z.string() }).optional(),
    contact: z.string().describe("The id of the contact that receives the complaint."),
    sentTo: z.enum(["municipality", "board"]).optional(),
    decidedBy: z.string().optional(),
    help: richText.optional(),
    afterwards: z.array(richText),
  }),
  z.object({ kind: z.literal("no-appeal-by-statute"), ...base, text: richText, cites: z.string() }),
  z.object({ kind: z.literal("no-decision"), ...base, text: richText }),
  z.object({
    kind: z.literal("stated-none"),
    ...base,
    text: richText.describe("The municipality's own statement, and not ours."),
    reasonGiven: z.boolean(),
  }),
  z.object({ kind: z.literal("not-stated"), ...base }),
]);

/** One way to complain, or that there is none, as it is published. */
export type ComplaintData = z.infer<typeof complaintData>;

const agesData = z
  .object({ from: z.number().optional(), to: z.number().optional() })
  .describe("In years, both ends included.");

/** Somebody to turn to as they are published. */
export const contactData = z.object({
  id: z.string(),
  name: z.string(),
  for: z.array(z.enum(["apply", "ask", "complain"])),
  named: z
    .boolean()
    .describe("false: the standard names nobody, and this is the municipality's main number or site."),
  when: z.string().optional().describe("For whom the contact is."),
  ages: agesData.optional(),
  phone: z.string().optional().describe("Digits of a Danish number, without country code (+45)."),
  email: z.string().optional(),
  secureEmail: z.string().optional(),
  address: z.object({ street: z.string(), postcode: z.string(), city: z.string() }).optional(),
  url: url.optional(),
  urlText: z.string().optional(),
  openingHours: z.array(z.string()).optional(),
  openingHoursAdoption: adoptionData.optional(),
  note: z.string().optional(),
  adoption: adoptionData.optional(),
});

/** A time that the source sets, as it is published. */
export const timeLimitData = z.object({
  kind: z.enum(timeLimit.shape.kind.options),
  what: z.string(),
  bound: z.enum(timeLimit.shape.bound.options).describe("aim: strived for and not promised."),
  from: z.string().optional().describe("What the time is counted from."),
  concept: z.enum(conceptOrder).optional().describe("The section that tells of it."),
  stated: z
    .array(durationData.extend({ where: z.string().optional() }))
    .min(1)
    .describe("Several where the source contradicts itself; then each with its place."),
});

const amount = {
  kroner: z.number(),
  year: z.number().int().optional(),
  from: day.optional(),
  to: day.optional(),
};

/** A price as it is published. */
export const priceData = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("free"),
    what: z.string().optional(),
    note: z.string().optional(),
    adoption: adoptionData.optional(),
  }),
  z.object({
    kind: z.literal("amount"),
    what: z.string().optional(),
    ...amount,
    per: z.string().optional(),
    note: z.string().optional(),
    earlier: z.array(z.object(amount)).optional(),
    adoption: adoptionData.optional(),
  }),
]);

/** The values of a standard that can be compared; what is missing is not stated. */
export const factsData = z
  .object({
    prices: z.array(priceData).optional(),
    hoursPerWeekAtMost: z.number().optional(),
    visitsBeforeClosing: z.number().int().optional(),
    callsBeforeClosing: z.boolean().optional(),
    referralNeeded: z.boolean().optional(),
    ages: agesData.optional(),
    anonymity: z.boolean().optional(),
    rightToRefuse: z.boolean().optional(),
    freeChoice: z.boolean().optional(),
  })
  .describe("Values that can be compared. A missing key means that the source does not say.");

/** Whom to call in danger, as it is published. */
export const emergencyData = z.object({
  blocks: z.array(blockData),
  numbers: z.array(
    z.object({
      service: z.enum(["alarm", "police", "medical-helpline"]),
      name: z.string(),
      phone: z.string(),
      printed: z.string().describe("The number in the source, which can be another region's."),
    }),
  ),
});

/** An edition of a standard, which is a page. */
export const editionData = z.object({
  edition: z.enum(["full", "easy-read", "checklist"]),
  name: z.string(),
  url,
});

/** A PDF of a standard. */
export const documentData = z.object({
  kind: z.enum(outputOrder),
  name: z.string(),
  url,
  mediaType: z.literal("application/pdf"),
  pages: z.number().int(),
  bytes: z.number().int(),
});
