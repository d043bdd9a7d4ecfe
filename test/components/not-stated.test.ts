import { expect, test } from "vitest";
import { examples } from "../../_includes/components/not-stated/not-stated.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const { document, text } = rendered("not-stated", "notStated", examples.notStated["two items"]);

test("everything not stated is an item of one sentence", () => {
  expect([...document.querySelectorAll("li")].map(shownText)).toEqual([
    "hvad hjælpen koster",
    "hvornår du får svar",
  ]);
  expect(shownText(document.querySelector("ul")?.previousElementSibling ?? null)).toBe(
    "Teksten fra Lillerup Kommune siger ikke noget om",
  );
});

test("who speaks for themselves says only whom to ask", () => {
  const alone = rendered("not-stated", "notStated", examples.notStated["whom to ask alone"]);
  expect(alone.text).toMatch(/Kontakt Køkkenet, telefon\u00a012\u00a034\u00a056\u00a080\.$/);
  expect(alone.document.querySelector("ul, .list-intro")).toBeNull();
});

test("whom to ask stands last", () => {
  expect(text).toMatch(/Spørg Køkkenet, telefon\u00a012\u00a034\u00a056\u00a080\.$/);
});
