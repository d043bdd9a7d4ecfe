import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Block, Municipality } from "../../../src/model/index.ts";
import { type Print, printDocuments } from "../../../src/pdf/index.ts";
import { printAssets, printJobs } from "../../../src/publish/print-jobs.ts";
import { municipalityDocuments } from "../../../src/view/document-view.ts";
import { context, lillerup, only, sources } from "../../helpers/lillerup.ts";

const municipality = "Ringkøbing-Skjern Kommune";
const title =
  "Støtte til køb af bil og særlig indretning til borgere med varigt nedsat fysisk eller psykisk funktionsevne";

const services = [
  "Hverdagsrehabilitering",
  "Støvsugerrengøring og gulvvask",
  "Specialundervisningsundersøgelse",
  "[Madservice](/lillerup/madservice/) med **udbringning**",
];
const head = [
  "Ydelse",
  "Hvor tit",
  "Egenbetaling",
  "Leverandør",
  "Målgruppe",
  "Visitation",
  "Klagemulighed",
  "Sagsbehandlingstid",
];
const cellsOf = (row: number): string[] => [
  `${services[row % services.length]} nr. ${row}`,
  `Hver ${(row % 4) + 1}. uge`,
  `${row * 13 + 100} kr.`,
  "Kommunen eller en privat leverandør",
  "Borgere over 67 år",
  "Ring til visitationen",
  "Ankestyrelsen",
  "Højst 3 uger",
];

function priceList(rows: number, columns: number): Block {
  return {
    kind: "table",
    caption: `Priser i ${columns} kolonner`,
    head: head.slice(0, columns),
    rows: Array.from({ length: rows }, (_, row) => cellsOf(row).slice(0, columns)),
  };
}

/** Lillerup with another name, and one standard with a long title and tables of a price list. */
function wideMunicipality(): Municipality {
  const { standard, easyRead } = only(
    lillerup.records.filter((record) => record.standard.id === "hjemmehjaelp"),
  );
  const prices = [priceList(90, 5), priceList(30, 8)];
  const cost = { status: "stated" as const, body: ["Priserne gælder i 2026.", ...prices] };
  const long = { ...standard, title, sections: { ...standard.sections, cost } };
  const profile = { ...lillerup.profile, name: municipality };
  return { profile, records: [{ standard: long, easyRead }] };
}

interface Item {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

/** What PDF.js finds on each page, with its place. */
async function pagesOf({ bytes }: Print): Promise<PrintedPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(
    numbers.map(async (number) => {
      const page = await pdf.getPage(number);
      const [, , width = 0, height = 0] = page.view;
      const { items } = await page.getTextContent();
      const placed = items.flatMap((item): Item[] => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [, , , size = 0, left = 0, baseline = 0] = item.transform as number[];
        return [{ text: item.str, left, right: left + item.width, baseline, size }];
      });
      return { width, height, items: placed };
    }),
  );
  await task.destroy();
  return pages;
}

const outputs = ["", "-stor-skrift", "-let", "-tjekliste", "-kvalitetsstandarder"] as const;
type Output = (typeof outputs)[number];
let printed: ReadonlyMap<string, readonly PrintedPage[]>;

beforeAll(async () => {
  // Nothing below looks at packages, which are made of the easy read and the checklist.
  const documents = municipalityDocuments(wideMunicipality(), context).filter(
    ({ template }) => template !== "package",
  );
  // Every word in the HTML's order, heads once: the check of each PDF is part of printing.
  const prints = await printDocuments(printJobs(documents, sources), {
    assets: printAssets(),
    concurrency: 2,
  });
  const entries = prints.map(async (print) => [print.path, await pagesOf(print)] as const);
  printed = new Map(await Promise.all(entries));
});

function pagesWith(output: Output | "-let-haefte"): readonly PrintedPage[] {
  const name = new RegExp(`/lillerup(?:-hjemmehjaelp)?${output}\\.pdf$`, "u");
  const [, pages] = only([...printed].filter(([path]) => name.test(path)));
  return pages;
}

const millimetre = 72 / 25.4;

describe.each(outputs)("the paper …%s", (output) => {
  test("has no word in its side margins", () => {
    // The sheet is punched from both of its sides.
    const inside = output === "-tjekliste" ? 19.5 : 24.5;
    for (const [index, { width, items }] of pagesWith(output).entries()) {
      // A book is bound, and the back of its sheets has the wide margin at the other side.
      const isBack = output === "-kvalitetsstandarder" && index % 2 === 1;
      const [least, most] = isBack ? [14, inside] : [inside, 14];
      const outside = items.filter(
        ({ left, right }) => left < least * millimetre || right > width - most * millimetre,
      );
      expect(outside.map(({ text }) => text)).toEqual([]);
    }
  });

  test("has room between the running head and the text of each page", () => {
    for (const { height, items } of pagesWith(output)) {
      const isHead = ({ text, baseline }: Item): boolean =>
        baseline > height - 24 * millimetre && (text === municipality || text.startsWith(title.slice(0, 12)));
      const heads = items.filter(isHead);
      if (heads.length === 0) continue;
      const end = Math.min(...heads.map(({ baseline, size }) => baseline - size * 0.25));
      const below = items.filter((item) => !heads.includes(item));
      const start = Math.max(
        ...below.filter(({ baseline }) => baseline < end).map(({ baseline, size }) => baseline + size * 0.75),
      );
      expect(end - start).toBeGreaterThan(4);
    }
  });
});

test("the booklet keeps its words within the margins of each half", () => {
  const pages = pagesWith("-let-haefte");
  expect(pages.length % 2).toBe(0);
  for (const { width, items } of pages) {
    const half = width / 2;
    const outside = items.filter(({ left, right }) => {
      const start = left < half ? 0 : half;
      return left < start + 13.5 * millimetre || right > start + half - 13.5 * millimetre;
    });
    expect(outside.map(({ text }) => text)).toEqual([]);
  }
});

describe.each(["", "-kvalitetsstandarder"] as const)("a table of 90 rows in the paper …%s", (output) => {
  test("has its head on each page that it reaches", () => {
    const rows = pagesWith(output).filter(
      ({ items }) => items.filter(({ text }) => / nr\. \d/u.test(text)).length > 5,
    );
    expect(rows.length).toBeGreaterThan(4);
    for (const { items } of rows) expect(items.map(({ text }) => text)).toContain("Leverandør");
  });
});

test("what is too wide for large print is a list of records there, with the head before each value", () => {
  const text = pagesWith("-stor-skrift")
    .flatMap(({ items }) => items.map((item) => item.text))
    .join(" ");
  expect(text).toContain("Klagemulighed:");
  expect(text.match(/Klagemulighed:/gu)).toHaveLength(30);
});
