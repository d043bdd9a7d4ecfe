import { expect, test } from "vitest";
import { readPartFacts } from "../../../src/search/part-index.ts";

const page = { path: "ribe/mad/index.html", fragment: "da_1a2b3c4", hash: "1a2b3c4d5e6f7a8b9c0d1e2f" };
const facts = { pages: [page], words: { mad: 2 }, municipalities: ["Ribe Kommune"] };
const read = (changed: object) => readPartFacts(JSON.stringify({ ...facts, ...changed }));

test("the facts of a part are read as they were written", () => {
  expect(read({})).toEqual(facts);
  expect(read({ pages: [{ ...page, path: "index.html" }] })).toBeDefined();
});

test.each([
  ["a page outside of the site", { pages: [{ ...page, path: "../index.html" }] }],
  ["a page outside of it further on", { pages: [{ ...page, path: "a/../../index.html" }] }],
  ["a page from the top of the disk", { pages: [{ ...page, path: "/etc/index.html" }] }],
  ["a fragment outside of its folder", { pages: [{ ...page, fragment: "da_/../a" }] }],
  ["a hash that leads elsewhere", { pages: [{ ...page, hash: "/../../../../../../../a" }] }],
  ["a word on no page", { words: { mad: 0 } }],
  ["something else", { more: true }],
])("facts with %s are none", (_, changed) => {
  expect(read(changed)).toBeUndefined();
});

test("what is no JSON has no facts", () => {
  expect(readPartFacts("pagefind")).toBeUndefined();
});
