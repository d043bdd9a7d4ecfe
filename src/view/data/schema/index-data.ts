import { z } from "zod";
import { region, voice } from "../../../model/index.ts";
import { day, url } from "./rich-text.ts";

const listedStandard = z.object({
  id: url.describe("The address of the full edition, which never changes."),
  standard: z.string(),
  title: z.string(),
  revision: z.string(),
  changedOn: day,
  json: url,
  service: url,
});

/** The list of all open data: `/data/v1/index.json`. */
export const indexData = z
  .object({
    $schema: url,
    self: url,
    dataVersion: z.literal(1),
    language: z.literal("da"),
    title: z.string(),
    description: z.string(),
    publisher: z.string(),
    rights: z.string().describe("What is known of the licence, in Danish."),
    documentation: url,
    catalogue: url.describe("DCAT-AP as JSON-LD."),
    facts: url.describe("Facts of all standards that can be compared, as CSV."),
    feed: url,
    schemas: z.object({ index: url, standard: url, service: url, catalogue: url }),
    municipalities: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        code: z.string(),
        region: z.enum(region.options),
        voice: z.enum(voice.options),
        url,
        feed: url,
        licence: url.optional().describe("The licence of its data. A missing key means that none is stated."),
        standards: z.array(listedStandard),
      }),
    ),
  })
  .describe("The list of all quality standards of this site as open data.");

/** The list of all open data. */
export type IndexData = z.infer<typeof indexData>;
