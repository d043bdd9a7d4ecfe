import { inflateSync } from "node:zlib";

/** A TrueType font that a simple PDF font can embed. */
export interface FontFile {
  /** The program, with the tables that a PDF reader needs. */
  readonly program: Buffer;
  /** The width of each WinAnsi code from 32 to 255, in thousandths of the size. */
  readonly widths: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly box: readonly [number, number, number, number];
}

/** The tables of a WOFF 1.0 file (W3C WOFF File Format 1.0, 4–5), unpacked. */
export function woffTables(woff: Buffer): Map<string, Buffer> {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new TypeError("The font is not a WOFF file.");
  const tables = new Map<string, Buffer>();
  const count = woff.readUInt16BE(12);
  for (let i = 0; i < count; i += 1) {
    const entry = 44 + i * 20;
    const offset = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(entry + 8));
    const length = woff.readUInt32BE(entry + 12);
    tables.set(
      woff.toString("latin1", entry, entry + 4),
      packed.length < length ? inflateSync(packed) : packed,
    );
  }
  return tables;
}

function checksum(table: Buffer): number {
  const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
  let sum = 0;
  for (let i = 0; i < padded.length; i += 4) sum = (sum + padded.readUInt32BE(i)) >>> 0;
  return sum;
}

/** A TrueType file of these tables (OpenType 1.9, font directory). */
function trueTypeFile(tables: ReadonlyMap<string, Buffer>): Buffer {
  const names = [...tables.keys()].toSorted();
  const head = Buffer.alloc(12 + names.length * 16);
  const exponent = Math.floor(Math.log2(names.length));
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(names.length, 4);
  head.writeUInt16BE(2 ** exponent * 16, 6);
  head.writeUInt16BE(exponent, 8);
  head.writeUInt16BE(names.length * 16 - 2 ** exponent * 16, 10);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (const [i, name] of names.entries()) {
    const table = tables.get(name) ?? Buffer.alloc(0);
    const entry = 12 + i * 16;
    head.write(name, entry, "latin1");
    head.writeUInt32BE(checksum(table), entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(table.length, entry + 12);
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    parts.push(table, padding);
    offset += table.length + padding.length;
  }
  return Buffer.concat(parts);
}

/** The glyph of a character by the font's format-4 map (OpenType 1.9, cmap). */
function glyphFinder(cmap: Buffer): (character: number) => number {
  const count = cmap.readUInt16BE(2);
  for (let i = 0; i < count; i += 1) {
    const map = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
    if (map.readUInt16BE(0) !== 4) continue;
    const segments = map.readUInt16BE(6) / 2;
    return (character) => {
      for (let segment = 0; segment < segments; segment += 1) {
        const place = 14 + segment * 2;
        if (map.readUInt16BE(place) < character) continue;
        const first = map.readUInt16BE(place + 2 + segments * 2);
        if (character < first) return 0;
        const delta = map.readUInt16BE(place + 2 + segments * 4);
        const rangePlace = place + 2 + segments * 6;
        const range = map.readUInt16BE(rangePlace);
        if (range === 0) return (character + delta) % 65536;
        const glyph = map.readUInt16BE(rangePlace + range + (character - first) * 2);
        return glyph === 0 ? 0 : (glyph + delta) % 65536;
      }
      return 0;
    };
  }
  throw new TypeError("The font has no character map of format 4.");
}

const needed = ["cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

/** The characters of WinAnsi (Windows code page 1252) by their codes. */
const winAnsi = new TextDecoder("windows-1252");

/** Reads a WOFF 1.0 file with TrueType outlines. Throws TypeError where it is none. */
export function fontFileOf(woff: Buffer): FontFile {
  const all = woffTables(woff);
  const tables = new Map(
    needed.flatMap((name) => (all.has(name) ? [[name, all.get(name) ?? Buffer.alloc(0)]] : [])),
  );
  const [head, hhea, hmtx, cmap, os2] = ["head", "hhea", "hmtx", "cmap", "OS/2"].map((name) => all.get(name));
  if (!(head && hhea && hmtx && cmap && os2))
    throw new TypeError("The font lacks a table that every font has.");
  const unit = 1000 / head.readUInt16BE(18);
  const metrics = hhea.readUInt16BE(34);
  const glyphOf = glyphFinder(cmap);
  const widths = Array.from({ length: 224 }, (_, i) => {
    const character = winAnsi.decode(Uint8Array.of(i + 32)).codePointAt(0) ?? 0;
    const glyph = Math.min(glyphOf(character), metrics - 1);
    return Math.round(hmtx.readUInt16BE(glyph * 4) * unit);
  });
  const scaled = (table: Buffer, at: number): number => Math.round(table.readInt16BE(at) * unit);
  return {
    program: trueTypeFile(tables),
    widths,
    ascent: scaled(hhea, 4),
    descent: scaled(hhea, 6),
    capHeight: scaled(os2, 88),
    box: [scaled(head, 36), scaled(head, 38), scaled(head, 40), scaled(head, 42)],
  };
}
