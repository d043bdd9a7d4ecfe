import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { municipalitiesFolder, problemsIn } from "./fejlstrup.ts";

const standard = "lillerup/standards/madservice.ts";
const text = await readFile(`test/fixtures/municipalities/${standard}`, "utf8");

/** What is wrong with a section of lillerup that says that the Act holds, with other words for its references. */
async function problemsWith(references: string): Promise<string> {
  const point = `{ about: "Er du for ung?", says: "Nej.", ${references}, text: "Ja.", where: "side 2" }`;
  const section = `sections: {\n    exclusions: { status: "stated", body: ["Ingen."], lawAbove: [\n${point}] },`;
  return problemsIn(
    await municipalitiesFolder({ files: { [standard]: text.replace("sections: {", section) } }),
  );
}

test("the Act is one that the standard cites, and the contact one that it has", async () => {
  expect(await problemsWith('under: [{ act: "serviceloven", section: "83" }], ask: "koekkenet"')).toBe("");
});

test("KS57 and KS50: both are named together, with their places", async () => {
  expect(
    await problemsWith('under: [{ act: "serviceloven", section: "85" }], ask: "kokkenet"'),
  ).toBe(`KS57 municipalities/${standard}:22 › sections.exclusions.lawAbove[0].under[0]
  The standard does not cite this paragraph under legalBasis.
  Fix: Write the paragraph there, or mend it here.

KS50 municipalities/${standard}:22 › sections.exclusions.lawAbove[0].ask
  The standard has no contact with the id "kokkenet".
  Fix: Did you mean "koekkenet"?`);
});
