import { z } from "zod";
import { conceptOrder, region, voice } from "../../../model/index.ts";
import {
  complaintData,
  contactData,
  documentData,
  editionData,
  emergencyData,
  factsData,
  timeLimitData,
} from "./parts.ts";
import { adoptionData, day, lawData, richText, url } from "./rich-text.ts";
import { sectionData } from "./section.ts";

const municipalityData = z.object({
  id: z.string(),
  name: z.string(),
  code: z.string().describe("The Danish municipality code (kommunekode), three digits."),
  region: z.enum(region.options),
  url: url.describe("The municipality's page on this site."),
  website: url.optional().describe("The municipality's own website."),
  switchboard: z.object({ phone: z.string(), source: url, seen: day }).optional(),
});

const legalBasisData = lawData.extend({
  act: z.string(),
  section: z.string().optional(),
  subsection: z.number().int().optional(),
  role: z.enum(["main", "also", "mentioned"]),
  about: z.string().optional(),
  says: richText.optional(),
  appeal: z
    .enum(["appeal", "no-appeal-by-statute", "usually-no-decision", "not-relevant"])
    .describe("Whether decisions under this paragraph can be appealed."),
  note: z
    .string()
    .optional()
    .describe("Where the rule stands now, or what the paragraph is about; not the source's."),
});

/** One quality standard as it is published: `/data/v1/standards/…json`. */
export const standardData = z
  .object({
    $schema: url,
    id: url.describe("The address of the full edition, which never changes."),
    self: url.describe("The address of this file."),
    dataVersion: z.literal(1),
    language: z.literal("da"),
    standard: z
      .string()
      .describe("The topic: the same id in several municipalities is the same kind of help."),
    title: z.string(),
    revision: z.string(),
    changedOn: day.describe(
      "The last day on which this text is known to have changed or been looked through.",
    ),
    keywords: z.array(z.string()),
    municipality: municipalityData,
    voice: z
      .enum(voice.options)
      .describe("own: the municipality speaks for itself; restated: somebody else restates its text."),
    notice: z.string().describe("Whose text holds, in Danish."),
    licence: url.optional().describe("The licence of this data. A missing key means that none is stated."),
    responsibleUnit: z.string().optional(),
    source: z.object({
      title: z.string(),
      titleIsOurs: z.boolean(),
      seen: day.describe("The day on which the source was read or gone through."),
      url: url.optional(),
    }),
    adoption: z.union([adoptionData, z.literal("not-stated")]),
    validity: z.union([
      z.object({ from: day.optional(), to: day.optional(), reviewDue: day.optional() }),
      z.literal("not-stated"),
    ]),
    earlierRevisions: z.array(
      z.object({ revision: z.string(), replacedOn: day, changes: z.array(richText) }),
    ),
    summary: z.object({
      promise: z.string(),
      who: z.string(),
      what: z.string(),
      start: z.string(),
    }),
    facts: factsData,
    sections: z.array(sectionData).describe("In the order of the page."),
    responsibilities: z.union([
      z.object({
        intro: richText.optional(),
        items: z.array(z.object({ text: richText, reason: richText.optional() })),
      }),
      z.literal("not-stated"),
    ]),
    bring: z.array(z.string()),
    complaints: z.array(complaintData).min(1),
    contacts: z.array(contactData),
    timeLimits: z.array(timeLimitData),
    emergency: emergencyData.optional(),
    related: z
      .array(z.object({ standard: z.string(), title: z.string(), url, why: z.string().optional() }))
      .describe(
        "Standards of the same municipality that a reader may need as well: named by it, or brought together by the law.",
      ),
    appendices: z.array(
      z.object({
        title: z.string(),
        about: z.string(),
        url,
        alt: z.string().optional(),
        text: richText.optional(),
      }),
    ),
    legalBasis: z.array(legalBasisData).min(1),
    citedRules: z.array(
      z.object({
        title: z.string(),
        number: z.string().optional(),
        replaced: z.string().optional().describe("What holds instead, where the rule no longer holds."),
      }),
    ),
    notStated: z
      .object({
        concepts: z.array(z.enum(conceptOrder)),
        facts: z.array(z.enum(["howLong", "whetherAnonymous", "whetherToRefuse", "firstContact"])),
        texts: z.array(z.string()).describe("The same in Danish words."),
        ask: z.string().describe("Whom to ask, in Danish."),
      })
      .describe("What a citizen would miss and the source does not say."),
    nationalLaw: z
      .array(
        z.object({
          key: z.string(),
          about: z.enum(["help", "complaint"]),
          text: z.string(),
          source: z.string(),
          asOf: day,
        }),
      )
      .describe(
        "Rules of national law that the page shows beside the text; they are not the municipality's words.",
      ),
    words: z
      .array(z.object({ term: z.string(), meaning: z.string(), adopted: z.string().optional() }))
      .describe("Hard words, explained."),
    editions: z.array(editionData),
    documents: z.array(documentData).describe("The PDFs of this build."),
    links: z.object({ index: url, service: url.describe("CPSV-AP as JSON-LD."), feed: url }),
  })
  .describe("One quality standard (kvalitetsstandard) of a Danish municipality.");

/** One quality standard as it is published. */
export type StandardData = z.infer<typeof standardData>;
