import { describe, expect, test } from "vitest";
import { bookOutline, bookView } from "../../../src/view/book-view.ts";
import { partsIn } from "../../../src/view/full-view.ts";
import { standardContexts } from "../../../src/view/standard-context.ts";
import { printWriter } from "../../../src/view/writer.ts";
import { context, contextOf, lillerup } from "../../helpers/lillerup.ts";
import { wordsOf } from "../../helpers/parts-of.ts";
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

test("a hard word that two chapters share is explained in each, at an anchor of its own", () => {
  const sections = { scope: { status: "stated" as const, body: ["Du får en afgørelse."] } };
  const contexts = ["madservice", "vaerested"].map((id) => contextOf(id, { standard: { sections } }));
  const ids = bookView(lillerup, contexts).chapters.map(({ view }) => wordsOf(view).map(({ id }) => id));
  expect(ids.map((chapter) => chapter.filter((id) => id.endsWith("-afgoerelse")))).toEqual([
    ["madservice-ord-afgoerelse"],
    ["vaerested-ord-afgoerelse"],
  ]);
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
