import { expect, test } from "vitest";
import { contact, facts, municipality, standard, timeLimit } from "../../../../src/model/index.ts";
import { wordsOf } from "./words-of.ts";

const adoption = (on: string) => wordsOf(standard.shape.adoption, { by: "Byrådet", on });

test("a value with the wrong quotes or brackets is shown with the right ones", () => {
  expect(wordsOf(facts, { anonymity: "true", hoursPerWeekAtMost: "7,5" })).toEqual([
    'KS07 hoursPerWeekAtMost: The value is "7,5", a text. Needed: a number. Write it without quotes: 7.5.',
    'KS07 anonymity: The value is "true", a text. Needed: true or false. Write it without quotes: true.',
  ]);
});

test("a date is shown as it should be written", () => {
  expect(adoption("31-12-2026")).toEqual([
    'KS08 on: "31-12-2026" is not a date written as YYYY-MM-DD. Write it like "2026-12-31".',
  ]);
  expect(adoption("1. maj 2026")).toEqual([
    'KS08 on: "1. maj 2026" is not a date written as YYYY-MM-DD. Write it like "2026-05-31".',
  ]);
});

test("a date that does not exist is told what its month allows", () => {
  expect(adoption("2025-02-29")).toEqual([
    'KS08 on: "2025-02-29" is not a date in the calendar. Write a date that exists; the last of that month is "2025-02-28".',
  ]);
  expect(adoption("2026-13-01")).toEqual([
    'KS08 on: "2026-13-01" is not a date in the calendar. Write a month from 01 to 12.',
  ]);
  expect(adoption("2024-02-29")).toEqual([]);
});

test("a number out of range is told the range", () => {
  expect(wordsOf(facts, { price: { kind: "amount", kroner: -1, per: "time", year: 2101 } })).toEqual([
    "KS12 price.kroner: The value is -1. This place needs a number of at least 0. Write the number that the source gives.",
    "KS12 price.year: The value is 2101. This place needs a number of at most 2100. Write the number that the source gives.",
  ]);
  expect(wordsOf(facts, { visitsBeforeClosing: 1.5 })).toEqual([
    "KS12 visitsBeforeClosing: The value is 1.5. Needed: a whole number. Write a whole number.",
  ]);
});

test("a contact's id, phone, mail and postcode each say what they should look like", () => {
  const address = { street: "Lille Torv 1", postcode: "99", city: "Lillerup" };
  const written = { id: "Åben dør", name: "Åben dør", for: ["ask"], phone: "+45 12 34 56 78", email: "åben" };
  expect(wordsOf(contact, { ...written, address })).toEqual([
    'KS10 id: "Åben dør" is not an id. Write lower-case letters a–z, digits and single hyphens: "aaben-doer".',
    'KS10 phone: "+45 12 34 56 78" is not a telephone number of 3, 4 or 8 digits without spaces. Write the digits alone: "12345678".',
    'KS10 email: "åben" is not a mail address. Write it like "navn@lillerup.example".',
    expect.stringMatching(/^KS10 address\.postcode: "99" is not in the form that is needed here\. /),
  ]);
});

test("a profile's code, colours, addresses and keys each say what they should look like", () => {
  const profile = {
    format: 2,
    id: "lillerup",
    name: "Lillerup Kommune",
    code: "99",
    region: "sjælland",
    voice: "restated",
    theme: { accent: "#ABC", accentDark: "#9fd8c0" },
    website: "http://lillerup.example/",
    wasUrl: "lillerup.example",
    sharedTexts: { "Om os": { body: ["Her bor vi."] } },
  };
  expect(wordsOf(municipality, profile)).toEqual([
    'KS10 code: "99" is not in the form that is needed here. Kommunekoden, tre cifre.',
    'KS09 region: The value is "sjælland". Allowed: "hovedstaden", "sjaelland", "syddanmark", "midtjylland" or "nordjylland". Did you mean "sjaelland"?',
    'KS10 theme.accent: "#ABC" is not in the form that is needed here. Kommunens farve, mørk nok til at læse på lys bund. En farve skrevet som #rrggbb med små bogstaver.',
    'KS10 website: "http://lillerup.example/" is not a web address that starts with https://. Write "https://lillerup.example/", if the site answers there.',
    'KS10 wasUrl: "lillerup.example" is not a web address that starts with https://. Write the whole address, for example "https://lillerup.example/".',
    'KS10 sharedTexts["Om os"]: "Om os" is not an id. Write lower-case letters a–z, digits and single hyphens: "om-os".',
  ]);
});

test("an empty text that may be left out says so", () => {
  expect(wordsOf(facts, { price: { kind: "free", note: "" } })).toEqual([
    "KS11 price.note: The text is empty. Write the text, or leave note out if the source does not say.",
  ]);
});

test("contradicting values without their places are refused", () => {
  const stated = [
    { value: 6, unit: "months" },
    { value: 12, unit: "months" },
  ];
  expect(
    wordsOf(timeLimit, { kind: "follow-up", what: "Opfølgning", bound: "at-least-every", stated }),
  ).toEqual([
    "KS13 stated: Contradicting values must each say where they stand. Add what is missing; leave the whole entry out if the source lacks it.",
  ]);
});

test("a misspelt key is one fault, not also the lack of what it holds", () => {
  const address = { street: "Lille Torv 1", postcode: "9999", city: "Lillerup" };
  expect(wordsOf(contact, { id: "torvet", name: "Torvet", for: ["ask"], adress: address })).toEqual([
    "KS05 adress: The key adress is not known here. Did you mean address?",
  ]);
});

test("a key that is spelt right elsewhere in the object is not suggested for another one", () => {
  const written = { id: "torvet", name: "Torvet", for: ["ask"], phone: "12345678", phon: "12345679" };
  expect(wordsOf(contact, written)).toEqual([
    "KS05 phon: The key phon is not known here. Write a key that is known here, or take it away: when, ages, email, secureEmail, address, url, urlText, openingHours, note, adoption or where.",
  ]);
});

test("a missing key is described by the model itself", () => {
  expect(wordsOf(standard, {})).toContain(
    "KS06 revision: The key revision is missing. Add revision: a text in quotes. Versionen af denne tekst. Den letlæste udgave nævner den i madeFrom. Ren tekst, der trykkes, som den står.",
  );
  expect(wordsOf(standard, {})).toContain(
    "KS06 source: The key source is missing. Add source: an object with title and seen. Det dokument, standarden er skrevet efter.",
  );
  expect(wordsOf(standard, {})).toContain(
    'KS06 validity: The key validity is missing. Add validity: an object with from, to or reviewDue or "not-stated". Hvornår standarden gælder. Skriv „not-stated“, når kilden ikke siger det.',
  );
});

test("a long bad value is shortened", () => {
  const [words] = wordsOf(contact.shape.id, "Å".repeat(200));
  expect(words).toMatch(/^KS10 : "Å{60}…" is not an id\. /);
});
