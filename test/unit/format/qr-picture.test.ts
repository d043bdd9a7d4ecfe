import { encode } from "uqr";
import { expect, test } from "vitest";
import { qrPicture } from "../../../src/format/qr-picture.ts";

test.each(["https://standarder.example/x/", "https://standarder.example/lillerup/hjemmehjaelp/tjekliste/"])(
  "each square of the QR code of %s is one dot of the picture",
  (address) => {
    const bytes = Buffer.from(qrPicture(address).replace("data:image/bmp;base64,", ""), "base64");
    const { data, size } = encode(address, { border: 2 });
    const rowLength = Math.ceil(size / 32) * 4;
    const start = bytes.readUInt32LE(10);
    expect([bytes.toString("latin1", 0, 2), bytes.length]).toEqual(["BM", start + rowLength * size]);
    expect([bytes.readInt32LE(18), bytes.readInt32LE(22)]).toEqual([size, -size]);
    const dots = data.map((row, y) =>
      row.map((_, x) => ((bytes[start + y * rowLength + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0),
    );
    expect(dots).toEqual(data);
  },
);
