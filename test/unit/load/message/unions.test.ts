import { expect, test } from "vitest";
import { complaint, easyRead, section, standard } from "../../../../src/model/index.ts";
import { wordsOf } from "./words-of.ts";

const easyLine = easyRead.shape.summary.element;

test("an object among texts and objects is read as the one whose keys are most like its own", () => {
  expect(wordsOf(easyLine, { txt: "Hjælp", explain: "hjaelp" })).toEqual([
    "KS05 txt: The key txt is not known here. Did you mean text?",
  ]);
  expect(wordsOf(easyLine, { lsit: ["En ting", "To ting"] })).toEqual([
    "KS05 lsit: The key lsit is not known here. Did you mean list?",
  ]);
  expect(wordsOf(easyLine, { list: ["En ting"] })).toEqual([
    "KS11 list: The list has 1 item. At least 2 are needed. Add what is missing.",
  ]);
});

test("a text among texts and objects is read as a text", () => {
  expect(wordsOf(easyLine, " ")).toEqual(["KS11 : The text is empty. Write the text."]);
});

test.each([3, null, [], {}, { hej: 1 }])(
  "a value like none of the alternatives names them all: %j",
  (value) => {
    expect(wordsOf(easyLine, value)).toEqual([
      expect.stringMatching(
        /^KS07 : The value is .+\. Needed: a text in quotes, an object with text and explain, an object with list, .+\. Write it in that form\.$/,
      ),
    ]);
  },
);

test("the status of a section leads into its own kind of section", () => {
  expect(wordsOf(section, { status: "stated", body: "Hjælp" })).toEqual([
    'KS07 body: The value is "Hjælp", a text. Needed: a list in [ ]. Put it in square brackets: ["Hjælp"].',
  ]);
  expect(wordsOf(section, { status: "state", body: ["Hjælp"] })).toEqual([
    'KS09 status: The value is "state". Allowed: "stated", "stated-none", "conflict" or "inherited". Did you mean "stated"?',
  ]);
  expect(wordsOf(section, { body: ["Hjælp"] })).toEqual([
    'KS06 status: The key status is missing. Add status: "stated", "stated-none", "conflict" or "inherited".',
  ]);
});

test("the kind of a block leads into its own kind of block, however deep it stands", () => {
  expect(wordsOf(section, { status: "stated", body: ["Hjælp", { kind: "list" }] })).toEqual([
    "KS06 body[1].items: The key items is missing. Add items: a list in [ ]. Listens punkter, ét i hver tekst.",
  ]);
  expect(wordsOf(section, { status: "stated", body: [{ kind: "lst", items: ["Hjælp"] }] })).toEqual([
    'KS09 body[0].kind: The value is "lst". Allowed: "text", "list", "conditions", "steps", "table", "services", "products", "suppliers", "goals", "part" or "groups". Did you mean "list"?',
  ]);
});

test("a key of another kind of complaint is not known to this one", () => {
  expect(wordsOf(complaint, { kind: "no-decision", text: "Ingen afgørelse.", help: "Ring." })).toEqual([
    "KS05 help: The key help is not known here. Write a key that is known here, or take it away: concerns, under or adoption.",
  ]);
});

test("a word that stands for silence is suggested where it is misspelt", () => {
  expect(wordsOf(standard.shape.adoption, "not-state")).toEqual([
    'KS09 : The value is "not-state". Allowed: an object with by or "not-stated". Did you mean "not-stated"?',
  ]);
  expect(wordsOf(standard.shape.adoption, 3)).toEqual([
    'KS07 : The value is 3, a number. Needed: an object with by or "not-stated". Write it in that form. Hvem der har vedtaget standarden og hvornår. Skriv „not-stated“, når kilden ikke siger det.',
  ]);
});
