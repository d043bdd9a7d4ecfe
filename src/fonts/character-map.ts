/** Reads which glyph each character has (OpenType 1.9, cmap), from its maps of format 4 and 12. */
export function characterMap(cmap: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const count = cmap.readUInt16BE(2);
  for (let i = 0; i < count; i += 1) {
    const map = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
    const pairs = { 4: segmentPairs, 12: groupPairs }[map.readUInt16BE(0)];
    for (const [character, glyph] of pairs?.(map) ?? []) if (glyph !== 0) glyphs.set(character, glyph);
  }
  if (glyphs.size === 0) throw new TypeError("The font has no character map of format 4 or 12.");
  return glyphs;
}

type Pairs = Generator<readonly [character: number, glyph: number]>;

function* segmentPairs(map: Buffer): Pairs {
  const segments = map.readUInt16BE(6) / 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const place = 14 + segment * 2;
    const last = map.readUInt16BE(place);
    const first = map.readUInt16BE(place + 2 + segments * 2);
    const delta = map.readUInt16BE(place + 2 + segments * 4);
    const rangePlace = place + 2 + segments * 6;
    const range = map.readUInt16BE(rangePlace);
    // The last segment is an end mark that holds no character.
    for (let character = first; character <= last && character < 0xffff; character += 1) {
      const glyph = range === 0 ? character : map.readUInt16BE(rangePlace + range + (character - first) * 2);
      yield [character, range !== 0 && glyph === 0 ? 0 : (glyph + delta) % 65536];
    }
  }
}

function* groupPairs(map: Buffer): Pairs {
  const groups = map.readUInt32BE(12);
  for (let group = 0; group < groups; group += 1) {
    const [first, last, glyph] = [0, 4, 8].map((at) => map.readUInt32BE(16 + group * 12 + at)) as [
      number,
      number,
      number,
    ];
    for (let character = first; character <= last; character += 1)
      yield [character, glyph + character - first];
  }
}
