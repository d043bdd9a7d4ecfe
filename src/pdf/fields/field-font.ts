import { type PDFDocument, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import { askedFor, type Face, faces, fontBytes, fontTables } from "../../fonts/index.ts";
import { compressed, compressedStream } from "../content/streams.ts";
import { unicodeMapText } from "../text/font-text.ts";
import { type JoinedFont, joinedFont } from "./joined-font.ts";

/**
 * The letters that a reader of a PDF can set one by one: Latin, Greek and Cyrillic of today. Arabic letters change with
 * their neighbours, which programs that fill in forms do with fonts of their own. Rarer letters would make every
 * checklist heavier.
 */
const typed =
  /[\u0020-\u024F\u0259\u0292\u02B9-\u02DD\u0384-\u03CE\u0400-\u045F\u0490\u0491\u1E00-\u1EF9\u2010-\u2044\u20AC\u2116\u2122\u2212]/u;

const isTyped = (character: number): boolean => typed.test(String.fromCodePoint(character));

interface FieldFont extends Omit<JoinedFont, "characters"> {
  readonly compressedProgram: Uint8Array;
  /** The text of its ToUnicode map. */
  readonly unicode: Buffer;
  readonly compressedUnicode: Uint8Array;
}

let made: FieldFont | undefined;

/** The font that fields are filled in with; made once. */
function fieldFont(): FieldFont {
  if (made !== undefined) return made;
  const { characters, ...font } = joinedFont(
    faces
      .filter(({ use }) => use === "everywhere")
      .filter(isWithoutShaping)
      .map((face) => ({ face, asked: new Set([...askedFor(face)].filter(isTyped)) }))
      .filter(({ asked }) => asked.size > 0)
      .map(({ face, asked }) => ({ tables: fontTables(fontBytes(face.maps[400])), characters: asked })),
  );
  const letters = [...characters].map(
    ([glyph, character]) => [glyph, String.fromCodePoint(character)] as const,
  );
  const unicode = Buffer.from(unicodeMapText(new Map(letters)), "latin1");
  made = {
    ...font,
    compressedProgram: compressed(font.program),
    unicode,
    compressedUnicode: compressed(unicode),
  };
  return made;
}

function isWithoutShaping({ family }: Face): boolean {
  return family === "Atkinson Hyperlegible Next" || family === "Noto Sans";
}

/**
 * The name under which fields find their font. PDFium, which fills in forms in Chrome and Edge, asks a font under this
 * name for every letter, and a font under any other for the letters of western Europe alone (CPDF_BAFontMap): it would
 * set Polish in a font of the machine, or not at all.
 */
export const fieldFontName = "Wingdings";

/**
 * Embeds the letters that a citizen may type. The subset that Chromium embeds holds only the letters of the page
 * (PDF/UA-1 7.21.4.1), and a font with codes of one byte has no room for Polish beside Danish, so that these are two.
 */
export function embedFieldFont(pdf: PDFDocument): PDFRef {
  const { context } = pdf;
  const { program, compressedProgram, unicode, compressedUnicode, widths } = fieldFont();
  const name = "AtkinsonHyperlegibleNext-Regular";
  const [head, hhea, os2] = metricTables();
  const file = compressedStream(
    context,
    program,
    context.obj({ Length1: program.length }),
    compressedProgram,
  );
  const nonsymbolic = 32;
  const descriptor = context.obj({
    Type: "FontDescriptor",
    FontName: name,
    Flags: nonsymbolic,
    FontBBox: [36, 38, 40, 42].map((at) => head.readInt16BE(at)),
    ItalicAngle: 0,
    Ascent: hhea.readInt16BE(4),
    Descent: hhea.readInt16BE(6),
    CapHeight: os2.readInt16BE(88),
    StemV: 80,
    FontFile2: context.register(file),
  });
  const descendant = context.obj({
    Type: "Font",
    Subtype: "CIDFontType2",
    BaseFont: name,
    CIDSystemInfo: { Registry: PDFString.of("Adobe"), Ordering: PDFString.of("Identity"), Supplement: 0 },
    CIDToGIDMap: "Identity",
    FontDescriptor: context.register(descriptor),
    DW: widths[0] ?? usualWidth,
    W: [0, [...widths]],
  });
  return context.register(
    context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: name,
      Encoding: "Identity-H",
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(compressedStream(context, unicode, context.obj({}), compressedUnicode)),
    }),
  );
}

const usualWidth = 500;

/** The tables of the first face that say how high its letters are. */
function metricTables(): readonly [Buffer, Buffer, Buffer] {
  const [first] = faces;
  if (first === undefined) throw new TypeError("There is no face.");
  const { table } = fontTables(fontBytes(first.maps[400]));
  return [table("head"), table("hhea"), table("OS/2")];
}
