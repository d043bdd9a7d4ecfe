import { inflateSync } from "node:zlib";
import { woff2Tables } from "./woff2.ts";

/** The tables of a font by their names; each is unpacked when it is asked for. */
export interface FontTables {
  readonly names: readonly string[];
  /** Throws TypeError where the font has no such table. */
  readonly table: (name: string) => Buffer;
}

interface Entry {
  readonly start: number;
  readonly packed: number;
  readonly length: number;
}

/** Reads the directory of a WOFF 1.0 file (W3C WOFF File Format 1.0, 4–5), a WOFF2 file or a TrueType or OpenType file. */
export function fontTables(font: Buffer): FontTables {
  const signature = font.toString("latin1", 0, 4);
  if (signature === "wOF2") return woff2Tables(font);
  const isWoff = signature === "wOFF";
  if (!isWoff && signature !== "\0\u0001\0\0" && signature !== "OTTO") {
    throw new TypeError("The font is neither WOFF nor TrueType nor OpenType.");
  }
  const count = font.readUInt16BE(isWoff ? 12 : 4);
  const entries = new Map<string, Entry>();
  for (let i = 0; i < count; i += 1) {
    const at = isWoff ? 44 + i * 20 : 12 + i * 16;
    const name = font.toString("latin1", at, at + 4);
    const [first, second, third] = [4, 8, 12].map((offset) => font.readUInt32BE(at + offset)) as [
      number,
      number,
      number,
    ];
    entries.set(
      name,
      isWoff
        ? { start: first, packed: second, length: third }
        : { start: second, packed: third, length: third },
    );
  }
  return {
    names: [...entries.keys()],
    table: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) throw new TypeError(`The font has no table ${name}.`);
      const bytes = font.subarray(entry.start, entry.start + entry.packed);
      return entry.packed < entry.length ? inflateSync(bytes) : bytes;
    },
  };
}
