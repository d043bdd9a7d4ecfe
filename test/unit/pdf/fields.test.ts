import { describe, expect, test } from "vitest";
import { faces, fontBytes, fontTables } from "../../../src/fonts/index.ts";
import { fieldAddress, fieldMarkOf, isFieldAddress } from "../../../src/pdf/fields/field-address.ts";
import { withFieldLinks } from "../../../src/pdf/fields/field-links.ts";
import { joinedFont } from "../../../src/pdf/fields/joined-font.ts";

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
  const faceOf = (subset: string) => {
    const face = faces.find(({ maps }) => maps[400].includes(`-${subset}-400`));
    if (face === undefined) throw new Error(`No face has the subset ${subset}.`);
    return face;
  };
  const partOf = (subset: string, letters: string) => ({
    tables: fontTables(fontBytes(faceOf(subset).maps[400])),
    characters: new Set(Array.from(letters, (letter) => letter.codePointAt(0) ?? 0)),
  });

  test("joins letters of several fonts, each with its own outline and width", () => {
    const { program, characters, widths } = joinedFont([
      partOf("latin", "iW"),
      partOf("latin-ext", "ł"),
      partOf("greek", "Ω"),
    ]);
    expect([...characters.values()].map((character) => String.fromCodePoint(character))).toEqual([
      "W",
      "i",
      "ł",
      "Ω",
    ]);
    const widthOf = (letter: string) =>
      widths[[...characters].find(([, one]) => one === letter.codePointAt(0))?.[0] ?? 0] ?? 0;
    expect(widthOf("W")).toBeGreaterThan(widthOf("Ω"));
    expect(widthOf("Ω")).toBeGreaterThan(widthOf("ł"));
    const { names, table } = fontTables(program);
    expect(names).toEqual(["glyf", "head", "hhea", "hmtx", "loca", "maxp"]);
    expect(table("maxp").readUInt16BE(4)).toBe(widths.length);
    expect(table("loca").readUInt32BE(widths.length * 4)).toBe(table("glyf").length);
  });

  test("renumbers the parts of a letter that is put together", () => {
    const { program, characters, widths } = joinedFont([partOf("latin", "a"), partOf("latin", "éÉ")]);
    expect(widths.length).toBeGreaterThan(characters.size);
    const { table } = fontTables(program);
    const [glyf, loca] = [table("glyf"), table("loca")];
    const composites = widths.keys().filter((glyph) => {
      const [from, to] = [loca.readUInt32BE(glyph * 4), loca.readUInt32BE(glyph * 4 + 4)];
      return to > from && glyf.readInt16BE(from) < 0;
    });
    const parts = [...composites].map((glyph) => glyf.readUInt16BE(loca.readUInt32BE(glyph * 4) + 12));
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter((part) => part >= widths.length)).toEqual([]);
  });

  test("is refused when its letters are drawn in other units", () => {
    const dejaVu = {
      tables: fontTables(fontBytes("dejavu-fonts-ttf/ttf/DejaVuSans.ttf")),
      characters: new Set([65]),
    };
    expect(() => joinedFont([dejaVu])).toThrow("The fonts are not drawn in the same units.");
  });
});
