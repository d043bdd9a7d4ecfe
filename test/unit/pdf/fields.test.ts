import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { fieldAddress, fieldMarkOf, isFieldAddress } from "../../../src/pdf/fields/field-address.ts";
import { withFieldLinks } from "../../../src/pdf/fields/field-links.ts";
import { fontFileOf } from "../../../src/pdf/fields/font-file.ts";

describe("the address of a form field", () => {
  test("can be read back, whatever its label holds", () => {
    const field = {
      kind: "check",
      name: "jeg-har-ringet",
      label: 'Jeg har "ringet" & skrevet til æ/ø?',
    } as const;
    expect(fieldMarkOf(fieldAddress(field))).toEqual(field);
    expect(isFieldAddress(fieldAddress(field))).toBe(true);
    expect(isFieldAddress("https://klarstandard.example/field/check/a?label=b")).toBe(false);
  });

  test.for([
    "https://klarstandard.invalid/field/radio/a?label=b",
    "https://klarstandard.invalid/field/check/A?label=b",
    "https://klarstandard.invalid/field/check/a?label=",
    "https://klarstandard.invalid/field/check/a/b?label=c",
    "https://klarstandard.invalid/field/",
  ])("%s names no field", (address) => {
    expect(fieldMarkOf(address)).toBeUndefined();
  });
});

describe("marks of fields in the HTML", () => {
  test("become links at their places and keep their looks", () => {
    const html = withFieldLinks(
      '<li><span class="box" data-field="check" data-field-name="a" data-field-label="&quot;Ja&quot;"></span> Ja</li>',
    );
    expect(html).toBe(
      `<li><a class="box" href="https://klarstandard.invalid/field/check/a?label=%22Ja%22"></a> Ja</li>`,
    );
  });

  test("without a name are numbered", () => {
    const html =
      '<span data-field="text" data-field-label="x"></span><span data-field="check" data-field-label="y"></span>';
    expect(withFieldLinks(html)).toMatch(/text\/felt-1\?.*check\/felt-2\?/u);
  });

  test("are the only spans that change", () => {
    const html = '<span class="a"></span><span data-page-of="b">3</span>';
    expect(withFieldLinks(html)).toBe(html);
  });
});

describe("the font of the fields", () => {
  const path =
    "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff";
  const font = fontFileOf(readFileSync(createRequire(import.meta.url).resolve(path)));

  test("has a width for every Danish letter, and no box instead of one", () => {
    const missing = font.widths[0x7f - 32];
    for (const code of [0xc6, 0xd8, 0xc5, 0xe6, 0xf8, 0xe5, 0x41, 0x7a, 0x80]) {
      const width = font.widths[code - 32] ?? 0;
      expect(width).toBeGreaterThan(200);
      expect(width).not.toBe(missing);
    }
    expect(font.widths).toHaveLength(224);
  });

  test("is a TrueType program", () => {
    expect(font.program.readUInt32BE(0)).toBe(0x00010000);
    expect(font.ascent).toBeGreaterThan(0);
    expect(font.descent).toBeLessThan(0);
  });

  test("is refused when it is no WOFF file", () => {
    expect(() => fontFileOf(Buffer.from("OTTO0000"))).toThrow("The font is not a WOFF file.");
  });
});
