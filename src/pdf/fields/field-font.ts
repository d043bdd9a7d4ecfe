import { type PDFDocument, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import { askedFor, type Face, faces, fontBytes, fontTables } from "../../fonts/index.ts";
import { compressedStream } from "../content/streams.ts";
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

let joined: JoinedFont | undefined;

/** The font that fields are filled in with; read once. */
function fieldFont(): JoinedFont {
  const parts = faces
    .filter(({ use }) => use === "everywhere")
    .map((face) => ({ face, characters: new Set([...askedFor(face)].filter(isTyped)) }))
    .filter(({ characters }) => characters.size > 0)
    .filter(({ face }) => isWithoutShaping(face));
  joined ??= joinedFont(
    parts.map(({ face, characters }) => ({ tables: fontTables(fontBytes(face.maps[400])), characters })),
  );
  return joined;
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
  const { program, characters, widths } = fieldFont();
  const name = "AtkinsonHyperlegibleNext-Regular";
  const [head, hhea, os2] = metricTables();
  const file = compressedStream(context, program, context.obj({ Length1: program.length }));
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
  const unicode = unicodeMapText(
    new Map([...characters].map(([glyph, character]) => [glyph, String.fromCodePoint(character)])),
  );
  return context.register(
    context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: name,
      Encoding: "Identity-H",
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(compressedStream(context, Buffer.from(unicode, "latin1"), context.obj({}))),
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
