import { expect, test } from "vitest";
import { examples } from "../../_includes/components/edition-switch/edition-switch.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const { document } = rendered(
  "edition-switch",
  "editionSwitch",
  examples.editionSwitch["on the full edition"],
);

test("every edition is a plain link", () => {
  expect([...document.querySelectorAll("nav li > a")].map(shownText)).toEqual([
    "Hele indholdet",
    "Let at læse",
    "Tjekliste",
  ]);
});

test("the edition one reads is marked in words that a screen reader speaks", () => {
  expect([...document.querySelectorAll('[aria-current="page"]')].map(shownText)).toEqual(["Hele indholdet"]);
});

test("the landmark says what it is for", () => {
  expect(document.querySelector("nav")?.getAttribute("aria-label")).toBe("Vælg udgave");
});
