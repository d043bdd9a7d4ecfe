import { describe, expect, test } from "vitest";
import type { Output } from "../../../src/model/index.ts";
import { type DocumentView, municipalityDocuments } from "../../../src/view/document-view.ts";
import { printPath } from "../../../src/view/routes.ts";
import { context, lillerup, only } from "../../helpers/lillerup.ts";

const documents = municipalityDocuments(lillerup, context);
const printOf = (standard: string, output: Output): DocumentView =>
  only(documents.filter(({ path }) => path === printPath(context, "lillerup", standard, output)));
const isFull = ({ template }: (typeof documents)[number]) => template === "full";

describe("the bookmarks", () => {
  test("begin with the document's title and go one level down, in chapters two", () => {
    const [full, others] = [documents.filter(isFull), documents.filter((each) => !isFull(each))];
    for (const { outline } of full) {
      expect(outline.filter(({ level }) => level > 3)).toEqual([]);
      expect(outline.filter(({ level }) => level === 2).length).toBeGreaterThan(4);
    }
    for (const document of others.filter(({ template }) => template !== "book" && template !== "package")) {
      expect(document.outline.map(({ level }) => level)).toEqual([
        1,
        ...document.outline.slice(1).map(() => 2),
      ]);
    }
  });

  test("of the full edition are the short answer, the emergency numbers where it has them, its chapters and their parts", () => {
    const full = printOf("hjemmehjaelp", "full");
    const chapters = full.template === "full" ? full.view.chapters : [];
    expect(chapters).toHaveLength(5);
    expect(full.outline.slice(1).map(({ title, anchor }) => [anchor, title])).toEqual([
      ["det-korte-svar", "Det korte svar"],
      ["fare", "Hvis der er fare for liv eller helbred"],
      ...chapters.flatMap((chapter) => [
        [chapter.id, chapter.heading],
        ...chapter.parts.map(({ id, heading }) => [id, heading]),
      ]),
    ]);
  });

  test("of easy read are its questions", () => {
    expect(printOf("madservice", "easy-read").outline.map(({ title }) => title)).toEqual([
      "Madservice: let at læse",
      "Det vigtigste",
      "Hvad kan du få?",
      "Hvad koster det?",
      "Hvad skal du selv gøre?",
      "Hvordan klager du?",
    ]);
  });

  test("of a checklist are its numbered parts, and first the emergency numbers where it has them", () => {
    expect(printOf("hjemmehjaelp", "checklist").outline.map(({ title }) => title)).toEqual([
      "Hjemmehjælp: tjekliste",
      "Hvis der er fare for liv eller helbred",
      "1. Sådan søger du",
      "2. Spørg om det her",
      "3. Dit ansvar",
      "4. Sådan klager du",
      "5. Det gælder i hele landet",
    ]);
    expect(printOf("madservice", "checklist").outline).toHaveLength(6);
  });
});
