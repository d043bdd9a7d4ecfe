import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { loadContent, ProblemsError } from "../../../src/load/index.ts";
import { knownPaths, municipalitiesFolder, problemsIn, problemsOf } from "./fejlstrup.ts";

/** Gives a file of lillerup with one change, ready to be laid. */
async function changed(path: string, from: string, to: string): Promise<Record<string, string>> {
  const text = await readFile(`test/fixtures/municipalities/lillerup/${path}`, "utf8");
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return { [`lillerup/${path}`]: text.replace(from, to) };
}

const lillerup = { folder: "test/fixtures/municipalities", only: ["lillerup"], knownPaths };

test("lillerup has nothing wrong", async () => {
  await expect(loadContent(lillerup)).resolves.toBeDefined();
});

test("standards come in the order of their titles, each with its easy-read edition", async () => {
  const { municipalities } = (await loadContent(lillerup)).content;
  const titles = municipalities[0]?.records.map(({ standard }) => standard.title);
  expect(titles).toEqual(["Bostøtte", "Hjemmehjælp", "Ledsagelse", "Madservice", "Værested"]);
  for (const { standard, easyRead } of municipalities[0]?.records ?? []) {
    expect(easyRead?.standard).toBe(standard.id);
  }
});

test("municipalities come in the Danish order of their names", async () => {
  const profile = `export default { format: 2, id: "lillerup", name: "Ærø", code: "001", region: "sjaelland", voice: "restated",
    theme: { accent: "#1f4e3d", accentDark: "#9fd8c0" },
    contacts: [{ id: "borgerservice", name: "Borgerservice", for: ["ask"], phone: "12345600" },
      { id: "klager", name: "Klager", for: ["complain"], email: "klager@lillerup.example" }],
    sharedTexts: { "svar-paa-ansoegning": { body: ["Svar."] }, vaerdier: { body: ["Værdier."] } } };`;
  const folder = await municipalitiesFolder({
    faults: ["KS34-kommunekode-of-another.ts"],
    files: { "lillerup/index.ts": profile },
  });
  const { municipalities } = (await loadContent({ folder, knownPaths })).content;
  expect(municipalities.map(({ profile: { name } }) => name)).toEqual(["Lillerup Kommune", "Ærø"]);
});

test("a title that begins with Æ comes last, wherever its file stands", async () => {
  const files = await changed("standards/madservice.ts", '"Madservice"', '"Ærter"');
  const { municipalities } = (
    await loadContent({ folder: await municipalitiesFolder({ files }), knownPaths })
  ).content;
  const titles = municipalities[0]?.records.map(({ standard }) => standard.title);
  expect(titles?.slice(-2)).toEqual(["Værested", "Ærter"]);
});

test("texts are handed on without blanks around them", async () => {
  const folder = await municipalitiesFolder({
    files: {
      "lillerup/easy-read/madservice.ts":
        'export default { standard: "madservice", madeFrom: " 2026-1 ", summary: ["Mad. "], ' +
        'sections: [{ heading: "Mad", pictogram: "home", lines: ["Mad."] }] };',
    },
  });
  const { municipalities } = (await loadContent({ folder, knownPaths })).content;
  const record = municipalities[0]?.records.find(({ standard }) => standard.id === "madservice");
  expect(record?.easyRead).toMatchObject({ madeFrom: "2026-1", summary: ["Mad."] });
});

test("three faults in three files are told in one go, in the order of the files", async () => {
  expect(
    await problemsOf("KS70-pale-accent.ts", "KS01-missing-comma.ts", "KS51-unknown-word.ts"),
  ).toBe(`KS51 municipalities/lillerup/easy-read/madservice.ts:7 › summary[0].explain
  The glossary has no word with the id "afgorelse".
  Fix: Did you mean "afgoerelse"?

KS70 municipalities/lillerup/index.ts:10 › theme.accent
  The colour #2f9e75 with #fffdf8 has a contrast of 3.29:1. Text needs 7:1 (WCAG 1.4.6).
  Fix: Write the nearest darker colour that can be read everywhere: "#006546".

KS01 municipalities/lillerup/standards/madservice.ts:7
  The file breaks at \`revision: "2026-1",\`: expected \`,\` or \`}\` but found a word. The bracket was opened in line 4.
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
  Fix: Build it too: --municipality lillerup. Or write the whole address of a page on another site.`);
});

test("a link to a standard that is itself broken is not called broken too", async () => {
  // hjemmehjaelp links to madservice.
  expect(await problemsOf("KS01-missing-comma.ts")).not.toContain("KS60");
});

test("a place that holds code is one fault, not also missing", async () => {
  const files = await changed("standards/madservice.ts", '"Madservice"', "title()");
  expect(await problemsIn(await municipalitiesFolder({ files }))).toMatch(/^KS02 (?![\s\S]*KS06)/);
});

test("a key that is written twice does not hide what is wrong with its last value", async () => {
  const files = await changed("standards/madservice.ts", 'title: "Madservice"', 'title: "Mad", title: 3');
  expect(await problemsIn(await municipalitiesFolder({ files }))).toMatch(/^KS04 [\s\S]*^KS07 /m);
});

test("emergency numbers are not missed in a standard that cannot be read", async () => {
  const text = await problemsOf("KS52-no-emergency-numbers.ts", "KS01-missing-comma.ts");
  expect(text.match(/^KS\d\d/gm)).toEqual(["KS01"]);
});

test("the error is the printed text and carries the problems as data", async () => {
  const folder = await municipalitiesFolder({ faults: ["KS62-html.ts"] });
  const error: unknown = await loadContent({ folder, knownPaths }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ProblemsError);
  expect(String(error)).toMatch(/^ProblemsError: KS62 [\s\S]+\n\n1 fault\.$/);
  expect(error).toMatchObject({ problems: [{ code: "KS62", line: 19, at: "sections.content.body[0]" }] });
});
