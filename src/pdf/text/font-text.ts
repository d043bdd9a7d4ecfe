import { type PDFDict, PDFName, PDFStream } from "@cantoo/pdf-lib";
import { streamText } from "../content/streams.ts";

/** What the codes of one font mean, from its ToUnicode map (ISO 32000-1, 9.10.3). */
export interface FontText {
  /** The text of a string of this font; a code without meaning gives U+FFFD. */
  textOf(codes: readonly number[]): string;
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

/** What the codes of a font dictionary mean. */
export function fontTextOf(font: PDFDict): FontText {
  const stream = font.lookup(PDFName.of("ToUnicode"));
  const map = stream instanceof PDFStream ? unicodeMapOf(streamText(stream)) : new Map<number, string>();
  let spaceCode: number | undefined;
  for (const [code, text] of map) if (text === " ") spaceCode = code;
  return {
    textOf: (codes) => codes.map((code) => map.get(code) ?? "\uFFFD").join(""),
    spaceCode,
    codeLength: font.lookup(PDFName.of("Subtype")) === PDFName.of("Type0") ? 2 : 1,
  };
}
