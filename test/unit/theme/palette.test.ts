import fc from "fast-check";
import { expect, test } from "vitest";
import {
  contrast,
  derivedDarkAccent,
  derivedDarkGround,
  hexOfOklch,
  measuredPairs,
  nearestPassing,
  oklchOf,
  refusedColours,
  wholeTheme,
} from "../../../src/theme/index.ts";

const colour = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

test("the contrast is the one that others measure", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
  // #767676 on white is the lightest grey at 4.5:1 in WebAIM's and everybody's table.
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  expect(contrast("#ffffff", "#767676")).toBeCloseTo(4.54, 2);
  expect(contrast("#777777", "#777777")).toBe(1);
});

test("a colour is itself after it was taken apart by lightness, strength and hue", () => {
  fc.assert(fc.property(colour, (each) => hexOfOklch(oklchOf(each)) === each));
});

test("lightness and hue are those that browsers know", () => {
  // oklch(62.8% 0.2577 29.23deg) is red (CSS Color 4, sample).
  const { lightness, chroma, hue } = oklchOf("#ff0000");
  expect([lightness, chroma, (hue * 180) / Math.PI].map((part) => part.toFixed(2))).toEqual([
    "0.63",
    "0.26",
    "29.23",
  ]);
});

test("what is derived for dark screens can be read, whatever was chosen", () => {
  fc.assert(
    fc.property(colour, colour, (accent, ground) => {
      const { accentDark, groundDark } = wholeTheme({ accent, ground });
      expect(contrast(accentDark, groundDark)).toBeGreaterThanOrEqual(7);
      const dark = measuredPairs({ accent, ground }).filter(({ scheme }) => scheme === "dark");
      const failing = dark.filter(
        ({ passes, front, ground: on }) => !passes && ![front, on].includes("--bar"),
      );
      expect(failing).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("what is derived keeps the hue of what was chosen", () => {
  const hue = (each: string) => oklchOf(each).hue;
  expect(hue(derivedDarkAccent("#1f4e3d", "#16181d"))).toBeCloseTo(hue("#1f4e3d"), 1);
  expect(hue(derivedDarkGround("#f5ecd2"))).toBeCloseTo(hue("#f5ecd2"), 0);
});

test("a theme that is mended as told passes every pair", () => {
  fc.assert(
    fc.property(colour, fc.option(colour), fc.option(colour), (accent, accentDark, ground) => {
      const written = { accent, accentDark: accentDark ?? undefined, ground: ground ?? undefined };
      const told = refusedColours(written).map(({ key, nearest }) => [key, nearest]);
      const mended = { ...written, ...Object.fromEntries(told) };
      expect(measuredPairs(mended).filter(({ passes }) => !passes)).toEqual([]);
      expect(refusedColours(mended)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("the colour that is proposed is the nearest: half a hundredth of lightness back it would fail", () => {
  const needs = [{ against: "#fffdf8", ratio: 7 }];
  const found = nearestPassing("#2f9e75", needs) ?? "";
  const { lightness, ...same } = oklchOf(found);
  expect(contrast(found, "#fffdf8")).toBeGreaterThanOrEqual(7);
  expect(contrast(hexOfOklch({ ...same, lightness: lightness + 0.005 }), "#fffdf8")).toBeLessThan(7);
  expect(same.hue).toBeCloseTo(oklchOf("#2f9e75").hue, 1);
});

test("a colour that passes is left as it is, and what nothing can be read on has no answer", () => {
  expect(nearestPassing("#1f4e3d", [{ against: "#fffdf8", ratio: 7 }])).toBe("#1f4e3d");
  expect(nearestPassing("#1f4e3d", [{ against: "#777777", ratio: 7 }])).toBeUndefined();
});

test("a colour that grey printers make too pale is refused, though its screen is fine", () => {
  expect(refusedColours({ accent: "#6b4d80" })).toEqual([
    expect.objectContaining({ key: "accent", inGrey: true, other: "#ffffff", role: "text" }),
  ]);
});
