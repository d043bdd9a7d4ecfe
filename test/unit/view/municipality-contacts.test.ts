import { expect, test } from "vitest";
import type { Contact, Municipality } from "../../../src/model/index.ts";
import { municipalityCalls, municipalityContacts } from "../../../src/view/municipality-contacts.ts";
import { lillerup } from "../../helpers/lillerup.ts";

const contact = (id: string, phone?: string, more: Partial<Contact> = {}): Contact => ({
  id,
  name: `Kontor ${id}`,
  for: ["apply", "ask"],
  ...(phone === undefined ? {} : { phone }),
  ...more,
});
const switchboard = { phone: "12345600", source: "https://by.example/", seen: "2026-11-01" };

/** A municipality whose standards name these contacts. */
function naming(lists: readonly (readonly Contact[])[], profile: object = {}): Municipality {
  const { contacts: _contacts, website: _website, ...own } = lillerup.profile;
  const [record] = lillerup.records;
  if (record === undefined) throw new Error("Lillerup has a standard.");
  const records = lists.map((contacts) => ({
    ...record,
    standard: { ...record.standard, contacts: [...contacts] },
  }));
  return { profile: { ...own, ...profile }, records };
}
const numbers = (municipality: Municipality) =>
  municipalityCalls(municipality).map(({ phone }) => phone.href.slice(-8));

test("numbers that depend on the age of who calls are told with it", () => {
  const young = contact("unge", "11111111", { ages: { to: 29 } });
  const old = contact("voksne", "22222222", { ages: { from: 30 } });
  expect(municipalityCalls(naming([[old, young]])).map(({ when }) => when)).toEqual([
    "Hvis du er 30\u00a0år eller mere",
    "Hvis du er under 30\u00a0år",
  ]);
});

test("a number that one standard has alone is not given for the whole municipality", () => {
  expect(numbers(naming([[contact("a", "11111111")], [contact("b", "22222222")]]))).toEqual([]);
  expect(numbers(naming([[contact("a", "11111111")], [contact("a", "11111111")]]))).toEqual(["11111111"]);
});

test("the main number stands first, and alone where one number is called", () => {
  const municipality = naming([[contact("a", "11111111")]], { switchboard });
  expect(municipalityContacts(municipality).map(({ name }) => name)).toEqual(["Omstillingen", "Kontor a"]);
  expect(numbers(municipality)).toEqual(["12345600"]);
});

test("of too many numbers none is picked: the wrong one would be called", () => {
  const four = ["1", "2", "3", "4"].map((digit) => contact(digit, digit.repeat(8)));
  expect(numbers(naming([four]))).toEqual([]);
  expect(municipalityContacts(naming([four]))).toHaveLength(4);
});

test("who only hears complaints is not called for help", () => {
  expect(numbers(naming([[contact("klage", "11111111", { for: ["complain"] })]]))).toEqual([]);
});

test("without any number the municipality's own site is the way", () => {
  const [way] = municipalityContacts(naming([[]], { website: "https://by.example/" }));
  expect(way?.url?.href).toBe("https://by.example/");
});
