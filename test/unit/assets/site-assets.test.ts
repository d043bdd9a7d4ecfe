import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { fontFiles, paperAssets, siteAssets } from "../../../src/assets/index.ts";

const files = siteAssets();
const textOf = (path: string) => {
  const body = files.get(path);
  return typeof body === "string" ? body : new TextDecoder().decode(body);
};

test("a site has its stylesheets, its fonts, a script for each file at the top of src/client, and its mark", () => {
  const scripts = globSync("*.js", { cwd: "src/client" });
  expect(scripts).toEqual(expect.arrayContaining(["choices.js", "search.js"]));
  expect([...files.keys()].toSorted()).toEqual(
    [
      "LICENSES.txt",
      "checklist.css",
      "comparison.css",
      "complaint.css",
      "easy-read.css",
      "full.css",
      "icon.svg",
      "letters.css",
      "lists.css",
      "pictograms.svg",
      "search.css",
      "site.css",
      "staff.css",
      "tables.css",
      ...scripts,
      ...[...fontFiles("everywhere").keys()].map((file) => `fonts/${file}`),
    ].toSorted(),
  );
});

test("a font is a WOFF2 file of one weight, because Chromium embeds a variable font in a way that PDF/UA refuses", () => {
  for (const file of fontFiles("everywhere").keys()) {
    const bytes = files.get(`fonts/${file}`);
    expect(bytes instanceof Uint8Array && new TextDecoder().decode(bytes.subarray(0, 4))).toBe("wOF2");
  }
});

test("no asset asks another host for anything", () => {
  const texts = [...files.keys()].filter((path) => /\.(css|js|svg)$/.test(path)).map(textOf);
  expect(texts.filter((text) => /(url\(|import |fetch\()\s*["']?(https?:)?\/\//.test(text))).toEqual([]);
});

test("a paper has the rare letters' font, which no page waits for", () => {
  const paper = paperAssets();
  for (const file of fontFiles("paper").keys()) {
    expect(paper.has(`fonts/${file}`)).toBe(true);
    expect(files.has(`fonts/${file}`)).toBe(false);
  }
});
