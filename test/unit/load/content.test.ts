import { expect, test } from "vitest";
import { loadContent, ProblemsError } from "../../../src/load/index.ts";
import { knownPaths, municipalitiesFolder, problemsIn, problemsOf } from "./fejlstrup.ts";

const lillerup = { folder: "test/fixtures/municipalities", only: ["lillerup"], knownPaths };

test("lillerup has nothing wrong", async () => {
  await expect(loadContent(lillerup)).resolves.toBeDefined();
});

test("standards come in the order of their titles, each with its easy-read edition", async () => {
  const { municipalities } = await loadContent(lillerup);
  const titles = municipalities[0]?.records.map(({ standard }) => standard.title);
  expect(titles).toEqual(["Bostøtte", "Hjemmehjælp", "Ledsagelse", "Madservice", "Værested"]);
  for (const { standard, easyRead } of municipalities[0]?.records ?? []) {
    expect(easyRead.standard).toBe(standard.id);
  }
});

test("municipalities come in the Danish order of their names", async () => {
  const named = (id: string, name: string, code: string) => ({
    [`${id}/index.ts`]: `export default { id: "${id}", name: "${name}", code: "${code}", region: "sjaelland",
      theme: { accent: "#1f4e3d", accentDark: "#9fd8c0" },
      sharedTexts: { "svar-paa-ansoegning": { body: ["a"] }, vaerdier: { body: ["a"] } } };`,
  });
  const folder = await municipalitiesFolder({
    faults: ["KS34-kommunekode-of-another.ts"],
    files: { ...named("lillerup", "Ærø", "001") },
  });
  const { municipalities } = await loadContent({ folder, knownPaths });
  expect(municipalities.map(({ profile }) => profile.name)).toEqual(["Lillerup Kommune", "Ærø"]);
});

test("texts are handed on without blanks around them", async () => {
  const folder = await municipalitiesFolder({
    files: {
      "lillerup/easy-read/madservice.ts":
        'export default { standard: "madservice", madeFrom: " 2026-1 ", summary: ["Mad. "], ' +
        'sections: [{ heading: "Mad", pictogram: "home", lines: ["Mad."] }] };',
    },
  });
  const { municipalities } = await loadContent({ folder, knownPaths });
  const record = municipalities[0]?.records.find(({ standard }) => standard.id === "madservice");
  expect(record?.easyRead).toMatchObject({ madeFrom: "2026-1", summary: ["Mad."] });
});

test("three faults in three files are told in one go, in the order of the files", async () => {
  expect(
    await problemsOf("KS70-pale-accent.ts", "KS01-missing-comma.ts", "KS51-unknown-word.ts"),
  ).toBe(`KS51 municipalities/lillerup/easy-read/madservice.ts:7 › summary[0].explain
  The glossary has no word with the id "afgorelse".
  Fix: Did you mean "afgoerelse"?

KS70 municipalities/lillerup/index.ts:9 › theme.accent
  The colour #2f9e75 has a contrast of 3.29:1 on the ground #fffdf8. Links need 7:1 (WCAG 1.4.6).
  Fix: Write a darker colour, for example "#1d6249".

KS01 municipalities/lillerup/standards/madservice.ts:7
  The file breaks at \`edition: "2026-1",\`: expected \`,\` or \`}\` but found a word. The bracket was opened in line 4.
  Fix: Look for a comma, a quote or a bracket that is missing here or in the line before.`);
});

test("an unknown municipality does not hide the faults of a known one", async () => {
  const folder = await municipalitiesFolder({ faults: ["KS60-link-to-no-page.ts"] });
  expect(await problemsIn(folder, ["lillerup", "xyz"])).toMatch(/^KS22 [\s\S]*^KS60 /m);
});

test("a fault in a municipality that is not asked for does not matter", async () => {
  const folder = await municipalitiesFolder({ faults: ["KS33-id-of-another-municipality.ts"] });
  expect(await problemsIn(folder, ["lillerup"])).toBe("");
});

test("KS60: a link to a municipality that is left out this time says how to build it too", async () => {
  const files = { "lillerup/easy-read/README.md": "" };
  const folder = await municipalitiesFolder({ faults: ["KS34-kommunekode-of-another.ts"], files });
  expect(
    await problemsIn(folder, ["storerup"]),
  ).toBe(`KS60 municipalities/storerup/standards/hjemmehjaelp.ts:42 › sections.introduction.body[0]
  The link /lillerup/madservice/ leads to lillerup, which is not built this time.
  Fix: Build it too: --municipality lillerup.`);
});

test("a link to a standard that is itself broken is not called broken too", async () => {
  // hjemmehjaelp links to madservice.
  expect(await problemsOf("KS01-missing-comma.ts")).not.toContain("KS60");
});

test("the error is the printed text and carries the problems as data", async () => {
  const folder = await municipalitiesFolder({ faults: ["KS62-html.ts"] });
  const error: unknown = await loadContent({ folder, knownPaths }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ProblemsError);
  expect(error).toMatchObject({
    name: "ProblemsError",
    message: expect.stringMatching(/^KS62 [\s\S]+\n\n1 fault in 1 file\.$/),
    problems: [{ code: "KS62", line: 19, at: "sections.content.body[0]" }],
  });
});
