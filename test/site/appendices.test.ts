import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtSite } from "../helpers/built-site.ts";
import { one, textsOf } from "../helpers/visible-text.ts";

const site = await builtSite({ municipalities: ["lillerup", "storeby"] });
const { document } = site.page("/storeby/socialpaedagogisk-stoette/");
const files = ["bilag/forbered-samtalen.pdf", "bilag/prisark.pdf", "bilag/vejen-til-svar.svg"];

test("the site has the appendices as they lie in the municipality's folder, and lists them as its own", async () => {
  expect(site.files.filter((file) => file.includes("/bilag/"))).toEqual(
    files.map((file) => `storeby/${file}`),
  );
  const manifest = await readFile(join(site.folder, ".klarstandard"), "utf8");
  for (const file of files) {
    const built = await readFile(join(site.folder, "storeby", file));
    expect(built.equals(await readFile(join("test/fixtures/municipalities/storeby", file)))).toBe(true);
    expect(manifest).toContain(`storeby/${file}`);
  }
});

test("the page shows the picture with its words, and leads to the PDF by kind, pages and size", () => {
  const image = one(document, ".appendix img");
  expect(image.getAttribute("src")).toBe("/storeby/bilag/vejen-til-svar.svg");
  expect(image.getAttribute("alt")).toMatch(/^Fire tegninger med pile imellem/);
  expect(textsOf(document, ".appendix a")).toEqual(["Forbered samtalen (PDF, 1 side, 15 kB)"]);
  expect(one(document, ".appendix a").getAttribute("href")).toBe("/storeby/bilag/forbered-samtalen.pdf");
  expect(textsOf(document, ".contents a")).toContain("Bilag");
});

test("the municipality's page has its own appendices, and so has each standard that refers to one", () => {
  for (const [path, place] of [
    ["/storeby/", "section:has(> #bilag)"],
    ["/storeby/madservice/", "section:has(> #bilag)"],
  ] as const) {
    const part = one(site.page(path).document, place);
    expect(textsOf(part, "h2, h3").slice(0, 1)).toEqual(["Bilag"]);
    expect(textsOf(part, ".appendix :is(h3, h4, a)")).toEqual([
      "Alle priser",
      expect.stringMatching(/^Alle priser \(PDF, 1 side, /),
    ]);
    expect(one(part, ".appendix a").getAttribute("href")).toBe("/storeby/bilag/prisark.pdf");
  }
});

test("the page with everything printable lists each PDF among the appendices once", () => {
  expect(textsOf(site.page("/storeby/udskrifter/").document, "main ul a")).toEqual([
    expect.stringMatching(/^Alle priser \(PDF/),
    expect.stringMatching(/^Forbered samtalen \(PDF/),
  ]);
});
