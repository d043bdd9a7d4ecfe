import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { municipalitiesFolder, problemsIn, problemsOf } from "./fejlstrup.ts";

const profile = await readFile("test/fixtures/municipalities/lillerup/index.ts", "utf8");
const body = 'vaerdier: { body: ["Vi møder dig, hvor du er.", "Vi holder det, vi lover."] }';

/** The faults of a Lillerup whose shared text is another one. */
async function problemsWith(text: string): Promise<string> {
  if (!profile.includes(body)) throw new Error("The fixture has changed.");
  const files = { "lillerup/index.ts": profile.replace(body, text) };
  return problemsIn(await municipalitiesFolder({ files }));
}

describe("KS69: a variable of a shared text", () => {
  test("has words in every standard that inherits the text", async () => {
    expect(
      await problemsOf("KS69-variable-without-words.ts"),
    ).toBe(`KS69 municipalities/lillerup/standards/hjemmehjaelp.ts:128 › sections.values.text
  The section has no words for {hvem} of the shared text "vaerdier".
  Fix: Write them: with: { "hvem": "…" }.`);
  });

  test("has words in a section of the standard's own too", async () => {
    const file = "lillerup/standards/hjemmehjaelp.ts";
    const written = await readFile(`test/fixtures/municipalities/${file}`, "utf8");
    const own =
      'ownSections: [{ id: "om-os", heading: "Om os", status: "inherited", from: "municipality", text: "vaerdier" }]';
    const text = 'vaerdier: { body: ["Vi møder {hvem}."], variables: ["hvem"] }';
    const files = {
      "lillerup/index.ts": profile.replace(body, text),
      [file]: written.replace(/\n\} satisfies/, `\n  ${own},\n} satisfies`),
    };
    expect(await problemsIn(await municipalitiesFolder({ files }))).toContain(`ownSections[0].text
  The section has no words for {hvem} of the shared text "vaerdier".`);
  });

  test("is declared, and what is declared is used", async () => {
    const text = 'vaerdier: { body: ["Vi møder {hvm}."], variables: ["hvem"] }';
    const problems = await problemsWith(text);
    expect(problems).toContain(`sharedTexts.vaerdier.body[0]
  The text uses {hvm}, which variables does not have.
  Fix: Did you mean "hvem"?`);
    expect(problems).toContain(`sharedTexts.vaerdier.variables[0]
  The text does not use {hvem}.`);
  });

  test("is none where the text declares none: braces are printed", async () => {
    expect(await problemsWith('vaerdier: { body: ["Vi møder {dig}."] }')).toBe("");
  });

  test("has no words that no text asks for", async () => {
    const file = "test/fixtures/municipalities/lillerup/standards/hjemmehjaelp.ts";
    const standard = await readFile(file, "utf8");
    const written = standard.replace('text: "vaerdier",', 'text: "vaerdier", with: { hvem: "dig" },');
    expect(written).not.toBe(standard);
    const folder = await municipalitiesFolder({ files: { "lillerup/standards/hjemmehjaelp.ts": written } });
    expect(await problemsIn(folder)).toContain(`sections.values.with.hvem
  The shared text "vaerdier" has no variable {hvem}.`);
  });
});
