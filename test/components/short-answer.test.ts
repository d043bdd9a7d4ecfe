import { expect, test } from "vitest";
import { examples } from "../../_includes/components/short-answer/short-answer.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const answer = (name: keyof typeof examples.shortAnswer) =>
  rendered("short-answer", "shortAnswer", examples.shortAnswer[name]).document;

test("each question stands with its answer", () => {
  expect([...answer("on a page").querySelectorAll(".short-answer__rows > li")].map(shownText)).toEqual([
    "For hvem Du kan ikke selv lave mad.",
    "Hvad du får Et varmt måltid om dagen.",
    "Sådan begynder du Ring til køkkenet i Lillerup.",
  ]);
});

test("the section keeps its anchor apart from those of other texts", () => {
  const section = answer("in a document with other texts").querySelector("section");
  expect(section?.getAttribute("aria-labelledby")).toBe("madservice-det-korte-svar");
  expect(section?.querySelector("h3")?.id).toBe("madservice-det-korte-svar");
});
