import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { faultsOf, oldBrowserFaults, usesBelow } from "../../../scripts/old-browsers/faults.ts";
import type { Spared } from "../../../scripts/old-browsers/spared.ts";
import { styleUses } from "../../../scripts/old-browsers/styles.ts";

const uses = styleUses("a.css", ".a { resize: vertical }\n.b { colour: red }");
const spare = (key: string, browsers?: RegExp): Spared =>
  browsers === undefined ? { key, why: "tried" } : { key, browsers, why: "tried" };

test("a fault says where, what, by which key of MDN's data, and which browsers lack it", () => {
  expect(faultsOf(uses, [])).toEqual([
    "a.css:1: resize (css.properties.resize) is lacking in Safari on iOS 15, Firefox for Android 115.",
    "a.css:1: resize: vertical (css.properties.resize.vertical) is lacking in Safari on iOS 15.",
    "a.css:2: colour is unknown to MDN's data.",
  ]);
});

test("what is spared is spared with all below it, in the browsers and files that are named", () => {
  expect(faultsOf(uses, [spare("css.properties.resize")])).toHaveLength(1);
  expect(faultsOf(uses, [spare("css.properties.resize", /Safari/)])[0]).toBe(
    "a.css:1: resize (css.properties.resize) is lacking in Firefox for Android 115.",
  );
  expect(faultsOf(uses, [{ ...spare("css.properties.resize"), files: ["a"] }])).toHaveLength(1);
  expect(faultsOf(uses, [{ ...spare("css.properties.resize"), files: ["b"] }])).toHaveLength(4);
  expect(faultsOf(uses, [spare("css.properties.res")])).toHaveLength(4);
});

test("what is spared for nothing is a fault", () => {
  const [fault] = faultsOf([], [spare("css.properties.resize")]);
  expect(fault).toBe(
    "scripts/old-browsers/spared.ts: css.properties.resize is spared, and nothing needs it.",
  );
});

test("a folder without anything to look at is no folder without faults", () => {
  expect(() => usesBelow(tmpdir())).toThrow("nothing to look at");
});

test("Safari 15, Firefox ESR and Android have what our stylesheets and scripts need", () => {
  const root = resolve(import.meta.dirname, "../../..");
  expect(usesBelow(root).length).toBeGreaterThan(1500);
  expect(oldBrowserFaults(root)).toEqual([]);
});
