import { describe, expect, test } from "vitest";
import { readerOf } from "../../../../src/client/search/reading.js";
import type { WordsFile } from "../../../../src/client/search/vocabulary.js";

const file: WordsFile = {
  total: 10,
  words:
    "afgørelse:3 behandling:4 bostøtte 85 egenbetaling:2 gratis:3 hjemløs:4 hjælp:9 isoleret:4 klage:6 klagevejledning kontaktperson:5 misbrug:4 paragraf85 paragraf99:4 støtte:8 socialpædagogisk 44773443 serviceloven:5 kunne:6 rent gøre",
  municipalities: ["Ballerup Kommune", "Brønderslev Kommune", "Ny Lillerup Kommune"],
  editions: [{ name: "Let at læse", path: "let/", said: ["let at læse", "letlæst"] }],
  laws: [{ act: "serviceloven", said: ["serviceloven", "sel", "lov om social service"] }],
  asked: [
    { section: "pris", said: ["koster", "gratis", "betaling"] },
    { section: "klage", said: ["klage", "fået nej"] },
  ],
  everyday: [
    { said: ["ensom", "går aldrig ud"], means: ["isoleret"] },
    { said: ["rengøring"], means: ["gøre rent"] },
    { said: ["homeless"], means: ["hjemløs"] },
  ],
  elsewhere: [{ said: ["boligstøtte"], text: "Boligstøtte er ikke her." }],
  empty: ["jeg", "er", "i", "til", "en", "og", "hvad", "betyder"],
};
const read = readerOf(file);
const asks = (typed: string) =>
  read(typed).groups.map(({ alternatives }) => alternatives.map(({ query }) => query));

describe("a word", () => {
  test.each([
    ["klager", "klage", "another form"],
    ["KLAGE", "klage", "capitals"],
    ["hjemlos", "hjemløs", "without Danish letters"],
    ["afgoerelser", "afgørelse", "oe, and another form"],
    ["kontaktpersonn", "kontaktperson", "a letter twice"],
    ["socialpedagogisk", "socialpædagogisk", "e for æ"],
    ["hjemløss", "hjemløs", "a letter twice at the end"],
    ["ensom", "isoleret", "an everyday word"],
    ["Homeless", "hjemløs", "another language"],
  ])("%s asks for %s: %s", (typed, asked) => {
    expect(asks(typed)[0]?.[0]).toBe(asked);
    expect(read(typed).unknown).toEqual([]);
  });

  test("at the end of a compound asks for it", () => {
    expect(asks("betaling")).toEqual([["egenbetaling", "gratis"]]);
  });

  test("that is a compound of known words asks for both, with reserve", () => {
    const [group] = read("misbrugsbehandling").groups;
    expect(group).toMatchObject({ isPartial: true, alternatives: [{ query: "misbrug behandling" }] });
  });

  test("that was typed in two is read as one", () => {
    expect(asks("kontakt person")[0]).toEqual(["kontaktperson"]);
  });

  test("that nobody here says is told as unknown", () => {
    expect(read("pizza").unknown).toEqual(["pizza"]);
    expect(read("pizza").groups).toEqual([]);
  });

  test("that is short, or another word of Danish, is taken for none of the site's", () => {
    expect(read("klaver").unknown).toEqual(["klaver"]);
    expect(read("su").unknown).toEqual(["su"]);
  });

  test("that says nothing is passed over", () => {
    expect(read("jeg er hjemløs").groups).toHaveLength(1);
  });

  test("that is read as another one is told", () => {
    expect(read("hjemlos").groups[0]?.read).toBe("hjemløs");
    expect(read("klager").groups[0]?.read).toBeUndefined();
  });

  test("that is an everyday one misspelt is told as it is written", () => {
    expect(read("homelses").groups[0]).toMatchObject({
      read: "homeless",
      alternatives: [{ query: "hjemløs" }],
    });
  });

  test("can be asked for just as it was typed", () => {
    expect(read("hjemlos", { isExact: true })).toMatchObject({ groups: [], unknown: ["hjemlos"] });
    expect(read("hjemløs", { isExact: true }).unknown).toEqual([]);
  });
});

test("some words in a row are read as what people mean by them", () => {
  expect(asks("går aldrig ud")).toEqual([["isoleret"]]);
  expect(asks("hjælp til rengøring").at(-1)).toEqual(["gøre rent"]);
});

test("a question leads to the section that answers it", () => {
  expect(read("hvad koster det").groups[0]?.sections).toEqual(["pris"]);
  expect(read("jeg har fået nej").groups.at(-1)?.sections).toEqual(["klage"]);
});

describe("a paragraph", () => {
  test.each([
    "§85",
    "§ 85",
    "paragraf 85",
    "SEL 85",
    "servicelovens § 85",
    "85",
    "lov om social service § 85",
  ])("is read in „%s“", (typed) => {
    expect(asks(typed)).toEqual([["paragraf85"]]);
  });

  test("that no text has is told as unknown", () => {
    expect(read("§ 7").unknown).toEqual(["§ 7"]);
  });
});

test.each(["44773443", "44 77 34 43", "+45 44773443", "4477 3443", "44-77-34-43", "0045 44 77 34 43"])(
  "the telephone number „%s“ is read however it is grouped",
  (typed) => {
    expect(asks(typed)).toEqual([["44773443"]]);
  },
);

describe("a municipality", () => {
  test.each([
    ["ballerup klage", "Ballerup Kommune", "klage"],
    ["klage i Ballerup Kommune", "Ballerup Kommune", "klage i"],
    ["balerup klage", "Ballerup Kommune", "klage"],
    ["bronderslev", "Brønderslev Kommune", ""],
    ["Brønderslevs hjælp", "Brønderslev Kommune", "hjælp"],
    ["klage ny lillerup", "Ny Lillerup Kommune", "klage"],
  ])("is read in „%s“", (typed, name, rest) => {
    const { municipality, rest: left } = read(typed);
    expect(municipality?.name).toBe(name);
    expect(left.municipality).toBe(rest);
  });

  test("is not a word that the site itself uses", () => {
    expect(read("behandling").municipality).toBeUndefined();
  });

  test("that is not here is told as unknown", () => {
    expect(read("ballerod").municipality).toBeUndefined();
    expect(read("ballerod").unknown).toEqual(["ballerod"]);
  });
});

test("an edition is read, and what is left without it", () => {
  expect(read("let at læse hjemløs")).toMatchObject({
    edition: { path: "let/" },
    rest: { edition: "hjemløs" },
  });
});

test("what others decide is told with its words", () => {
  expect(read("søg boligstøtte").elsewhere?.text).toBe("Boligstøtte er ikke her.");
});

test("who asks what a word means is understood", () => {
  expect(read("hvad betyder egenbetaling").isAboutWords).toBe(true);
  expect(read("egenbetaling").isAboutWords).toBe(false);
});

test("a text of 3,000 letters is read up to where a question ends", () => {
  expect(read("hjemløs ".repeat(400)).groups.length).toBeLessThan(50);
});
