import { z } from "zod";
import { url } from "./rich-text.ts";

const danish = z.object({ "@value": z.string().min(1), "@language": z.literal("da") });
const agent = z.object({ "@id": url, "@type": z.array(z.string()), "foaf:name": danish });

/** A standard as a public service of CPSV-AP 3.2: what the profile asks for at least. */
export const serviceData = z
  .looseObject({
    "@context": z.record(z.string(), z.string()),
    "@id": url,
    "@type": z.literal("cpsv:PublicService"),
    "dct:identifier": z.string(),
    "dct:title": danish,
    "dct:description": danish,
    "cv:hasCompetentAuthority": z.looseObject({
      "@id": url,
      "@type": z.literal("cv:PublicOrganisation"),
      "skos:prefLabel": danish,
      "dct:spatial": z.looseObject({ "@id": url }),
    }),
  })
  .describe("A public service as JSON-LD in the vocabulary of CPSV-AP 3.2.");

const distribution = z.looseObject({
  "@id": url,
  "@type": z.literal("dcat:Distribution"),
  "dct:title": danish,
  "dcat:accessURL": z.object({ "@id": url }),
});

const dataset = z.looseObject({
  "@id": url,
  "@type": z.literal("dcat:Dataset"),
  "dct:title": danish,
  "dct:description": danish,
  "dct:publisher": z.union([agent, z.object({ "@id": url })]),
  "dcat:distribution": z.array(distribution).min(1),
});

/** The catalogue of DCAT-AP 3.0: what the profile asks for at least. */
export const catalogueData = z
  .looseObject({
    "@context": z.record(z.string(), z.string()),
    "@id": url,
    "@type": z.literal("dcat:Catalog"),
    "dct:title": danish,
    "dct:description": danish,
    "dct:publisher": agent,
    "dcat:dataset": z.array(dataset),
  })
  .describe("The catalogue of the open data as JSON-LD in the vocabulary of DCAT-AP 3.0.");
