import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { type Faultless, loadContent } from "../../../src/load/index.ts";
import { knownPaths, municipalitiesFolder } from "./fejlstrup.ts";

const place = "lillerup/standards/madservice.ts";
const written = await readFile(`test/fixtures/municipalities/${place}`, "utf8");
const withFault = written.replace('"Du får varm mad bragt hjem."', '"Du får <b>varm</b> mad bragt hjem."');

function memory(known: readonly string[] = []): Faultless & { readonly added: string[] } {
  const added: string[] = [];
  return { added, has: (name) => known.includes(name), add: (name) => added.push(name) };
}

async function checked(text: string, faultless: Faultless): Promise<readonly string[]> {
  const folder = await municipalitiesFolder({ files: { [place]: text } });
  try {
    await loadContent({ folder, knownPaths, faultless });
    return [];
  } catch (error) {
    return (error as { problems: { code: string }[] }).problems.map(({ code }) => code);
  }
}

test("a municipality without fault is remembered, and under another name when a letter of it changes", async () => {
  const first = memory();
  expect(await checked(written, first)).toEqual([]);
  const second = memory();
  await checked(written.replace("varm mad", "god mad"), second);
  expect([first.added.length, second.added.length]).toEqual([1, 1]);
  expect(second.added).not.toEqual(first.added);
});

test("one with a fault is not remembered, so its fault is told each time", async () => {
  const faultless = memory();
  const codes = await checked(withFault, faultless);
  expect(codes).not.toEqual([]);
  expect(faultless.added).toEqual([]);
});

test("what is remembered is not checked again; its links are, for they lead into other municipalities", async () => {
  const linked = written.replace(
    '"Køkkenet laver et varmt måltid hver dag."',
    '"Køkkenet laver [et måltid](/lillerup/findes-ikke/)."',
  );
  const all: Faultless = { has: () => true, add: () => undefined };
  expect(await checked(withFault, all)).toEqual([]);
  expect(await checked(linked, all)).toEqual(["KS60"]);
});
