import { describe, expect, test } from "vitest";
import {
  complaint,
  contact,
  easyRead,
  facts,
  municipality,
  standard,
  timeLimit,
} from "../../../../src/model/index.ts";
import { wordsOf } from "./words-of.ts";

const { validity, adoption, source, legalBasis, citedRules, emergency } = standard.shape;
const source2026 = "Write the number that the source gives.";
const tooFine = `The number has more than two decimals, so another one would be printed. ${source2026}`;

describe("dates that cannot both be right", () => {
  test("a validity that ends before it begins", () => {
    expect(wordsOf(validity, { from: "2027-01-01", to: "2026-01-01" })).toEqual([
      "KS13 to: The validity ends before it begins. Write the earlier date under from.",
    ]);
    expect(wordsOf(validity, { from: "2026-01-01", to: "2026-01-01" })).toEqual([]);
  });

  test("a next look that is due before the standard is valid", () => {
    expect(wordsOf(validity, { from: "2027-01-01", reviewDue: "2026-12-31" })).toEqual([
      "KS13 reviewDue: The next look at it is due before it is valid. Write the dates that the source gives.",
    ]);
  });

  test("a validity without a date", () => {
    expect(wordsOf(validity, {})).toEqual([
      'KS13 : The validity has no date. Write the dates that the source gives, or "not-stated".',
    ]);
  });

  test.each(["0001-01-01", "1969-12-31", "2101-01-01", "9999-12-31"])("the date %s", (on) => {
    expect(wordsOf(adoption, { by: "Byrådet", on })).toEqual([
      "KS08 on: The date lies before 1970 or after 2100. Write the date that the source gives.",
    ]);
  });
});

describe("ages that nobody has", () => {
  const ages = (written: object) =>
    wordsOf(contact, { id: "a", name: "A", for: ["ask"], phone: "12345678", ages: written });

  test("from 99 to 1", () => {
    expect(ages({ from: 99, to: 1 })).toEqual([
      "KS13 ages.to: The last age is lower than the first. Write the lower age under from.",
    ]);
    expect(ages({ from: 18, to: 18 })).toEqual([]);
    expect(wordsOf(facts, { ages: { from: 67, to: 18 } })).toEqual([
      "KS13 ages.to: The last age is lower than the first. Write the lower age under from.",
    ]);
  });

  test("neither a first nor a last", () => {
    expect(ages({})).toEqual([
      "KS13 ages: The ages have neither a first nor a last. Write from, to or both, or leave ages out.",
    ]);
  });

  test("more than 130 years", () => {
    expect(ages({ to: 1e21 })).toEqual([
      "KS12 ages.to: The value is 1e+21. This place needs a number of at most 9007199254740991. Write the number that the source gives.",
    ]);
    expect(ages({ from: 131 })).toEqual([
      "KS12 ages.from: The value is 131. This place needs a number of at most 130. Write the number that the source gives.",
    ]);
  });
});

describe("numbers that would be printed as others", () => {
  const price = (kroner: number) =>
    wordsOf(facts, { price: { kind: "amount", kroner, per: "måltid", year: 2026 } });
  const days = (value: number, bound = "at-most") =>
    wordsOf(timeLimit, { kind: "other", what: "Svar", bound, stated: [{ value, unit: "days" }] });

  test.each([1e-300, 0.001, 62.505, 7.4444])("%d kroner", (kroner) => {
    expect(price(kroner)).toEqual([`KS12 price.kroner: ${tooFine}`]);
  });

  test.each([0, 62.5, 1234.56, 0.1, 999_999.99])("but not %d kroner", (kroner) => {
    expect(price(kroner)).toEqual([]);
  });

  test.each([1e21, 1_000_001])("%d kroner are more than anything costs", (kroner) => {
    expect(price(kroner)[0]).toMatch(
      /^KS12 price\.kroner: The value is \S+\. This place needs a number of at most 1000000\. /,
    );
  });

  test("a limit of 1e-300 days, of 10,001, and mindst hver 1,5. dag", () => {
    expect(days(1e-300)).toEqual([`KS12 stated[0].value: ${tooFine}`]);
    expect(days(10_001)).toEqual([
      `KS12 stated[0].value: The value is 10001. This place needs a number of at most 10000. ${source2026}`,
    ]);
    expect(days(1.5)).toEqual([]);
    expect(days(1.5, "at-least-every")).toEqual([
      "KS13 stated: Something that happens at least every so often needs a whole number: mindst hver 6. måned. Write the number that the source gives, in a smaller unit.",
    ]);
  });

  test("more hours than a week has, and numbers without end", () => {
    expect(wordsOf(facts, { hoursPerWeekAtMost: 169 })).toEqual([
      `KS12 hoursPerWeekAtMost: The value is 169. This place needs a number of at most 168. ${source2026}`,
    ]);
    expect(wordsOf(facts, { hoursPerWeekAtMost: Number.POSITIVE_INFINITY })).toEqual([
      "KS12 hoursPerWeekAtMost: The value is Infinity. Needed: a number that can be counted to. Write a number that can be counted to.",
    ]);
    expect(wordsOf(facts, { visitsBeforeClosing: 1001 })).toHaveLength(1);
    expect(wordsOf(complaint.options[0].shape.deadline, { weeks: 521, from: "du fik svar" })).toHaveLength(1);
  });
});

describe("addresses that lead nowhere", () => {
  const website = (address: string) =>
    wordsOf(municipality.shape.website, address).map((words) => words.replace(/^KS10 : /, ""));

  test.each([
    "https:alert(1)",
    "https:",
    "https://",
    "https:lillerup.example",
    "https://localhost/",
    "https://1.2.3.4/",
    "https://a b.example",
    "ftp://lillerup.example/",
  ])("%s", (address) => {
    expect(website(address)).toEqual([
      `"${address}" is not a web address that starts with https://. Write the whole address, for example "https://lillerup.example/".`,
    ]);
  });

  test("a name and a password in an address", () => {
    expect(website("https://anna:hemmeligt@lillerup.example/")).toEqual([
      '"https://anna:hemmeligt@lillerup.example/" is not a web address that starts with https://. Take the name and the password before the @ away; everybody would read them.',
    ]);
  });

  test.each([
    "https://lillerup.example",
    "https://www.lillerup.example:8443/a/b?c=d@e#f",
    "https://ærø.example/å",
    "https://xn--r-0fa8e.dk/",
  ])("but not %s", (address) => {
    expect(website(address)).toEqual([]);
    expect(wordsOf(source, { title: "Kilden", seen: "2026-01-01", url: address })).toEqual([]);
  });
});

describe("names and numbers that cannot be", () => {
  test("an id that fits into no file name, and the key of a shared text", () => {
    const long = "x".repeat(240);
    const fault =
      "The id has 240 letters. At most 80 fit into an address and the name of a file. Write a shorter id.";
    expect(wordsOf(standard.shape.id, long)).toEqual([`KS10 : ${fault}`]);
    expect(wordsOf(municipality.shape.sharedTexts, { [long]: { body: ["Tekst."] } })).toEqual([
      `KS10 ${long}: ${fault}`,
    ]);
    expect(wordsOf(standard.shape.id, "x".repeat(80))).toEqual([]);
  });

  test("a telephone number that begins with 0", () => {
    expect(wordsOf(contact.shape.phone, "01234567")).toEqual([
      'KS10 : "01234567" is not a telephone number: none begins with 0. Write the number that the source gives.',
    ]);
  });

  test.each([
    ["a paragraph 0", legalBasis.element.shape.section, "0"],
    ["a paragraph 1234", legalBasis.element.shape.section, "1234"],
    ["a stk. 100", legalBasis.element.shape.subsection, 100],
    ["a guidance of the year 0000", citedRules.unwrap().element.shape.number, "VEJ 1/0000"],
    ["a guidance with the number 0", citedRules.unwrap().element.shape.number, "VEJ 0/2020"],
    ["the kommunekode 000", municipality.shape.code, "000"],
    ["the postcode 0000", contact.shape.address.unwrap().shape.postcode, "0000"],
    ["the number 000", emergency.unwrap().shape.numbers.element.shape.printed, "000"],
  ])("%s", (_, schema, value) => {
    expect(wordsOf(schema, value)).toHaveLength(1);
  });

  test("a word that stands twice in a list of words", () => {
    const twice = "The list holds the same word twice. Keep one of them.";
    expect(wordsOf(contact.shape.for, ["ask", "apply", "ask"])).toEqual([`KS13 : ${twice}`]);
    expect(wordsOf(easyRead.shape.sections.element.shape.tells, ["cost", "cost"])).toEqual([
      `KS13 : ${twice}`,
    ]);
    expect(wordsOf(complaint.options[0].shape.forms, ["oral", "oral"])).toEqual([`KS13 : ${twice}`]);
  });
});
