import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import nationalTexts from "../../../_data/national/rights.ts";

const seen = await readFile("docs/law-to-check.md", "utf8");

describe.each(Object.entries(nationalTexts))("the national text “%s”", (key, { text, source, asOf }) => {
  test("names its source", () => {
    expect(source).not.toBe("");
  });

  test("stands with where it was seen in docs/law-to-check.md", () => {
    expect(seen).toMatch(new RegExp(`^\\| \`${key}\` \\| \\S`, "m"));
  });

  test("says on which day it was checked", () => {
    expect(new Date(asOf).toISOString().slice(0, 10)).toBe(asOf);
  });

  test("never says that one cannot complain, because only a municipality may say so of itself", () => {
    expect(text).not.toMatch(/(kan|må) (du |man )?ikke klage|ikke (muligt|mulighed)|ingen (klage|mulighed)/i);
  });
});
