import { basename } from "node:path";
import { expect, test } from "vitest";
import { dataFilesOf } from "../../../src/load/municipality-files.ts";
import { readMunicipality } from "../../../src/load/read-municipality.ts";
import { act, actNote, easyRead, municipality, region, standard, voice } from "../../../src/model/index.ts";
import { modelUse } from "./model-use.ts";

test("the invented municipalities use every key, alternative and word of the model, so that each of them is tried", async () => {
  const files = await Promise.all(
    [
      "municipalities/lillerup",
      "municipalities/tvivlstrup",
      "municipalities/kortstrup",
      "municipalities/storeby",
      "theme/farveby",
    ].map(async (path) =>
      readMunicipality({ name: basename(path), path: `test/fixtures/${path}`, isFolder: true }),
    ),
  );
  // One municipality has one region and one voice, and a small one need not cite every Act.
  const model = modelUse([act, actNote, region, voice]);
  for (const file of files.flatMap(dataFilesOf)) model.use(file.schema, file.parsed);
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
