import { characterMap, type FontTables } from "../../fonts/index.ts";

/** One TrueType font of letters from several, for a PDF that is written into. */
export interface JoinedFont {
  /** The program, with the tables that a PDF reader needs for glyphs by their numbers. */
  readonly program: Buffer;
  /** The character of each glyph that has one. */
  readonly characters: ReadonlyMap<number, number>;
  /** The width of each glyph, in thousandths of the size. */
  readonly widths: readonly number[];
}

/** A font and the characters that are taken from it. */
export interface FontPart {
  readonly tables: FontTables;
  readonly characters: ReadonlySet<number>;
}

const usualUnits = 1000;

/** Bits of a composite glyph's parts (OpenType 1.9, glyf). */
const bits = { words: 1, scale: 8, more: 32, twoScales: 64, matrix: 128 } as const;

interface PartFont {
  readonly glyph: (glyph: number) => Buffer;
  readonly metrics: (glyph: number) => readonly [width: number, bearing: number];
}

function partFont({ table }: FontTables): PartFont {
  const [head, hhea, hmtx, loca, glyf] = ["head", "hhea", "hmtx", "loca", "glyf"].map(table) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  if (head.readUInt16BE(18) !== usualUnits) throw new TypeError("The fonts are not drawn in the same units.");
  const isLong = head.readInt16BE(50) === 1;
  const place = (glyph: number): number =>
    isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  const count = hhea.readUInt16BE(34);
  return {
    glyph: (glyph) => Buffer.from(glyf.subarray(place(glyph), place(glyph + 1))),
    metrics: (glyph) =>
      glyph < count
        ? [hmtx.readUInt16BE(glyph * 4), hmtx.readInt16BE(glyph * 4 + 2)]
        : [hmtx.readUInt16BE((count - 1) * 4), hmtx.readInt16BE(count * 4 + (glyph - count) * 2)],
  };
}

/** The places in a composite glyph at which the numbers of its parts stand; none in a glyph of its own. */
function* componentPlaces(glyph: Buffer): Generator<number> {
  if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return;
  let at = 10;
  for (let flags: number = bits.more; (flags & bits.more) !== 0; ) {
    flags = glyph.readUInt16BE(at);
    yield at + 2;
    at += 4 + ((flags & bits.words) === 0 ? 2 : 4);
    if ((flags & bits.scale) !== 0) at += 2;
    else if ((flags & bits.twoScales) !== 0) at += 4;
    else if ((flags & bits.matrix) !== 0) at += 8;
  }
}

class Joiner {
  readonly glyphs: Buffer[] = [];
  readonly metrics: (readonly [width: number, bearing: number])[] = [];
  readonly characters = new Map<number, number>();

  add({ tables, characters }: FontPart): void {
    const font = partFont(tables);
    const numbers = new Map<number, number>();
    const take = (old: number): number => {
      const known = numbers.get(old);
      if (known !== undefined) return known;
      const number = this.glyphs.length;
      numbers.set(old, number);
      const glyph = font.glyph(old);
      this.glyphs.push(glyph);
      this.metrics.push(font.metrics(old));
      for (const at of componentPlaces(glyph)) glyph.writeUInt16BE(take(glyph.readUInt16BE(at)), at);
      return number;
    };
    // The first glyph of a font is the box for what is missing.
    if (this.glyphs.length === 0) take(0);
    for (const [character, glyph] of [...characterMap(tables.table("cmap"))].toSorted(([a], [b]) => a - b)) {
      if (characters.has(character)) this.characters.set(take(glyph), character);
    }
  }
}

function maximaOf(parts: readonly FontPart[], count: number): Buffer {
  const tables = parts.map(({ tables: { table } }) => table("maxp"));
  const maxima = Buffer.from(tables[0] ?? Buffer.alloc(32));
  for (let at = 6; at < maxima.length; at += 2) {
    maxima.writeUInt16BE(Math.max(...tables.map((table) => table.readUInt16BE(at))), at);
  }
  maxima.writeUInt16BE(count, 4);
  return maxima;
}

/** Joins letters of several fonts, all drawn in thousandths and without instructions; the first says how high lines are. */
export function joinedFont(parts: readonly FontPart[]): JoinedFont {
  const joiner = new Joiner();
  for (const part of parts) joiner.add(part);
  const { glyphs, metrics, characters } = joiner;
  const first = parts[0]?.tables;
  if (first === undefined) throw new TypeError("There is no font to join.");
  const padded = glyphs.map((glyph) => Buffer.concat([glyph, Buffer.alloc((4 - (glyph.length % 4)) % 4)]));
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  let place = 0;
  for (const [index, glyph] of padded.entries()) {
    place += glyph.length;
    loca.writeUInt32BE(place, (index + 1) * 4);
  }
  const hmtx = Buffer.alloc(glyphs.length * 4);
  for (const [index, [width, bearing]] of metrics.entries()) {
    hmtx.writeUInt16BE(width, index * 4);
    hmtx.writeInt16BE(bearing, index * 4 + 2);
  }
  const head = Buffer.from(first.table("head"));
  head.writeInt16BE(1, 50);
  const hhea = Buffer.from(first.table("hhea"));
  hhea.writeUInt16BE(glyphs.length, 34);
  const tables = new Map([
    ["glyf", Buffer.concat(padded)],
    ["head", head],
    ["hhea", hhea],
    ["hmtx", hmtx],
    ["loca", loca],
    ["maxp", maximaOf(parts, glyphs.length)],
  ]);
  return { program: trueTypeFile(tables), characters, widths: metrics.map(([width]) => width) };
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
