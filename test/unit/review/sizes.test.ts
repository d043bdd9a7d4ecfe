import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { builtPages } from "../../../src/review/built-pages.ts";
import { exampleRecord } from "../../../src/review/example-record.ts";
import type { Example } from "../../../src/review/record.ts";
import { type BuiltPages, sizesOf } from "../../../src/review/sizes.ts";
import { sizesText } from "../../../src/review/sizes-text.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const line = "Kommunen kan hjælpe dig med at gøre rent og med at vaske dit tøj.";
const linesOf = (count: number) => Array.from({ length: count }, () => line);

const sizes = (example: Example, pages: BuiltPages = {}) => {
  const found = sizesOf(exampleRecord(example), pages);
  return (edition: string, name: string) => found.find((one) => one.edition === edition && one.name === name);
};

describe("a figure", () => {
  test("is off above its limit, and not at it", () => {
    const lines = ["Ring nu.", "Vi lytter.", "Vi hjælper."];
    expect(sizes({ section: { lines } })("easy-read", "shortRun")).toMatchObject({ value: 3, isOff: false });
    expect(sizes({ section: { lines: [...lines, "Farvel."] } })("easy-read", "shortRun")).toMatchObject({
      value: 4,
      atMost: 3,
      isOff: true,
    });
  });

  test("is off below its limit where it has one", () => {
    const easyRead = Array.from({ length: 12 }, () => "Du kan få hjælp her.");
    expect(sizes({ easyRead })("easy-read", "lix")).toMatchObject({ atLeast: 20, isOff: true });
  });

  test("names its municipality and its standard", () => {
    expect(sizes({})("full", "page")).toMatchObject({ municipality: "lillerup", standard: "hjaelp" });
  });
});

describe("the sections of easy read", () => {
  const limitFor = (words: number) => sizes({ full: linesOf(words / 14) })("easy-read", "body")?.atMost;

  test("have at most the words of a short full text, then 550, then 45 % of it, and never above 900", () => {
    expect(limitFor(140)).toBeLessThan(400);
    expect(limitFor(700)).toBe(550);
    expect(limitFor(1820)).toBeGreaterThan(700);
    expect(limitFor(1820)).toBeLessThan(900);
    expect(limitFor(4200)).toBe(900);
  });

  test("have six pages, and nine for the longest text", () => {
    expect(sizes({}, { "easy-read": 6 })("easy-read", "pdfPages")).toMatchObject({ atMost: 6, isOff: false });
    expect(sizes({ full: linesOf(300) }, { "easy-read": 10 })("easy-read", "pdfPages")).toMatchObject({
      atMost: 9,
      isOff: true,
    });
  });
});

test("editions that a standard does not have are not measured", () => {
  const found = sizesOf(exampleRecord({ easyRead: false, standard: { checklist: false } }));
  expect(new Set(found.map(({ edition }) => edition))).toEqual(new Set(["full"]));
});

describe("the pages of PDFs", () => {
  async function siteWith(path: string, pages: number): Promise<string> {
    const pdf = await PDFDocument.create();
    for (let page = 0; page < pages; page += 1) pdf.addPage();
    const folder = await folderOf({});
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), await pdf.save());
    return folder;
  }

  test.each(["lillerup/mad/let/lillerup-mad-let.pdf", "mad/let/lillerup-mad-let.pdf"])(
    "are counted in a built site, whichever form it has: %s",
    async (path) => {
      expect(await builtPages(await siteWith(path, 3), "lillerup", "mad")).toEqual({ "easy-read": 3 });
    },
  );

  test("are not guessed where no site is built, or the file is no PDF", async () => {
    expect(await builtPages("/nowhere", "lillerup", "mad")).toEqual({});
    const broken = await folderOf({ "lillerup/mad/lillerup-mad.pdf": "no PDF" });
    expect(await builtPages(broken, "lillerup", "mad")).toEqual({});
    expect(sizes({})("full", "pdfPages")).not.toHaveProperty("value");
  });
});

describe("the text", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const lines = ["Ring.", "Vi lytter.", "Vi hjælper.", "Farvel."];
  const measures = sizesOf(exampleRecord({ section: { lines } }), { checklist: 2 });

  test.each([
    [
      "da",
      [
        "== lillerup/hjaelp ==",
        "! Let at læse: sætninger i træk under fem ord: 4 (højst 3)",
        "  Let at læse: sider i PDF'en: ikke bygget (højst 6)",
        "  Tjekliste: sider i PDF'en: 2 (højst 2)",
        "tal er uden for grænsen; de er mærket med !.",
      ],
    ],
    [
      "en",
      [
        "! Easy read: sentences in a row below five words: 4 (at most 3)",
        "  Easy read: pages of the PDF: not built (at most 6)",
        "figures are beyond their limit; they are marked with !.",
      ],
    ],
  ])("shows each figure beside its limit, in %s", (language, expected) => {
    vi.stubEnv("KLARSTANDARD_LANG", language);
    for (const part of expected) expect(sizesText(measures)).toContain(part);
  });
});
