import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { loadContent } from "../../../src/load/index.ts";
import { formerStandardNames, standard } from "../../../src/model/index.ts";
import { knownPaths, municipalitiesFolder, problemsIn, problemsOf } from "./fejlstrup.ts";

const path = "lillerup/standards/hjemmehjaelp.ts";
const today = await readFile("test/fixtures/municipalities/lillerup/standards/hjemmehjaelp.ts", "utf8");
const former = today
  .replaceAll(/^( +)revision: /gm, "$1edition: ")
  .replace("earlierRevisions: ", "earlierEditions: ");

const contentWith = async (text: string) => {
  const folder = await municipalitiesFolder({ files: { [path]: text } });
  return (await loadContent({ folder, knownPaths })).content;
};

async function problemsWith(from: string, to: string): Promise<string> {
  if (!former.includes(from)) throw new Error(`The file does not hold ${from}`);
  return problemsIn(await municipalitiesFolder({ files: { [path]: former.replace(from, to) } }));
}

test("content that was written with the former names loads as the same content", async () => {
  expect(former).toContain("earlierEditions: [");
  expect(former.match(/ edition: /g)).toHaveLength(2);
  expect(await contentWith(former)).toEqual(await contentWith(today));
});

test("a fault in a key under its former name is told by the name that the editor wrote, at its line", async () => {
  expect(
    await problemsWith('edition: "2026-2"', "edition: 2026"),
  ).toBe(`KS07 municipalities/lillerup/standards/hjemmehjaelp.ts:6 › edition
  The value is 2026, a number. Needed: a text in quotes.
  Fix: Write it in quotes: "2026".`);
});

test("the same holds inside a list under its former name", async () => {
  const line = former.slice(0, former.indexOf('edition: "2026-1"')).split("\n").length;
  expect(await problemsWith('edition: "2026-1"', 'edition: ""')).toBe(
    `KS11 municipalities/lillerup/standards/hjemmehjaelp.ts:${line} › earlierEditions[0].edition
  The text is empty.
  Fix: Write the text.`,
  );
});

test("a value that cannot be read is told once, also under a former name", async () => {
  const codes = (await problemsWith('edition: "2026-2"', 'edition: revisionOf("2026-2")')).match(/^KS\d\d/gm);
  expect(codes).toEqual(["KS02"]);
});

test("KS04: a key beside its former name is written twice", async () => {
  expect(
    await problemsOf("KS04-former-name-too.ts"),
  ).toBe(`KS04 municipalities/lillerup/standards/madservice.ts:8 › edition
  The key edition is the former name of revision, and both are written: one value would be lost.
  Fix: Keep revision, and take edition away.`);
});

test("every former name leads to a key that the schema has, and is none itself", () => {
  const keys = Object.keys(standard.shape);
  for (const { name, former: old } of formerStandardNames) {
    expect(keys).toContain(name);
    expect(keys).not.toContain(old);
  }
});
