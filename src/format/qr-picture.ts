import { encode } from "uqr";

/** A bitmap file of two colours has its dots after two headers and the colours: white, then black. */
const headerLength = 14 + 40 + 8;

/**
 * Gives the QR code of a text as a bitmap of one dot for each of its squares, in a `data:` address: a twentieth of the
 * drawing that a PDF has, which no page should carry.
 */
export function qrPicture(text: string): string {
  const { data, size } = encode(text, { border: 2 });
  const rowLength = Math.ceil(size / 32) * 4;
  const bytes = new Uint8Array(headerLength + rowLength * size);
  const view = new DataView(bytes.buffer);
  const put = (place: number, value: number): void => view.setInt32(place, value, true);
  bytes.set([0x42, 0x4d]);
  put(2, bytes.length);
  put(10, headerLength);
  put(14, 40);
  put(18, size);
  // Below nought: the first row is the upper one.
  put(22, -size);
  // One plane, and one bit for a dot.
  put(26, 1 + (1 << 16));
  put(46, 2);
  put(54, 0xffffff);
  for (const [row, dots] of data.entries()) {
    for (const [column, isDark] of dots.entries()) {
      const place = headerLength + row * rowLength + (column >> 3);
      if (isDark) bytes[place] = (bytes[place] ?? 0) | (0x80 >> (column & 7));
    }
  }
  return `data:image/bmp;base64,${btoa(String.fromCharCode(...bytes))}`;
}
