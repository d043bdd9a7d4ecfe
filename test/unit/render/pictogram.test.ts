import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { easySection, pictogram } from "../../../src/model/easy-read.ts";
import { pictogramHtml, pictogramSheet } from "../../../src/render/pictogram.ts";

describe.each(pictogram.options)("the pictogram “%s”", (name) => {
  const html = pictogramHtml(name);
  const svg = JSDOM.fragment(html).firstElementChild;

  test("is a drawing", () => {
    expect(svg?.localName).toBe("svg");
    expect(svg?.querySelectorAll("path, circle, rect, g").length).toBeGreaterThan(0);
  });

  test("is passed over by assistive technology, because the heading beside it says the same", () => {
    expect(svg?.getAttribute("aria-hidden")).toBe("true");
    expect(svg?.getAttribute("focusable")).toBe("false");
  });

  test("has the colour of the text, so that it shows in the dark and on paper", () => {
    expect(html).not.toMatch(/(fill|stroke)="(?!none|currentColor)/);
  });

  test("brings no id, since it may stand on a page twice", () => {
    expect(html).not.toMatch(/\sid="/);
  });
});

test("no two pictograms look the same, because each means one thing", () => {
  expect(new Set(pictogram.options.map(pictogramHtml)).size).toBe(pictogram.options.length);
});

test("each pictogram has one meaning that editors are told, and no two have the same", () => {
  const words = easySection.shape.pictogram.meta()?.["words"] as Readonly<Record<string, string>>;
  expect(Object.keys(words)).toEqual([...pictogram.options]);
  const meanings = Object.values(words).map((text) => text.split(": ")[1]);
  expect(meanings.filter((meaning) => meaning === undefined)).toEqual([]);
  expect(new Set(meanings).size).toBe(pictogram.options.length);
});

test("the file that all pages share holds every pictogram under its name, drawn as it is on paper", () => {
  const symbols = [...JSDOM.fragment(pictogramSheet()).querySelectorAll("symbol")];
  expect(symbols.map(({ id }) => id)).toEqual([...pictogram.options]);
  for (const symbol of symbols) {
    const drawn = JSDOM.fragment(pictogramHtml(pictogram.parse(symbol.id))).firstElementChild;
    expect(symbol.innerHTML).toBe(drawn?.innerHTML);
  }
});
