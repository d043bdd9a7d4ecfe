import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { BuiltSite } from "../helpers/built-site.ts";
import { shapesIn } from "../helpers/shapes.ts";

const serviceShapes = await shapesIn("test/shapes/cpsv-ap.ttl");
const catalogueShapes = await shapesIn("test/shapes/dcat-ap.ttl");

const publicService = "http://purl.org/vocab/cpsv#PublicService";
const dataset = "http://www.w3.org/ns/dcat#Dataset";

/** What the profiles recommend and our data may lack, each because the sources or the site do not tell it. */
const unknown = {
  service: [
    "PublicService contactPoint",
    "PublicService hasCost",
    "PublicService hasLegalResource",
    "PublicService keyword",
    "PublicService processingTime",
  ],
  catalogue: [
    "Agent type",
    "Catalog issued",
    "Catalog license",
    "Dataset contactPoint",
    "Dataset temporal",
    "Distribution availability",
    "Distribution license",
  ],
};

/** Holds the linked data of a site to the shapes of what CPSV-AP and DCAT-AP ask for. */
export function describeLinkedData(site: BuiltSite): void {
  const read = (file: string) => JSON.parse(readFileSync(join(site.folder, file), "utf8")) as object;
  const services = site.files.filter((file) => file.startsWith("data/v1/services/"));

  describe("the linked data", () => {
    test("tells in each file of one public service, as CPSV-AP asks for", async () => {
      for (const file of services) {
        const { faults, lacks, count } = await serviceShapes(read(file));
        expect([file, faults, count(publicService)]).toEqual([file, [], 1]);
        expect([file, lacks.filter((lack) => !unknown.service.includes(lack))]).toEqual([file, []]);
      }
    });

    test("lists every standard as a dataset, and all their facts as one, as DCAT-AP asks for", async () => {
      const { faults, lacks, count } = await catalogueShapes(read("data/v1/catalogue.jsonld"));
      expect([faults, count(dataset)]).toEqual([[], services.length + 1]);
      expect(lacks.filter((lack) => !unknown.catalogue.includes(lack))).toEqual([]);
    });
  });
}
