import { describe, expect, test } from "vitest";
import { bookOutline, bookView } from "../../../src/view/book-view.ts";
import { partsIn } from "../../../src/view/full-view.ts";
import { standardContexts } from "../../../src/view/standard-context.ts";
import { printWriter } from "../../../src/view/writer.ts";
import { context, contextOf, lillerup } from "../../helpers/lillerup.ts";
import { partsOf, wordsOf } from "../../helpers/parts-of.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const book = bookView(lillerup, standardContexts(lillerup, context, printWriter(context, lillerup)));
const outline = bookOutline(book);

test("the book has every standard as a chapter, in the order of the titles", () => {
  expect(book.chapters.map(({ view }) => view.title)).toEqual([
    "Bostøtte",
    "Hjemmehjælp",
    "Ledsagelse",
    "Madservice",
    "Værested",
  ]);
});

test("each chapter's anchors begin with its standard", () => {
  expect(book.chapters.map(({ prefix }) => prefix)).toEqual([
    "bostoette-",
    "hjemmehjaelp-",
    "ledsagelse-",
    "madservice-",
    "vaerested-",
  ]);
});

describe("what several chapters need stands once, at the end of the book:", () => {
  const sections = { scope: { status: "stated" as const, body: ["Du får en afgørelse."] } };
  const contexts = ["madservice", "vaerested"].map((id) => contextOf(id, { standard: { sections } }));
  const two = bookView(lillerup, contexts);
  const [words, rules] = two.back;

  test("a hard word, with a way to it from each of them", () => {
    expect(two.chapters.flatMap(({ view }) => wordsOf(view))).toEqual([]);
    if (words?.kind !== "words") throw new Error("no words");
    expect(words.view.filter(({ id }) => id.includes("afgoerelse"))).toHaveLength(1);
    for (const { view, seeAlso } of two.chapters) {
      expect(JSON.stringify(view)).toContain('href=\\"#ord-afgoerelse\\"');
      expect(seeAlso.map(({ anchor }) => anchor)).toEqual(["ord", "hele-landet"]);
    }
  });

  test("a national rule; one that not all chapters have says which have it", () => {
    if (rules?.kind !== "national") throw new Error("no rules");
    const [first, ...others] = rules.view.items.map(({ text }) => text);
    expect(first).not.toContain("Det gælder kapitel");
    expect(new Set([first, ...others]).size).toBe(others.length + 1);
    expect(others.filter((text) => text.endsWith("Det gælder kapitel 1."))).not.toEqual([]);
    const kinds = two.chapters.flatMap(({ view }) => partsIn(view).map(({ kind }) => kind));
    expect(kinds).not.toContain("national");
  });

  test("a rule on complaints, which the chapter leads to", () => {
    const complaints = two.chapters.map(({ view }) => partsOf(view, "complaint")[0]?.view);
    expect(complaints.map((view) => view?.national.items)).toEqual([[], []]);
    expect(complaints[0]?.seeAlso).toEqual({
      text: "Reglerne for klager i hele landet står bagest.",
      anchor: "hele-landet",
    });
  });

  test("but of one chapter all stays where it is", () => {
    const one = bookView(lillerup, contexts.slice(0, 1));
    expect(one.back).toEqual([]);
    expect(one.chapters.flatMap(({ view }) => wordsOf(view))).not.toEqual([]);
    expect(one.chapters[0]?.seeAlso.map(({ anchor }) => anchor)).toEqual(["madservice-ord"]);
  });
});

describe("the contents list", () => {
  const titles = (count: number) => {
    const contexts = Array.from({ length: count }, (_, index) => {
      const one = contextOf("hjemmehjaelp");
      return { ...one, standard: { ...one.standard, id: `h-${index}` } };
    });
    return bookView(lillerup, contexts).contents;
  };

  test("of few chapters names every part of them, in one column", () => {
    const { lines, isInColumns } = titles(1);
    expect(isInColumns).toBe(false);
    const [chapter] = bookView(lillerup, [contextOf("hjemmehjaelp")]).chapters;
    expect(lines[0]?.entries).toHaveLength(chapter === undefined ? 0 : partsIn(chapter.view).length);
  });

  test("of twelve names every chapter, and what people ask first, in the order of the book", () => {
    const { lines, isInColumns } = titles(12);
    expect(isInColumns).toBe(true);
    expect(lines.slice(0, 12).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(lines[0]?.entries.map(({ anchor }) => anchor)).toEqual([
      "h-0-hvem",
      "h-0-hvad",
      "h-0-pris",
      "h-0-soeg",
    ]);
  });
});

describe("the cover tells of each standard", () => {
  test("when and by whom it was adopted", () => {
    expect(visibleSpaces(book.chapters[1]?.adopted ?? "")).toBe(
      "Godkendt 2.~marts~2026 af Kommunalbestyrelsen i Lillerup.",
    );
  });

  test("that the source does not say so, with the day it was read", () => {
    expect(visibleSpaces(book.chapters[3]?.adopted ?? "")).toBe(
      "Kommunens tekst siger ikke, hvornår den er godkendt. Læst 1.~november~2026.",
    );
  });
});

describe("the bookmarks", () => {
  test("open with the contents and have each chapter at the first level", () => {
    expect(outline.filter(({ level }) => level === 1).map(({ title }) => title)).toEqual([
      "Indhold",
      "Bostøtte",
      "Hjemmehjælp",
      "Ledsagelse",
      "Madservice",
      "Værested",
      "Svære ord i teksten",
      "Det gælder i hele landet",
    ]);
  });

  test("have every part of a chapter at the second level, below the chapter's prefix", () => {
    const [chapter] = book.chapters;
    const anchors = outline.filter(({ level }) => level === 2).map(({ anchor }) => anchor);
    expect(anchors.filter((anchor) => anchor.startsWith("bostoette-"))).toEqual([
      "bostoette-det-korte-svar",
      ...(chapter === undefined ? [] : partsIn(chapter.view)).map(({ id }) => `bostoette-${id}`),
    ]);
    expect(
      anchors.filter((anchor) => !/^(bostoette|hjemmehjaelp|ledsagelse|madservice|vaerested)-/.test(anchor)),
    ).toEqual([]);
  });

  test("have no anchor twice", () => {
    const anchors = outline.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
