import { expect, test } from "vitest";
import { examples } from "../../_includes/components/short-answer/short-answer.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const answer = (name: keyof typeof examples.shortAnswer) =>
  rendered("short-answer", "shortAnswer", examples.shortAnswer[name]).document;

test("each question stands with its answer", () => {
  expect(
    [...answer("with whom to call").querySelectorAll(".short-answer__rows > li")].map(shownText),
  ).toEqual([
    "For hvem Du kan ikke selv lave mad.",
    "Hvad du får Et varmt måltid om dagen.",
    "Pris Hovedret: 62,50\u00a0kr. pr. måltid (2026). Biret: 20\u00a0kr. pr. måltid (2026).",
    "Sådan begynder du Ring til køkkenet i Lillerup.",
  ]);
});

test("the telephone number is large and can be called", () => {
  const phone = answer("with whom to call").querySelector(".contact__phone--big a");
  expect(phone?.getAttribute("href")).toBe("tel:+4512345678");
});

test("a source without a contact is told to have none", () => {
  const document = answer("with nobody to call");
  expect(shownText(document.querySelector(".short-answer__none"))).toBe(
    "Kommunens tekst nævner ikke et telefonnummer. Kontakt Lillerup Kommune.",
  );
  expect(document.querySelector(".contacts")).toBeNull();
});

test("the section keeps its anchor apart from those of other texts", () => {
  const section = answer("in a document with other texts").querySelector("section");
  expect(section?.getAttribute("aria-labelledby")).toBe("madservice-det-korte-svar");
  expect(section?.querySelector("h3")?.id).toBe("madservice-det-korte-svar");
});
