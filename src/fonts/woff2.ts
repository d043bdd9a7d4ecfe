import { brotliDecompressSync, constants } from "node:zlib";
import type { FontTables } from "./tables.ts";

/** The names that a WOFF2 file writes as numbers, in their order (W3C WOFF File Format 2.0, 4.1). */
const knownTags =
  "cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill"
    .match(/.{4}(?: |$)/g)
    ?.map((tag) => tag.slice(0, 4)) ?? [];

/** Reads the directory of a WOFF2 file. Its outlines are packed in a way of their own; every other table is as it was. */
export function woff2Tables(font: Buffer): FontTables {
  let at = 48;
  const number = (): number => {
    let value = 0;
    for (let byte = 0x80; (byte & 0x80) !== 0; at += 1) {
      byte = font.readUInt8(at);
      value = value * 128 + (byte & 0x7f);
    }
    return value;
  };
  const entries: { name: string; length: number }[] = [];
  for (let left = font.readUInt16BE(12); left > 0; left -= 1) {
    const flags = font.readUInt8(at);
    at += 1;
    let name = knownTags[flags & 63];
    if (name === undefined) {
      name = font.toString("latin1", at, at + 4);
      at += 4;
    }
    const length = number();
    const version = flags >> 6;
    const isChanged = name === "glyf" || name === "loca" ? version === 0 : version !== 0;
    entries.push({ name, length: isChanged ? number() : length });
  }
  const most = entries.reduce((sum, { length }) => sum + length, 0);
  let unpacked: Buffer | undefined;
  return {
    names: entries.map(({ name }) => name),
    table: (wanted) => {
      // No file may grow to more than its directory says.
      unpacked ??= brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)), {
        maxOutputLength: Math.min(most, mostUnpacked),
        params: { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 0 },
      });
      let start = 0;
      for (const { name, length } of entries) {
        if (name === wanted) return unpacked.subarray(start, start + length);
        start += length;
      }
      throw new TypeError(`The font has no table ${wanted}.`);
    },
  };
}

const mostUnpacked = 8_000_000;
