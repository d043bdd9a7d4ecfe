import { expect, test } from "vitest";
import { conceptOrder, concepts, section, standard, structuredConcepts } from "../../../src/model/index.ts";
import { accepts } from "./accepts.ts";

const anchors = Object.values(concepts).map(({ anchor }) => anchor);

test("each concept has an address of its own", () => {
  expect(new Set(anchors).size).toBe(anchors.length);
});

test("an address is plain lower-case letters", () => {
  expect(anchors.filter((anchor) => !/^[a-z]+(-[a-z]+)*$/.test(anchor))).toEqual([]);
});

test("an address never changes, because people have saved and printed it", () => {
  expect(Object.fromEntries(Object.entries(concepts).map(([key, { anchor }]) => [key, anchor]))).toEqual({
    introduction: "kort-om",
    purpose: "formaal",
    targetGroup: "hvem",
    exclusions: "hvem-ikke",
    criteria: "vurdering",
    content: "hvad",
    notIncluded: "hvad-ikke",
    delivery: "hvordan",
    scope: "omfang",
    ending: "ophoer",
    provider: "leverandoer",
    freeChoice: "frit-valg",
    cost: "pris",
    howToApply: "soeg",
    processingTime: "svartid",
    followUp: "opfoelgning",
    rights: "rettigheder",
    responsibilities: "ansvar",
    complaint: "klage",
    emergency: "fare",
    qualityGoals: "kvalitet",
    values: "vaerdier",
    supervision: "tilsyn",
    hearing: "hoering",
    revision: "revision",
    legalBasis: "lov",
  });
});

test("a reader meets whom the help is for before what it costs, and both before how to complain", () => {
  const place = (concept: (typeof conceptOrder)[number]) => conceptOrder.indexOf(concept);
  expect(place("targetGroup")).toBeLessThan(place("cost"));
  expect(place("cost")).toBeLessThan(place("complaint"));
});

test("a concept with typed fields of its own cannot be written as free text", () => {
  const text = { status: "stated", body: ["Ring."] };
  const { sections } = standard.shape;
  expect(accepts(section, text)).toBe(true);
  expect(structuredConcepts.filter((key) => accepts(sections, { [key]: text }))).toEqual([]);
});

test("a concept that nobody knows is refused, because it would be printed nowhere", () => {
  expect(accepts(standard.shape.sections, { prise: { status: "stated", body: ["Gratis."] } })).toBe(false);
});
