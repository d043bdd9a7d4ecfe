import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { loadContent } from "../../../../src/load/index.ts";
import { fontFault } from "../../../../src/load/look/font.ts";
import { knownPaths, municipalitiesFolder, problemsIn } from "../fejlstrup.ts";

const profile = await readFile("test/fixtures/municipalities/lillerup/index.ts", "utf8");
const woff2 = await readFile("test/fixtures/theme/farveby/skrift.woff2");
const withFont = profile.replace(
  /theme: \{/,
  'theme: { font: { regular: "skrift.woff2", bold: "fed.ttf", licence: "OFL 1.1" },',
);

test("a municipality with letters of its own is read with both weights", async () => {
  const { content } = await loadContent({ folder: "test/fixtures/theme", knownPaths });
  expect(content.municipalities[0]?.font).toMatchObject({
    regular: { name: "skrift.woff2", build: expect.stringMatching(/^[0-9a-f]{40,}$/) },
    bold: { name: "skrift-fed.woff2" },
  });
});

test("KS72: a font that is not there is told where it is named", async () => {
  const folder = await municipalitiesFolder({ files: { "lillerup/index.ts": withFont } });
  const told = await problemsIn(folder);
  expect(told.match(/^KS72 .*$/gm)).toEqual([
    expect.stringMatching(/^KS72 municipalities\/lillerup\/index\.ts:\d+ › theme\.font\.regular$/),
    expect.stringMatching(/› theme\.font\.bold$/),
  ]);
  expect(told).toContain("There is no file fed.ttf.");
});

test("KS72: a font that is a picture by its bytes is refused with its line", async () => {
  const folder = await municipalitiesFolder({
    files: {
      "lillerup/index.ts": withFont.replace('"fed.ttf"', '"skrift.woff2"'),
      "lillerup/skrift.woff2": "<svg/>",
    },
  });
  const [first] = (await problemsIn(folder)).split("\n\n");
  expect(first).toBe(`KS72 municipalities/lillerup/index.ts:10 › theme.font.regular
  skrift.woff2 is no whole font file.
  Fix: Get it again as WOFF2 or TrueType from who made it; another name is not enough.`);
});

test("KS72: a font that no phone should wait for is refused", async () => {
  expect(fontFault("skrift.ttf", new Uint8Array(150_001))).toMatchObject({
    what: "The font has 150,001 bytes, and every page fetches it. At most 150,000 are allowed.",
  });
  expect(fontFault("skrift.woff2", woff2)).toMatchObject({ name: "skrift.woff2" });
});
