import { expect, test } from "vitest";
import { loadContent } from "../../../src/load/index.ts";
import { act, easyRead, municipality, region, standard } from "../../../src/model/index.ts";
import { knownPaths } from "./fejlstrup.ts";
import { modelUse } from "./model-use.ts";

test("lillerup and tvivlstrup use every key, alternative and word of the model, so that each of them is tried", async () => {
  const options = { folder: "test/fixtures/municipalities", only: ["lillerup", "tvivlstrup"], knownPaths };
  const { municipalities } = (await loadContent(options)).content;
  // One municipality has one region, and a small one need not cite every Act.
  const model = modelUse([act, region]);
  for (const { profile, records } of municipalities) {
    model.use(municipality, profile);
    for (const record of records) {
      model.use(standard, record.standard);
      model.use(easyRead, record.easyRead);
    }
  }
  const schemas = { municipality, standard, easyRead };
  expect(Object.entries(schemas).flatMap(([name, schema]) => model.unused(schema, name))).toEqual([]);
});

test("what is not used is named, so that the test above can fail", () => {
  const model = modelUse([]);
  model.use(standard.shape.complaint, { kind: "not-stated" });
  expect(model.unused(standard.shape.complaint, "complaint")).toContain("complaint: decidedBy");
  expect(model.unused(standard.shape.complaint, "complaint")).not.toContain("complaint.kind: not-stated");
  expect(model.unused(region, "region")).toContain("region: sjaelland");
});
