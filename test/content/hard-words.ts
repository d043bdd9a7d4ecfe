import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PDFDocument, PDFTextField } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import glossary from "../../_data/national/glossary.ts";
import nationalTexts from "../../_data/national/rights.ts";
import { glossaryWords, termOf } from "../../src/format/terms.ts";
import { upperFirst } from "../../src/format/typography.ts";
import { loadContent } from "../../src/load/index.ts";
import type { Municipality } from "../../src/model/index.ts";
import { type Draft, draftOf, startPage } from "../../src/pdf/draft.ts";
import { elementsIn } from "../../src/pdf/structure/tree.ts";
import { pagePaths } from "../../src/view/page-paths.ts";
import { sampleJob } from "../browser/pdf/samples/jobs.ts";
import { spokenText } from "../browser/pdf/spoken-text.ts";
import { type BuiltSite, realMunicipalities } from "../helpers/built-site.ts";

/** Each element of a PDF with the page it begins on and all its words, in reading order. */
function elementsOf(draft: Draft) {
  return [...elementsIn(draft.roots)].map((element) => ({
    type: element.type,
    page: startPage(draft, element)?.page.ref,
    text: spokenText(draft, [element]),
  }));
}

/** The terms whose one explanation a text holds, and the text without those explanations. */
function listedIn(text: string): { readonly listed: readonly string[]; readonly rest: string } {
  const explanations = glossary.map(({ id, term, meaning }) => ({
    id,
    full: `${upperFirst(term)}: ${meaning}`,
  }));
  const listed = explanations.filter(({ full }) => text.includes(full));
  const rest = listed.reduce((left, { full }) => left.replaceAll(full, " "), text);
  return { listed: listed.map(({ id }) => id).toSorted(), rest };
}

/** The glossary's words in a text: all of them, or those that are not everyday Danish. */
const usedIn = (text: string, all: boolean) =>
  [...new Set((text.match(glossaryWords) ?? []).flatMap((word) => termOf(word) ?? []))]
    .filter(({ everyday }) => all || everyday !== true)
    .map(({ id }) => id)
    .toSorted();

/** What the national texts explain in their own words. */
const explainedInPlace = new Set(
  Object.values(nationalTexts).flatMap((text) => ("explains" in text ? text.explains : [])),
);

/** How often a text holds a piece. */
const countOf = (text: string, piece: string) => text.split(piece).length - 1;

async function municipalitiesOf(): Promise<readonly Municipality[]> {
  const { content } = await loadContent({ folder: realMunicipalities, only: [], knownPaths: pagePaths });
  return content.municipalities;
}

/** The beginnings of the PDFs that tell of a contradiction: of the standard that has one, and of its municipality's book. */
function disputedFolders(municipalities: readonly Municipality[]): readonly string[] {
  return municipalities.flatMap(({ profile, records }) => {
    const disputed = records.filter(({ standard }) =>
      Object.values(standard.sections).some((section) => section?.status === "conflict"),
    );
    const book = disputed.length > 0 ? [`${profile.id}/${profile.id}-kvalitetsstandarder`] : [];
    return [...disputed.map(({ standard }) => `${profile.id}/${standard.id}/`), ...book];
  });
}

/** Holds the PDFs to the words that they explain and to the contradictions that they show. */
export async function describeHardWords(site: BuiltSite): Promise<void> {
  const files = site.files.filter((file) => file.endsWith(".pdf"));
  const isChecklist = (file: string) => file.endsWith("-tjekliste.pdf");
  const isEasy = (file: string) => /-let(?:-haefte)?\.pdf$/.test(file);
  const loaded = async (file: string) =>
    PDFDocument.load(await readFile(join(site.folder, file)), { updateMetadata: false });
  const drafts = new Map<string, Draft>();
  for (const file of files) drafts.set(file, draftOf(await loaded(file), sampleJob("")));
  const municipalities = await municipalitiesOf();
  const disputed = disputedFolders(municipalities);
  /** What the municipality of a PDF does not want explained: its text says it itself, or means something else. */
  const withoutIn = (file: string): readonly string[] =>
    municipalities.find(({ profile }) => file.startsWith(`${profile.id}/`))?.profile.glossaryWithout ?? [];

  // An address holds parts of words, and the name of a source is no word of the text.
  const spokenOf = (draft: Draft) =>
    spokenText(draft).replace(/\S*klarstandard\.example\S*|\(Ankestyrelsen[^)]*\)/g, "");
  // A package is its parts, which are read by themselves.
  const read = [...drafts].filter(([file]) => !isChecklist(file) && !file.endsWith("-pakke.pdf"));

  // A comparison quotes single facts, and leads to the standards that explain their words.
  const explains = (file: string) => !isEasy(file) && !file.endsWith("-sammenligning.pdf");
  test.each(read.filter(([file]) => explains(file)))(
    "%s explains the rare words that it uses, and no others",
    (file, draft) => {
      const { listed, rest } = listedIn(spokenOf(draft));
      expect(listed.length).toBeGreaterThan(1);
      const isListed = (id: string) => !explainedInPlace.has(id) && !withoutIn(file).includes(id);
      expect(listed).toEqual(usedIn(rest, false).filter(isListed));
    },
  );

  test.each(read.filter(([file]) => isEasy(file)))(
    "%s explains each hard word once, in the line after the one where it first stands",
    (_file, draft) => {
      const spoken = spokenOf(draft);
      const { listed, rest } = listedIn(spoken);
      expect(listed.length).toBeGreaterThan(3);
      for (const { id, term, meaning } of glossary.filter(({ id: each }) => listed.includes(each))) {
        const full = `${upperFirst(term)}: ${meaning}`;
        const before = spoken.slice(0, spoken.indexOf(full));
        expect({
          id,
          times: countOf(spoken, full),
          isUsedBefore: usedIn(before.slice(-160), true).includes(id),
        }).toEqual({ id, times: 1, isUsedBefore: true });
      }
      expect(usedIn(rest, false).filter((id) => !listed.includes(id))).toEqual([]);
    },
  );

  describe.each(read)("%s", (file, draft) => {
    test("keeps the title of a conflict with its first statement", () => {
      const all = elementsOf(draft);
      const titles = all.flatMap(({ type, text, page }, index) =>
        /^H\d$/.test(type) && /Kommunen skriver \S+ forskellige ting$/.test(text)
          ? [{ text, isTorn: all.slice(index + 1).find((each) => each.type === "P")?.page !== page }]
          : [],
      );
      expect(titles.filter(({ isTorn }) => isTorn)).toEqual([]);
      // Easy read tells of a conflict in its own words.
      const isTold = !isEasy(file) && disputed.some((folder) => file.startsWith(folder));
      expect(titles.length > 0).toBe(isTold);
    });
  });

  describe.each([...drafts.keys()].filter(isChecklist))("%s", (file) => {
    test("has lines of 9 mm, boxes of 7 mm, and context for a name", async () => {
      const fields = (await loaded(file)).getForm().getFields();
      const sizes = fields.map((field) => {
        const { width = 0, height = 0 } = field.acroField.getWidgets()[0]?.getRectangle() ?? {};
        return { name: field.getName(), isLine: field instanceof PDFTextField, width, height };
      });
      const points = (millimetres: number) => (millimetres / 25.4) * 72 - 0.5;
      expect(sizes.filter(({ isLine, height }) => height < points(isLine ? 9 : 7))).toEqual([]);
      expect(sizes.find(({ name }) => name === "talte-med")?.width).toBeGreaterThan(points(55));
    });
  });
}
