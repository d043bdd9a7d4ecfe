import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { characterMap, faces, fontBytes, fontTables, ownFont } from "../../../src/fonts/index.ts";

const serif = readFileSync("test/fixtures/theme/farveby/skrift.woff2");
const dejaVu = fontBytes("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");

/** A copy of a TrueType file with a table changed, or called otherwise. */
function changed(table: string, change: (bytes: Buffer, at: number) => void): Buffer {
  const copy = Buffer.from(dejaVu);
  change(copy, copy.indexOf(fontTables(copy).table(table)));
  return copy;
}

function renamed(table: string, name: string): Buffer {
  const copy = Buffer.from(dejaVu);
  copy.write(name, copy.indexOf(table, 12, "latin1"), "latin1");
  return copy;
}

test("a WOFF2 file is read like the other file of the same font", () => {
  const [face] = faces;
  const [packed, other] = [face?.files[400] ?? "", face?.maps[400] ?? ""].map((file) =>
    fontTables(fontBytes(file)),
  );
  const letters = (tables = packed) => [...characterMap(tables?.table("cmap") ?? Buffer.alloc(0)).keys()];
  expect(letters()).toEqual(letters(other));
  // Every table "head" has this number (OpenType 1.9).
  expect(packed?.table("head").readUInt32BE(12)).toBe(0x5f0f3cf5);
  expect(() => packed?.table("none")).toThrow("The font has no table none.");
});

test("a font with everything that Danish is written with can be set, as WOFF2 and as TrueType", () => {
  expect(ownFont(serif)).toHaveProperty("build");
  expect(ownFont(dejaVu)).toHaveProperty("build");
});

describe("a font is refused", () => {
  test.each([
    ["that is a picture", Buffer.from("<svg/>"), "otherKind"],
    ["that is torn", serif.subarray(0, 4000), "otherKind"],
    ["whose weight changes", renamed("GDEF", "fvar"), "variable"],
    ["whose letters have colours", renamed("GDEF", "COLR"), "colour"],
    ["whose outlines Chromium would print as pictures", renamed("glyf", "CFF "), "postscript"],
    [
      "that forbids to be embedded",
      changed("OS/2", (bytes, at) => bytes.writeUInt16BE(2, at + 8)),
      "restricted",
    ],
    [
      "that must be embedded whole",
      changed("OS/2", (bytes, at) => bytes.writeUInt16BE(0x100, at + 8)),
      "restricted",
    ],
  ])("%s", (_what, bytes, fault) => {
    expect(ownFont(bytes)).toEqual({ fault });
  });

  test("without Danish letters, each of which is named", () => {
    // Greek alone.
    expect(
      ownFont(fontBytes(faces.find(({ files }) => files[400].includes("-greek-"))?.files[400] ?? "")),
    ).toEqual({
      fault: "letters",
      missing: expect.stringContaining("Æ Ø Å"),
    });
  });
});
