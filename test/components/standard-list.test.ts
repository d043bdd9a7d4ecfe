import { describe, expect, test } from "vitest";
import { examples } from "../../_includes/components/standard-list/standard-list.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const list = (name: keyof typeof examples.standardList) =>
  rendered("standard-list", "standardList", examples.standardList[name]).document;
const titles = (document: Document) => [...document.querySelectorAll("h2 > a")].map(shownText);

test("a municipality's standards are named by their titles", () => {
  expect(titles(list("of a municipality"))).toEqual(["Madservice", "Værested"]);
});

test("a topic's standards are named by their municipalities", () => {
  expect(titles(list("of a topic"))).toEqual(["Lillerup Kommune", "Storerup Kommune"]);
});

describe("the links to the editions", () => {
  const links = [...list("of a municipality").querySelectorAll(".inline-links a")];

  test("say of which standard, because “Tjekliste” alone says nothing in a list of links (WCAG 2.4.9)", () => {
    expect(links.map((link) => link.getAttribute("aria-label")).slice(0, 3)).toEqual([
      "Hele indholdet: Madservice",
      "Let at læse: Madservice",
      "Tjekliste: Madservice",
    ]);
  });

  test("begin with what is seen, so that they can be called by voice (WCAG 2.5.3)", () => {
    const unlike = links.filter((link) => !link.getAttribute("aria-label")?.startsWith(shownText(link)));
    expect(unlike).toEqual([]);
  });
});

test("each standard tells its promise and its law", () => {
  expect(shownText(list("of a municipality").querySelector("p"))).toBe(
    "Du får varm mad bragt hjem. Servicelovens §\u00a083",
  );
});
