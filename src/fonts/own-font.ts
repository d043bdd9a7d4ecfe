import { characterMap } from "./character-map.ts";
import { buildOf } from "./faces.ts";
import { fontTables } from "./tables.ts";

/** What a municipality's own font must have: everything that Danish is written with. */
export const neededLetters =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøåÉéÜüÖöÄä0123456789.,:;!?()[]/-–…„“”’'\"%&§+=*•€";

/** What is known of a font, or why pages and PDFs cannot be set in it. */
export type OwnFont =
  | { readonly build: string }
  | { readonly fault: "otherKind" | "variable" | "colour" | "postscript" | "restricted" }
  | { readonly fault: "letters"; readonly missing: string };

/** Tables that make letters of pictures, which a PDF would hold as pictures. */
const colourTables = ["COLR", "SVG ", "CBDT", "sbix", "EBDT"];

/** Rights to embed a font that a published PDF takes (OpenType 1.9, OS/2, fsType). */
const fsType = { restricted: 0x0002, noSubsetting: 0x0100, bitmapOnly: 0x0200 };

/** Reads a font file by its tables. */
export function ownFont(bytes: Uint8Array): OwnFont {
  try {
    const tables = fontTables(Buffer.from(bytes));
    const has = (name: string) => tables.names.includes(name);
    if (["cmap", "head", "OS/2", "name"].some((name) => !has(name))) return { fault: "otherKind" };
    if (has("fvar")) return { fault: "variable" };
    if (colourTables.some(has)) return { fault: "colour" };
    if (!has("glyf")) return { fault: "postscript" };
    const rights = tables.table("OS/2").readUInt16BE(8);
    if (Object.values(fsType).some((bit) => (rights & bit) !== 0)) return { fault: "restricted" };
    const characters = characterMap(tables.table("cmap"));
    const missing = Array.from(neededLetters).filter((letter) => !characters.has(letter.codePointAt(0) ?? 0));
    if (missing.length > 0) return { fault: "letters", missing: missing.join(" ") };
    return { build: buildOf(tables.table("head")) };
  } catch {
    // Whatever is torn or not as its directory says is no font that every browser reads.
    return { fault: "otherKind" };
  }
}
