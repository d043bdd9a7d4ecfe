import { expect, test } from "vitest";
import { examples } from "../../_includes/components/source/source.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const source = (name: keyof typeof examples.source) =>
  rendered("source", "source", examples.source[name]).document;

test("each fact about the text stands with its name", () => {
  expect([...source("a document that is not on the web").querySelectorAll("li")].map(shownText)).toEqual([
    "Kilde: Lillerup Kommune: Folder om mad.",
    "Læst: 1.\u00a0november\u00a02026",
  ]);
});

test("the municipality's own text is linked where it can be opened", () => {
  const link = source("a document that can be opened").querySelector("a");
  expect(link?.getAttribute("href")).toBe("https://lillerup.example/mad.pdf");
  expect(source("a document that is not on the web").querySelector("a")).toBeNull();
});
