import { expect, test } from "vitest";
import glossary from "../../../_data/national/glossary.ts";

const danish = new Intl.Collator("da");
const terms = glossary.map(({ term }) => term);

test("the glossary stands in Danish alphabetical order, so that an editor finds the place of a new word", () => {
  expect(terms).toEqual(terms.toSorted(danish.compare));
});

test("each word has an address of its own", () => {
  const ids = glossary.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the address of a word is the word in plain letters", () => {
  const written = { æ: "ae", ø: "oe", å: "aa", " ": "-" };
  const slugOf = (term: string) =>
    Object.entries(written).reduce((text, [from, to]) => text.replaceAll(from, to), term.toLowerCase());
  // An address never changes, also where the word is spelt otherwise now.
  const older: Readonly<Record<string, string>> = { "støtte- og kontaktperson": "stoette-kontaktperson" };
  expect(glossary.map(({ id }) => id)).toEqual(terms.map((term) => older[term] ?? slugOf(term)));
});

test("no form of a word stands for two words", () => {
  const forms = glossary.flatMap(({ term, forms: others }) =>
    [term, ...others].map((form) => form.toLowerCase()),
  );
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
});

const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+/);
const wordsOf = (sentence: string) => sentence.split(/\s+/);

test.each(glossary.map(({ term, meaning }) => [term, meaning]))(
  "the meaning of “%s” is one or two sentences of at most 15 words",
  (_term, meaning) => {
    const sentences = sentencesOf(meaning);
    expect(sentences.length).toBeLessThanOrEqual(2);
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 15)).toEqual([]);
  },
);

test.each(glossary.map(({ term, meaning }) => [term, meaning]))(
  "the meaning of “%s” is whole sentences",
  (_term, meaning) => {
    expect(meaning).toMatch(/^[A-ZÆØÅ].*\.$/);
  },
);
