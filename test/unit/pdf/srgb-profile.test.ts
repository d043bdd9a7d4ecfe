import { expect, test } from "vitest";
import { srgbProfile } from "../../../src/pdf/repair/srgb-profile.ts";

const profile = Buffer.from(srgbProfile());

/** The bytes of a tag, found through the profile's own table. */
function tag(signature: string): Buffer {
  for (let at = 132; at < 132 + 12 * profile.readUInt32BE(128); at += 12) {
    if (profile.toString("latin1", at, at + 4) !== signature) continue;
    const start = profile.readUInt32BE(at + 4);
    return profile.subarray(start, start + profile.readUInt32BE(at + 8));
  }
  throw new Error(`There is no tag ${signature}.`);
}

const numbersOf = (data: Buffer): number[] =>
  Array.from({ length: (data.length - 8) / 4 }, (_, index) => data.readInt32BE(8 + 4 * index) / 65536);

test("the profile tells its own length, and is one of a display in red, green and blue", () => {
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  expect(profile.toString("latin1", 12, 24)).toBe("mntrRGB XYZ ");
  expect(profile.toString("latin1", 36, 40)).toBe("acsp");
});

test("red, green and blue together are the profile's white", () => {
  const [red = [], green = [], blue = []] = ["rXYZ", "gXYZ", "bXYZ"].map((name) => numbersOf(tag(name)));
  const white = numbersOf(tag("wtpt"));
  for (const [index, part] of white.entries()) {
    expect((red[index] ?? 0) + (green[index] ?? 0) + (blue[index] ?? 0)).toBeCloseTo(part, 3);
  }
});

test("its curve is that of sRGB: half the number is a fifth of the light", () => {
  const [, g = 0, a = 0, b = 0] = numbersOf(tag("rTRC"));
  expect((a * 0.5 + b) ** g).toBeCloseTo(0.214, 3);
});
