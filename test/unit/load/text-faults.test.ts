import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { municipalitiesFolder, problemsIn, problemsOf } from "./fejlstrup.ts";

test("KS60: a broken link is named with the page that was meant", async () => {
  expect(
    await problemsOf("KS60-link-to-no-page.ts"),
  ).toBe(`KS60 municipalities/lillerup/standards/madservice.ts:19 › sections.content.body[0]
  The link /lillerup/hjemmehjelp/ leads to no page of this site.
  Fix: Did you mean /lillerup/hjemmehjaelp/?`);
});

test("KS60: a broken link without the municipality's name is named with the page that was meant", async () => {
  const written = await readFile("test/fixtures/municipalities/fejlstrup/KS60-link-to-no-page.ts", "utf8");
  const text = written.replace("](/lillerup/hjemmehjelp/)", "](/hjemmehjelp/)");
  const files = { "lillerup/standards/madservice.ts": text };
  expect(
    await problemsIn(await municipalitiesFolder({ files })),
  ).toBe(`KS60 municipalities/lillerup/standards/madservice.ts:19 › sections.content.body[0]
  The link /hjemmehjelp/ leads to no page of this site.
  Fix: Did you mean /lillerup/hjemmehjaelp/?`);
});

test("KS61: a link without encryption is refused", async () => {
  expect(
    await problemsOf("KS61-http-link.ts"),
  ).toBe(`KS61 municipalities/lillerup/standards/madservice.ts:19 › sections.content.body[0]
  The link http://lillerup.example/menu starts with neither / nor https://.
  Fix: Write https://lillerup.example/menu, if the site answers there.`);
});

test("KS62: HTML is refused, because it would be printed as it stands", async () => {
  expect(
    await problemsOf("KS62-html.ts"),
  ).toBe(`KS62 municipalities/lillerup/standards/madservice.ts:19 › sections.content.body[0]
  The text holds <b>, which would be printed as it stands.
  Fix: Write **fed skrift** for bold.`);
});

test("KS63: a link in plain text would be printed with its brackets", async () => {
  expect(
    await problemsOf("KS63-link-in-plain-text.ts"),
  ).toBe(`KS63 municipalities/lillerup/standards/madservice.ts:16 › summary.start
  The link /lillerup/madservice/ stands in a text that is printed as it stands, brackets and all.
  Fix: Write the text without the link, or move the link to a text of a section.`);
});

test("KS64: a heading inside a text is refused with the key that a heading has", async () => {
  expect(
    await problemsOf("KS64-heading.ts"),
  ).toBe(`KS64 municipalities/lillerup/standards/madservice.ts:19 › sections.content.body[0]
  The text holds the heading "## Pris", whose signs would be printed.
  Fix: Write heading: "Pris" in the section, or { kind: "part", heading: "Pris", body: ["…"] } as a block.`);
});

test("KS65: a list that was pasted is refused with the block to copy", async () => {
  expect(
    await problemsOf("KS65-list-in-text.ts"),
  ).toBe(`KS65 municipalities/lillerup/standards/madservice.ts:19 › sections.content.body[0]
  The text holds a list of 3 lines with signs before them; no one would hear that it is a list.
  Fix: Write { kind: "list", intro: "Køkkenet laver:", items: ["varm mad", "smurt brød", "dessert"] }.`);
});

test("KS66: a table that was drawn is refused with the block to copy", async () => {
  expect(
    await problemsOf("KS66-table-in-text.ts"),
  ).toBe(`KS66 municipalities/lillerup/standards/madservice.ts:19 › sections.content.body[0]
  The text holds a table of 3 lines; no one would hear that it is a table.
  Fix: Write { kind: "table", caption: "UDFYLD: hvad viser tabellen?", head: ["Ret", "Pris"], rows: [["Varm mad", "62,50 kr."], ["Dessert", "15 kr."]] }.`);
});

test("KS67: a lost letter is refused with the word it is missing in", async () => {
  expect(
    await problemsOf("KS67-lost-letter.ts"),
  ).toBe(`KS67 municipalities/lillerup/standards/madservice.ts:19 › sections.content.body[0]
  The text holds U+FFFD in "m⟨U+FFFD⟩ltid": a letter that was lost where the text was copied.
  Fix: Write the letter that the source has.`);
});

test("KS68: lines that would run together are refused with one line to copy", async () => {
  expect(
    await problemsOf("KS68-two-lines.ts"),
  ).toBe(`KS68 municipalities/lillerup/standards/madservice.ts:26 › contacts[0].openingHours
  The text is printed on one line and is written on 2; its words would run together.
  Fix: Write it as one line, for example "Mandag 9-15, Tirsdag 9-14".`);
});

test("KS70: an accent that is too pale is refused with its ratio and a colour that is not", async () => {
  expect(
    await problemsOf("KS70-pale-accent.ts"),
  ).toBe(`KS70 municipalities/lillerup/index.ts:10 › theme.accent
  The colour #2f9e75 with #fffdf8 has a contrast of 3.29:1. Text needs 7:1 (WCAG 1.4.6).
  Fix: Write the nearest darker colour that can be read everywhere: "#006546".`);
});

test("KS80: a text that is still to be written is never published", async () => {
  expect(
    await problemsOf("KS80-placeholder.ts"),
  ).toBe(`KS80 municipalities/lillerup/standards/madservice.ts:14 › summary.who
  The text is still to be written: "UDFYLD: hvem er hjælpen for?".
  Fix: Replace everything from UDFYLD: on, or leave the key out if the source does not say.`);
});

test("KS62: each tag is told once, with what to write instead", async () => {
  const text = "Se <b>en</b> og <b>to</b><br>.";
  const standard = `export default { sections: { content: { status: "stated", body: [${JSON.stringify(text)}] } } };`;
  const folder = await municipalitiesFolder({ files: { "lillerup/standards/madservice.ts": standard } });
  const found = (await problemsIn(folder)).split("\n\n").filter((problem) => problem.startsWith("KS62"));
  expect(found.map((problem) => problem.split("\n").slice(1).join(""))).toEqual([
    "  The text holds <b>, which would be printed as it stands.  Fix: Write **fed skrift** for bold.",
    "  The text holds <br>, which would be printed as it stands.  Fix: Start a new line instead.",
  ]);
});
