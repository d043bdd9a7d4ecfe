import { expect, test } from "vitest";
import { examples } from "../../_includes/components/contents/contents.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const { document } = rendered("contents", "contents", examples.contents["a page of three parts"]);

test("every part is one link, in the order of the page", () => {
  expect(
    [...document.querySelectorAll("ol a")].map((link) => [link.getAttribute("href"), shownText(link)]),
  ).toEqual([
    ["#hvem", "Hvem kan få hjælpen?"],
    ["#pris", "Hvad koster det?"],
    ["#kilde", "Om teksten"],
  ]);
});

test("the list is a landmark that is named by its heading", () => {
  const nav = document.querySelector("nav");
  expect(shownText(document.getElementById(nav?.getAttribute("aria-labelledby") ?? ""))).toBe("Indhold");
});

test("its heading can stand one level down", () => {
  const lower = rendered("contents", "contents", examples.contents["one level down"]).document;
  expect(lower.querySelector("nav h3")).not.toBeNull();
});
