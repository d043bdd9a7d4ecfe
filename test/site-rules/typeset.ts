import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { BuiltSite } from "../helpers/built-site.ts";
import {
  brokenShortSections,
  lastLines,
  orphanedHeadings,
  type Typeset,
  typesetOf,
} from "../helpers/typeset.ts";
import type { ReadPdfs } from "./pdfs.ts";

const bookEnding = "-kvalitetsstandarder.pdf";

/** The kinds of papers by the ends of their names; the full text has none of its own. */
const kinds = [
  "-stor-skrift.pdf",
  "-let.pdf",
  "-let-haefte.pdf",
  "-tjekliste.pdf",
  "-pakke.pdf",
  "-fagligt.pdf",
  bookEnding,
];

/** Sheets and booklets have pages by what stands on them, and a package is its parts. */
const notFilled = ["-let.pdf", "-let-haefte.pdf", "-tjekliste.pdf", "-pakke.pdf"];

const kindOf = (path: string): string => kinds.find((ending) => path.endsWith(ending)) ?? ".pdf";

/** Holds the PDFs of a site, whoever wrote its content, to how a well-set paper looks. */
export async function describeTypeset(site: BuiltSite, documents: ReadPdfs): Promise<void> {
  const all = await Promise.all(
    [...documents].map(async ([path, document]) => {
      return { path, document, typeset: await typesetOf(await readFile(join(site.folder, path))) };
    }),
  );
  const set = all.filter(({ path }) => !notFilled.includes(kindOf(path)));

  test.each(all)("no heading of $path stands at the foot of a page without its text", ({ typeset }) => {
    expect(orphanedHeadings(typeset)).toEqual([]);
  });

  test.each(set)("no section of $path of fewer than twelve lines stands on two pages", ({ typeset }) => {
    expect([2, 3].flatMap((level) => brokenShortSections(typeset, level))).toEqual([]);
  });

  test.each(set)(
    "each page of $path is filled to three fifths but the last of a chapter",
    ({ document, typeset }) => {
      // The standards of a book, and the chapters of a text.
      const openers = document.headings.filter(({ level }) => level === 2).map(({ page }) => page);
      const ends = [...openers.map((page) => page - 1), typeset.fills.length];
      const within = typeset.fills.map((fill, index) => ({ page: index + 1, fill: Math.round(fill * 100) }));
      expect(within.filter(({ page, fill }) => fill < 60 && !ends.includes(page))).toEqual([]);
    },
  );

  describe("lines end well:", () => {
    test.each(Object.entries(Object.groupBy(all, ({ path }) => kindOf(path))))(
      "of the paragraphs in all …%s fewer than one in ten end in a lone word",
      (_, papers = []) => {
        const ends = papers.map(({ typeset }) => lastLines(typeset));
        const wrapped = ends.reduce((sum, one) => sum + one.wrapped, 0);
        const lone = ends.flatMap((one) => one.lone);
        expect({ lone, isFew: lone.length * 10 <= wrapped }).toMatchObject({ isFew: true });
      },
    );
  });

  const books = all.filter(({ path }) => kindOf(path) === bookEnding);

  test.each(books)(
    "$path lists its contents on one page, each line with a page number at its right",
    ({ document, typeset }) => {
      const [contents, chapter] = document.headings
        .filter(({ level }) => level === 2)
        .map(({ page }) => page);
      expect([contents, chapter]).toEqual([2, 3]);
      const entries = linesOn(typeset, 2).filter((text) => text !== "Indhold");
      expect(entries.length).toBeGreaterThan(document.headings.filter(({ level }) => level === 2).length - 2);
      expect(entries.filter((text) => !/ ?\d+$/u.test(text))).toEqual([]);
    },
  );
}

/** What stands on a page, block by block. */
function linesOn({ blocks }: Typeset, page: number): readonly string[] {
  return blocks
    .filter(({ lines }) => lines[0]?.page === page)
    .map(({ lines }) => lines.map(({ words }) => words.join(" ")).join(" "));
}
