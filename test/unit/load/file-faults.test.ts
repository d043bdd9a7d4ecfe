import { expect, test } from "vitest";
import { problemsOf } from "./fejlstrup.ts";

test("KS01: a syntax error names the line, the place and the bracket it is in", async () => {
  expect(
    await problemsOf("KS01-missing-comma.ts"),
  ).toBe(`KS01 municipalities/lillerup/standards/madservice.ts:7
  The file breaks at \`revision: "2026-1",\`: expected \`,\` or \`}\` but found a word. The bracket was opened in line 4.
  Fix: Look for a comma, a quote or a bracket that is missing here or in the line before.`);
});

test("KS02: code in a data file is refused, because data files are never run", async () => {
  expect(
    await problemsOf("KS02-function-call.ts"),
  ).toBe(`KS02 municipalities/lillerup/standards/madservice.ts:4
  A function call stands here. A data file holds plain data only.
  Fix: Write the value itself; data files are read and never run.`);
});

test("KS03: data that is not exported is nobody's data", async () => {
  expect(
    await problemsOf("KS03-no-default-export.ts"),
  ).toBe(`KS03 municipalities/lillerup/standards/madservice.ts:1
  The file has no default export. It needs exactly one.
  Fix: Write the data as export default { … } satisfies StandardInput;`);
});

test("KS04: a key that is written twice would silently lose its first value", async () => {
  expect(
    await problemsOf("KS04-title-twice.ts"),
  ).toBe(`KS04 municipalities/lillerup/standards/madservice.ts:7 › title
  The key title is written twice in one object, and the first value would be lost.
  Fix: Keep one of them.`);
});

test("KS15: lists of lists of lists are read only as far as a file may go", async () => {
  expect(
    await problemsOf("KS15-lists-of-lists.ts"),
  ).toBe(`KS15 municipalities/lillerup/standards/madservice.ts:4
  The file holds more than 50,000 values or 4,000,000 letters; a constant counts wherever it is used.
  Fix: Keep what belongs to this file, and use constants of constants less often.`);
});

test("KS24: a file where nobody reads it is found", async () => {
  expect(await problemsOf("KS24-standard-in-no-folder.ts")).toBe(`KS24 municipalities/lillerup/havehjaelp.ts
  Nobody reads this, so nothing in it would be published.
  Fix: A municipality's folder holds index.ts, standards/, easy-read/ and bilag/. Move it into one of the first two or take it away.`);
});

test("KS25: a file that is not UTF-8 would lose its Danish letters", async () => {
  expect(
    await problemsOf("KS25-saved-as-latin-1.ts"),
  ).toBe(`KS25 municipalities/lillerup/standards/madservice.ts
  The file is not saved as UTF-8, so æ, ø and å would be lost.
  Fix: Save it as UTF-8; every editor has a setting for it.`);
});
