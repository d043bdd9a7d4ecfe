import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtSite, inventedMunicipalities } from "../helpers/built-site.ts";
import { shapesIn } from "../helpers/shapes.ts";

type Json = Record<string, unknown>;

const site = await builtSite({ content: inventedMunicipalities, municipalities: ["storeby"] });
const read = async (file: string) => JSON.parse(await readFile(join(site.folder, file), "utf8")) as Json;
const [serviceFile = ""] = site.files.filter((file) => file.startsWith("data/v1/services/"));
const service = await read(serviceFile);
const catalogue = await read("data/v1/catalogue.jsonld");
const serviceShapes = await shapesIn("test/shapes/cpsv-ap.ttl");
const catalogueShapes = await shapesIn("test/shapes/dcat-ap.ttl");

const { "@id": named } = service as { readonly "@id": string };

/** A copy of the catalogue, with its first dataset changed. */
const withDataset = (change: (dataset: Json) => Json): Json => {
  const [first = {}, ...others] = catalogue["dcat:dataset"] as Json[];
  return { ...catalogue, "dcat:dataset": [change(first), ...others] };
};

describe("a service is refused by its shape, its address and the property", () => {
  test.each([
    ["without a title", { "dct:title": undefined }, "title: MinCount"],
    ["with a title of no language", { "dct:title": "Mad" }, "title: Datatype (Mad)"],
    ["with two names for one", { "dct:identifier": ["a", "b"] }, "identifier: MaxCount"],
    [
      "under an authority of another class",
      { "cv:hasCompetentAuthority": { "@id": "https://a.example/", "@type": "foaf:Agent" } },
      "hasCompetentAuthority: Class (https://a.example/)",
    ],
    [
      "with a time that is none",
      { "cv:processingTime": { "@type": "xsd:duration", "@value": "14 dage" } },
      "processingTime: Datatype (14 dage)",
    ],
  ])("%s", async (_name, change, fault) => {
    const { faults } = await serviceShapes({ ...service, ...change });
    expect(faults).toEqual([`PublicService: ${named} ${fault}`]);
  });
});

describe("a catalogue is refused", () => {
  test("without a publisher", async () => {
    const { faults } = await catalogueShapes({ ...catalogue, "dct:publisher": undefined });
    expect(faults).toContain(`Catalog: ${String(catalogue["@id"])} publisher: MinCount`);
  });

  test("with a dataset that has no distribution, no title or a day that is none", async () => {
    const { faults } = await catalogueShapes(
      withDataset((dataset) => ({
        ...dataset,
        "dcat:distribution": undefined,
        "dct:title": undefined,
        "dct:modified": { "@type": "xsd:date", "@value": "i går" },
      })),
    );
    expect(faults.map((fault) => fault.split(" ").slice(2).join(" ")).toSorted()).toEqual([
      "distribution: MinCount",
      "modified: Datatype (i går)",
      "title: MinCount",
    ]);
  });

  test("with a theme that names no table", async () => {
    const theme = { "@id": "https://a.example/tema", "@type": "skos:Concept", "skos:prefLabel": "Mad" };
    const { faults } = await catalogueShapes(withDataset((dataset) => ({ ...dataset, "dcat:theme": theme })));
    expect(faults).toEqual(["Theme: https://a.example/tema inScheme: HasValue"]);
  });
});

test("no context is fetched for a check", async () => {
  const cause = expect.objectContaining({ message: "https://schema.org would be fetched." });
  const check = serviceShapes({ ...service, "@context": "https://schema.org" });
  await expect(check).rejects.toMatchObject({ details: { cause } });
});

test("what nobody knows is lacking, and no fault", async () => {
  const { faults, lacks } = await serviceShapes({ ...service, "cv:hasCost": undefined });
  expect([faults, lacks]).toEqual([[], expect.arrayContaining(["PublicService hasCost"])]);
});
