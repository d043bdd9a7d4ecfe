import { PDFDocument } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, test } from "vitest";
import { draftOf, oneSpaced, structureText } from "../../../src/pdf/draft.ts";
import { type Print, printDocuments } from "../../../src/pdf/index.ts";
import { elementsIn } from "../../../src/pdf/structure/tree.ts";
import { type ReadPdf, readPdf } from "./reading.ts";
import { sampleAssets } from "./samples/assets.ts";
import { bookBody, checklistBody, sampleJob, standardBody } from "./samples/jobs.ts";

const standard = sampleJob(standardBody);
const checklist = sampleJob(checklistBody, { path: "/lillerup/bostoette/tjekliste.pdf" });
const book = sampleJob(bookBody, { path: "/lillerup/bog.pdf", pageNumbersFor: "contents" });
const finished: string[] = [];
let prints: readonly Print[];
let read: readonly ReadPdf[];
/** Each element of the standard with all its text, as our own reader finds it: PDF.js guesses spaces from positions. */
let spoken: readonly { readonly role: string; readonly text: string }[];

beforeAll(async () => {
  prints = await printDocuments([standard, checklist, book], {
    assets: sampleAssets,
    concurrency: 2,
    onPrinted: (done, path) => finished.push(`${done} ${path}`),
  });
  read = await Promise.all(prints.map(({ bytes }) => readPdf(bytes)));
  const draft = draftOf(await PDFDocument.load(prints[0]?.bytes ?? ""), standard);
  spoken = [...elementsIn(draft.roots)].map((element) => ({
    role: element.type,
    text: structureText(draft, [element]).trim(),
  }));
});

const documentAt = (index: number): ReadPdf => {
  const found = read[index];
  if (found === undefined) throw new Error(`There is no document ${index}.`);
  return found;
};

describe("a printed standard", () => {
  test("comes back in the order of the jobs, and each is announced once", () => {
    expect(prints.map(({ path }) => path)).toEqual([standard.path, checklist.path, book.path]);
    expect(finished.map((line) => line.split(" ")[0])).toEqual(["1", "2", "3"]);
    expect(finished.map((line) => line.split(" ")[1]).toSorted()).toEqual(
      prints.map(({ path }) => path).toSorted(),
    );
    expect(prints[0]?.pages).toBe(documentAt(0).pages.length);
  });

  test("says its title, language, author, subject and date, and claims PDF/UA-1", () => {
    const { info, metadata, lang } = documentAt(0);
    expect(lang).toBe("da");
    expect(info).toMatchObject({
      PDFFormatVersion: "1.7",
      Title: "Bostøtte & hjælp i hverdagen",
      Author: "Lillerup Kommune",
      Subject: "Kvalitetsstandard for <bostøtte>",
      CreationDate: "D:20250601000000Z",
      ModDate: "D:20250601000000Z",
    });
    expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(metadata).toContain("Bostøtte &amp; hjælp i hverdagen");
    expect(metadata).toContain("Kvalitetsstandard for &lt;bostøtte&gt;");
  });

  test("has a bookmark for each heading, also one that wraps, on the heading's page", () => {
    const { bookmarks, structure } = documentAt(0);
    expect(bookmarks).toEqual([
      { title: "Bostøtte i eget hjem", level: 1, page: 1 },
      { title: "Hvem kan få hjælp og hvordan foregår det i praksis", level: 2, page: 1 },
      { title: "Priser", level: 3, page: 1 },
      { title: "Sådan klager du", level: 2, page: 3 },
    ]);
    for (const { title, page } of bookmarks) {
      const headings = structure.filter(({ role, text }) => /^H\d$/u.test(role) && oneSpaced(text) === title);
      expect(headings.map((heading) => heading.page)).toEqual([page]);
    }
  });

  test("keeps the space between words where a line breaks", () => {
    const paragraph = spoken.find(({ text }) => text.startsWith("Du kan få"));
    expect(paragraph?.text).toBe(
      "Du kan få støtte i dit hjem, hvis du har svært ved at klare hverdagen på egen hånd, og hvis kommunen vurderer, at støtten hjælper dig videre. Støtten følger en e-mail-lignende aftale-med-meget-lange-ord-og-bindestreger.",
    );
    expect(spoken).toContainEqual({
      role: "P",
      text: "Ring på 12 34 56 78, tryk 1, og sig hvad du er utilfreds med.",
    });
    expect(spoken).toContainEqual({ role: "H2", text: "Hvem kan få hjælp og hvordan foregår det i praksis" });
  });

  test("reads headings, lists, tables and pictures in the order of the page", () => {
    const roles = documentAt(0).structure.map(({ role, text }) => `${role} ${oneSpaced(text)}`);
    expect(roles).toEqual(
      expect.arrayContaining(["H1 Bostøtte i eget hjem", "Figure En telefon", "TH Pris"]),
    );
    const order = [
      "H1 Bostøtte i eget hjem",
      "LBody til læge",
      "LBody til møder",
      "TD Ikke oplyst",
      "H2 Sådan klager du",
    ];
    expect(order.map((line) => roles.indexOf(line))).toEqual(
      order.map((line) => roles.indexOf(line)).toSorted((a, b) => a - b),
    );
    expect(order.every((line) => roles.includes(line))).toBe(true);
  });

  test("keeps see-through text in the structure", () => {
    expect(spoken).toContainEqual({ role: "P", text: "Lidt gennemsigtig tekst." });
  });

  test("does not read running heads, page numbers or hidden pictures aloud", () => {
    const aloud = documentAt(0)
      .structure.map(({ text }) => text)
      .join(" ");
    expect(aloud).not.toMatch(/side \d af/u);
    expect(documentAt(0).pages[0]).toMatch(/side 1 af 3/u);
  });

  test("describes every link by its whole text, over two lines too, and lands on the right page", () => {
    const { annotations } = documentAt(0);
    const text =
      "bekendtgørelsen af lov om social service hos Retsinformation, som er lang nok til to linjer";
    expect(annotations.filter(({ contents }) => contents === text)).toHaveLength(2);
    expect(annotations.find(({ contents }) => contents === "Sådan klager du")?.target).toBe(3);
    expect(annotations.every(({ contents }) => contents !== "")).toBe(true);
  });
});

describe("a printed checklist", () => {
  test("has a form field for each box and line, named by its label", () => {
    expect(documentAt(1).annotations).toMatchObject([
      { subtype: "Widget", name: "felt-1", label: 'Jeg har ringet til "borgerservice" & fået en tid' },
      { subtype: "Widget", name: "felt-2", label: "Jeg har fundet mine papirer" },
      { subtype: "Widget", name: "sagsnummer", label: "Mit sagsnummer" },
    ]);
  });

  test("holds no link to the addresses that mark the fields", () => {
    expect(Buffer.from(prints[1]?.bytes ?? []).toString("latin1")).not.toContain("klarstandard.invalid");
  });
});

describe("a printed book", () => {
  test("shows in its contents the page on which each heading stands", () => {
    const { pages, bookmarks } = documentAt(2);
    const contents = oneSpaced(pages[1] ?? "");
    for (const { title, page } of bookmarks.slice(2)) expect(contents).toContain(`${title} ${page}`);
    expect(bookmarks).toHaveLength(8);
    expect(new Set(bookmarks.map(({ page }) => page)).size).toBeGreaterThan(5);
  });

  test("has links that land on the pages of the bookmarks", () => {
    const { annotations, bookmarks } = documentAt(2);
    const expected = bookmarks.slice(2).map(({ page }) => page);
    expect(annotations.map(({ target }) => target)).toEqual(expected);
  });
});
