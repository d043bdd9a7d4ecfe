/** The size of a picture in its own points. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads the size of a PNG from its first chunk; undefined where it is none, or has no end. */
export function pngSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.length > 44 && pngStart.every((byte, index) => bytes[index] === byte);
  if (!isPng || nameAt(bytes, 12) !== "IHDR" || nameAt(bytes, bytes.length - 8) !== "IEND") return undefined;
  return sizeOf(view.getUint32(16), view.getUint32(20));
}

/** Reads the size of a JPEG from its frame header; undefined where it is none, or has no end. */
export function jpegSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 2;
  if (end < 2 || view.getUint16(0) !== 0xffd8 || view.getUint16(end) !== 0xffd9) return undefined;
  for (let at = 2; at + 9 < end; at += 2 + view.getUint16(at + 2)) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    // The start of a frame; among its numbers are three that mean something else.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sizeOf(view.getUint16(at + 7), view.getUint16(at + 5));
  }
  return undefined;
}

function sizeOf(width: number, height: number): PictureSize | undefined {
  return width > 0 && height > 0 ? { width, height } : undefined;
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCodePoint(...bytes.subarray(at, at + 4));
}
