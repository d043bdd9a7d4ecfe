import { expect, test, vi } from "vitest";
import { municipalityDocuments } from "../../../src/view/document-view.ts";
import { context, lillerup } from "../../helpers/lillerup.ts";

// What the law gives everybody has hard words on every sheet, so no content can show a document without them.
vi.mock(import("../../../src/view/words-view.ts"), async (original) => ({
  ...(await original()),
  usedWords: () => [],
}));

test("a document that uses no hard word has no bookmark for them, and each bookmark has its name", () => {
  const titles = municipalityDocuments(lillerup, context).flatMap(({ outline }) =>
    outline.map((bookmark) => bookmark?.title),
  );
  expect(titles.length).toBeGreaterThan(100);
  expect(titles.filter((title) => title === undefined || title.startsWith("Svære ord"))).toEqual([]);
});
