/** A tag of an ICC profile: its signature and its bytes. */
type Tag = readonly [signature: string, data: Buffer];

const bytesOf = (letters: string): Buffer => Buffer.from(letters, "latin1");

/** Big-endian 32-bit numbers. */
function words(...numbers: readonly number[]): Buffer {
  const buffer = Buffer.alloc(4 * numbers.length);
  for (const [index, number] of numbers.entries()) buffer.writeInt32BE(number, 4 * index);
  return buffer;
}

/** Numbers as s15Fixed16 (ICC.1:2010, 4.6). */
const fixed = (...numbers: readonly number[]): Buffer =>
  words(...numbers.map((number) => Math.round(number * 65536)));

const typed = (type: string, ...parts: readonly Buffer[]): Buffer =>
  Buffer.concat([bytesOf(type), words(0), ...parts]);

/** A text in one language (multiLocalizedUnicodeType, ICC.1:2010, 10.13). */
function text(english: string): Buffer {
  const letters = Buffer.from(english, "utf16le").swap16();
  return typed("mluc", words(1, 12), bytesOf("enUS"), words(letters.length, 28), letters);
}

/** The curve of IEC 61966-2-1 (parametricCurveType, function 3): linear below 0.04045, a power of 2.4 above. */
const curve = typed(
  "para",
  Buffer.from([0, 3, 0, 0]),
  fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045),
);

/** White of D50, and the primaries of sRGB adapted to it from D65 by Bradford's matrix, which `chad` holds. */
const tags: readonly Tag[] = [
  ["desc", text("sRGB")],
  ["cprt", text("CC0")],
  ["wtpt", typed("XYZ ", fixed(0.9642, 1, 0.8249))],
  [
    "chad",
    typed("sf32", fixed(1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)),
  ],
  ["rXYZ", typed("XYZ ", fixed(0.43607, 0.22249, 0.01392))],
  ["gXYZ", typed("XYZ ", fixed(0.38515, 0.71687, 0.09708))],
  ["bXYZ", typed("XYZ ", fixed(0.14307, 0.06061, 0.7141))],
  ["rTRC", curve],
  ["gTRC", curve],
  ["bTRC", curve],
];

const headerLength = 128;

function header(length: number): Buffer {
  const date = Buffer.alloc(12);
  for (const [index, part] of [2026, 1, 1, 0, 0, 0].entries()) date.writeUInt16BE(part, 2 * index);
  return Buffer.concat([
    words(length, 0, 0x04200000),
    bytesOf("mntrRGB XYZ "),
    date,
    bytesOf("acsp"),
    words(0, 0, 0, 0, 0, 0, 0),
    fixed(0.9642, 1, 0.8249),
    Buffer.alloc(48),
  ]);
}

/**
 * Makes the ICC profile (version 4.2) of sRGB (IEC 61966-2-1), the colours that Chromium writes: made here from the
 * standard's numbers, so that every machine embeds the same few hundred bytes.
 */
export function srgbProfile(): Uint8Array {
  const table: Buffer[] = [];
  const data: Buffer[] = [];
  const placed = new Map<Buffer, number>();
  let end = headerLength + 4 + 12 * tags.length;
  for (const [signature, bytes] of tags) {
    let at = placed.get(bytes);
    if (at === undefined) {
      at = end;
      placed.set(bytes, at);
      // Each element begins at a multiple of four.
      const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
      data.push(padded);
      end += padded.length;
    }
    table.push(bytesOf(signature), words(at, bytes.length));
  }
  return Buffer.concat([header(end), words(tags.length), ...table, ...data]);
}
