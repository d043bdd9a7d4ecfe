import { PDFArray, PDFDict, PDFName, PDFStream } from "@cantoo/pdf-lib";
import { streamText } from "../content/streams.ts";

/** What the codes of one font mean, from its ToUnicode map (ISO 32000-1, 9.10.3). */
export interface FontText {
  readonly dict: PDFDict;
  /** What each code means. */
  readonly map: ReadonlyMap<number, string>;
  /** The text of a string of this font; a code without meaning gives U+FFFD. */
  textOf(codes: readonly number[]): string;
  /** Whether the map says what a code means. */
  hasMeaning(code: number): boolean;
  /** The code of a space; undefined where the font's subset holds none. */
  readonly spaceCode: number | undefined;
  /** Bytes a code: 2 for the composite fonts that Chromium writes, 1 for simple ones. */
  readonly codeLength: 1 | 2;
}

function utf16(hex: string): string {
  return Buffer.from(hex, "hex").swap16().toString("utf16le");
}

/** The code-to-text pairs of a ToUnicode map. */
export function unicodeMapOf(cmap: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const [, body = ""] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu)) {
    for (const [, code = "", text = ""] of body.matchAll(/<(\w+)>\s*<(\w+)>/gu)) {
      map.set(Number.parseInt(code, 16), utf16(text));
    }
  }
  for (const [, body = ""] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu)) {
    for (const [, first = "", last = "", text = ""] of body.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/gu)) {
      const start = Number.parseInt(first, 16);
      const base = utf16(text);
      const head = base.slice(0, -1);
      const tail = base.charCodeAt(base.length - 1);
      for (let code = start; code <= Number.parseInt(last, 16); code += 1) {
        map.set(code, head + String.fromCharCode(tail + code - start));
      }
    }
  }
  return map;
}

/** Whether a map says what a code means: no letter, and what is no character, say nothing (PDF/UA-1 7.21.7). */
export function isMeaning(text: string | undefined): text is string {
  return text !== undefined && text !== "" && !/[\0\uFEFF\uFFFE\uFFFF]/u.test(text);
}

const mostInBlock = 100;

const hex = (text: string): string => Buffer.from(text, "utf16le").swap16().toString("hex").toUpperCase();

/** The text of a ToUnicode map for codes of two bytes (ISO 32000-1, 9.10.3); the reverse of `unicodeMapOf`. */
export function unicodeMapText(map: ReadonlyMap<number, string>): string {
  const lines = [...map]
    .toSorted(([a], [b]) => a - b)
    .map(([code, text]) => `<${code.toString(16).toUpperCase().padStart(4, "0")}> <${hex(text)}>`);
  const blocks: string[] = [];
  for (let from = 0; from < lines.length; from += mostInBlock) {
    const block = lines.slice(from, from + mostInBlock);
    blocks.push(`${block.length} beginbfchar`, ...block, "endbfchar");
  }
  return [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange",
    "<0000> <FFFF>",
    "endcodespacerange",
    ...blocks,
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
    "",
  ].join("\n");
}

/** What the codes of a font dictionary mean. */
export function fontTextOf(font: PDFDict): FontText {
  const stream = font.lookup(PDFName.of("ToUnicode"));
  const map = stream instanceof PDFStream ? unicodeMapOf(streamText(stream)) : new Map<number, string>();
  let spaceCode: number | undefined;
  const meanings = new Map<number, string>();
  for (const [code, text] of map) {
    if (text === " ") spaceCode = code;
    if (isMeaning(text)) meanings.set(code, text);
  }
  return {
    dict: font,
    map,
    textOf(codes) {
      let text = "";
      for (const code of codes) text += meanings.get(code) ?? "\uFFFD";
      return text;
    },
    hasMeaning: (code) => meanings.has(code),
    spaceCode,
    codeLength: font.lookup(PDFName.of("Subtype")) === PDFName.of("Type0") ? 2 : 1,
  };
}

/** The TrueType program of a font dictionary; undefined where none is embedded. */
export function fontProgramOf(font: PDFDict): Buffer | undefined {
  const descendant = font.lookupMaybe(PDFName.of("DescendantFonts"), PDFArray)?.lookup(0, PDFDict);
  const descriptor = (descendant ?? font).lookupMaybe(PDFName.of("FontDescriptor"), PDFDict);
  const program = descriptor?.lookup(PDFName.of("FontFile2"));
  return program instanceof PDFStream ? Buffer.from(streamText(program), "latin1") : undefined;
}
