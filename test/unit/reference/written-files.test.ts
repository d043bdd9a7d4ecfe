import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fieldReference, inputTypes } from "../../../src/reference/index.ts";

test("docs/felter.md tells of today's keys, as npm run schema writes it", () => {
  expect(readFileSync("docs/felter.md", "utf8")).toBe(fieldReference());
});

test("src/model/input.ts gives editors the help for today's keys, as npm run schema writes it", () => {
  expect(readFileSync("src/model/input.ts", "utf8")).toBe(inputTypes());
});

test("each address in docs/felter.md is there once, and each link of it leads to one", () => {
  const text = fieldReference();
  const anchors = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
  const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
  expect(anchors.filter((id, index) => anchors.indexOf(id) !== index)).toEqual([]);
  expect(links.filter((id) => !anchors.includes(id))).toEqual([]);
});
