import { expect, test } from "vitest";
import { readQueries } from "../../../scripts/search/query-file.ts";

const head = "query\texpected\tkind\taccept\tsection";

test("a row is a query with its kind, the pages that are right, and the sections", () => {
  const { rows, faults } = readQueries(`${head}\nhjemløs\ten tekst\teveryday\t^/a/$\thvem\n`);
  expect(rows).toEqual([{ query: "hjemløs", kind: "everyday", accept: "^/a/$", section: "hvem" }]);
  expect(faults).toEqual([]);
});

test("a query may be empty", () => {
  expect(readQueries(`${head}\n\tbliver\tempty\tEMPTY\t\n`).rows).toHaveLength(1);
});

test("every fault is told with its line", () => {
  const { faults } = readQueries("query\nen\nto\tx\ty\t(\t\ntre\tx\ty\t\t\n");
  expect(faults).toEqual([
    { line: 1, what: 'The head must be "query ⇥ expected ⇥ kind ⇥ accept ⇥ section".' },
    { line: 2, what: "It has 1 cells, and must have 5." },
    { line: 3, what: '"(" is no pattern.' },
    { line: 4, what: "It says no right page; write NONE where there is none." },
  ]);
});

test("a file without queries passes nothing", () => {
  expect(readQueries(head).faults).toEqual([{ line: 2, what: "There is no query." }]);
});
