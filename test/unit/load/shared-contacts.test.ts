import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { loadContent } from "../../../src/load/index.ts";
import type { Contact } from "../../../src/model/index.ts";
import { knownPaths, municipalitiesFolder, problemsIn } from "./fejlstrup.ts";

const standard = "lillerup/standards/hjemmehjaelp.ts";
const text = await readFile("test/fixtures/municipalities/lillerup/standards/hjemmehjaelp.ts", "utf8");
const reference = '{ shared: "borgerservice", for: ["complain"], email: "klagehjaelp@lillerup.example" }';

/** A copy of lillerup whose standard refers to the shared contact in another way. */
async function folderWith(written: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  if (!text.includes(reference)) throw new Error("The standard does not refer to a contact as expected.");
  return municipalitiesFolder({ files: { [standard]: text.replace(reference, written), ...files } });
}

async function borgerservice(written: string): Promise<Contact | undefined> {
  const { content } = await loadContent({ folder: await folderWith(written), knownPaths });
  const record = content.municipalities[0]?.records.find(({ standard: { id } }) => id === "hjemmehjaelp");
  return record?.standard.contacts.find(({ id }) => id === "borgerservice");
}

describe("a shared contact", () => {
  test("stands in the standard as if it were written there", async () => {
    const { content } = await loadContent({
      folder: "test/fixtures/municipalities",
      only: ["lillerup"],
      knownPaths,
    });
    const [shared] = content.municipalities[0]?.profile.contacts ?? [];
    expect(await borgerservice('{ shared: "borgerservice" }')).toEqual(shared);
  });

  test("keeps its number where the standard says what it is for and how to write to it", async () => {
    expect(await borgerservice(reference)).toMatchObject({
      phone: "12345600",
      for: ["complain"],
      email: "klagehjaelp@lillerup.example",
    });
  });

  test("can receive complaints, and easy read can show it", async () => {
    const to = text.replace('to: "klager"', 'to: "borgerservice"');
    expect(await problemsIn(await municipalitiesFolder({ files: { [standard]: to } }))).toBe("");
  });
});

test("KS35: a contact that is referred to twice has one id twice", async () => {
  expect(await problemsIn(await folderWith(`${reference}, { shared: "borgerservice" }`))).toBe(
    `KS35 municipalities/lillerup/standards/hjemmehjaelp.ts:192 › contacts[4].shared
  Two contacts have the id "borgerservice": this one and contacts[3].
  Fix: Give each contact an id of its own.`,
  );
});

test("KS55: where the municipality has no contacts, the file is named that needs one", async () => {
  const profile = (await readFile("test/fixtures/municipalities/lillerup/index.ts", "utf8")).replace(
    / {2}contacts: \[.*?\n {2}\],\n/s,
    "",
  );
  expect(await problemsIn(await folderWith(reference, { "lillerup/index.ts": profile }))).toBe(
    `KS55 municipalities/lillerup/standards/hjemmehjaelp.ts:191 › contacts[2].shared
  The municipality has no contact with the id "klager".
  Fix: Add the contact to contacts in municipalities/lillerup/index.ts.

KS55 municipalities/lillerup/standards/hjemmehjaelp.ts:192 › contacts[3].shared
  The municipality has no contact with the id "borgerservice".
  Fix: Add the contact to contacts in municipalities/lillerup/index.ts.`,
  );
});

test("a key that a reference does not know is told with those it does", async () => {
  expect(
    await problemsIn(await folderWith('{ shared: "borgerservice", phone: "12345600" }')),
  ).toMatchInlineSnapshot(`
    "KS05 municipalities/lillerup/standards/hjemmehjaelp.ts:192 › contacts[3].phone
      The key phone is not known here.
      Fix: Write a key that is known here, or take it away: for, email or where."
  `);
});
