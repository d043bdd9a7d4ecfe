import { expect, test } from "vitest";
import { examples } from "../../_includes/components/places/places.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const few = rendered("places", "places", examples.places["a few"]).document;
const many = rendered("places", "places", examples.places.many).document;
const entriesOf = (document: Document) => [...document.querySelectorAll(".place-entry")];

test("a municipality shows whom to ring; one without a number is there, too", () => {
  expect(entriesOf(few).map(({ children }) => children.length)).toEqual([2, 1]);
  expect([...few.querySelectorAll(".phones a")].map((link) => link.getAttribute("href"))).toEqual([
    "tel:+4512345678",
    "tel:+4512345679",
  ]);
});

test("a long list is names alone, and keeps the numbers aside for the one that is remembered", () => {
  expect(entriesOf(many).map(shownText)).toEqual(["Lillerup Kommune", "Storeby Kommune"]);
  expect(many.querySelector(".phones")).toBeNull();
  const aside = many.querySelector("template");
  expect(aside?.content.querySelectorAll(".phones a")).toHaveLength(2);
  expect(many.querySelectorAll("template")).toHaveLength(1);
});
