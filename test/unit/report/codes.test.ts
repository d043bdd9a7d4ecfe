import { glob, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { codes } from "../../../src/report/codes.ts";

test("docs/problems.md lists every code with its title, in the order of the codes", async () => {
  const text = await readFile("docs/problems.md", "utf8");
  const rows = [...text.matchAll(/^\| (KS\d{2,3}) \| ([^|]+) \| ([^|]+) \|$/gm)];
  expect(rows.map(([, code, title]) => [code, title])).toEqual(
    Object.entries(codes).map(([code, title]) => [code, title.en]),
  );
  expect(rows.filter(([, , , meaning]) => !meaning?.endsWith(".")).map(([, code]) => code)).toEqual([]);
});

test("docs/fejl.md explains every code to editors, in the order of the codes", async () => {
  const text = await readFile("docs/fejl.md", "utf8");
  const rows = [...text.matchAll(/^\| (KS\d{2,3}) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)];
  expect(rows.map(([, code, title]) => [code, title])).toEqual(
    Object.entries(codes).map(([code, title]) => [code, title.da]),
  );
  const isSentence = (words = "") => /^[\p{Lu}`].*\.$/u.test(words);
  const unfinished = rows.filter(([, , , meaning, fix]) => !isSentence(meaning) || !isSentence(fix));
  expect(unfinished.map(([, code]) => code)).toEqual([]);
});

test("every code has a test of its message, word for word", async () => {
  const tested = new Set<string>();
  for await (const file of glob("test/**/*.test.ts")) {
    const text = await readFile(file, "utf8");
    // A message starts with its code and a place, either in a template text or in a quoted one.
    for (const [, code] of text.matchAll(/[`"'\n](KS\d{2,3}) (?!:)/g))
      if (code !== undefined) tested.add(code);
  }
  expect(Object.keys(codes).filter((code) => !tested.has(code))).toEqual([]);
});
