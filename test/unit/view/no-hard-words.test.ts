import { expect, test, vi } from "vitest";
import { glossaryWords } from "../../../src/format/terms.ts";
import { municipalityDocuments } from "../../../src/view/document-view.ts";
import { context, lillerup } from "../../helpers/lillerup.ts";

test("a document that uses no hard word has no bookmark for them, and each bookmark has its name", () => {
  // What the law gives everybody has hard words on every sheet, so no content can show a document without them.
  const found = vi.spyOn(glossaryWords, Symbol.match).mockReturnValue(null);
  const titles = municipalityDocuments(lillerup, context).flatMap(({ outline }) =>
    outline.map((bookmark) => bookmark?.title),
  );
  found.mockRestore();
  expect(titles.length).toBeGreaterThan(100);
  expect(titles.filter((title) => title === undefined || title.startsWith("Svære ord"))).toEqual([]);
});
