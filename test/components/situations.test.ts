import { expect, test } from "vitest";
import { examples } from "../../_includes/components/situations/situations.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const { document } = rendered("situations", "situations", examples.situations["of a municipality"]);

test("a situation heads the links to what helps in it, so that a screen reader finds it by its heading", () => {
  const shown = [...document.querySelectorAll(".situations__item")].map((item) => [
    shownText(item.querySelector("h3")),
    [...item.querySelectorAll("a")].map(shownText),
  ]);
  expect(shown).toEqual([
    ["Jeg kan ikke selv lave mad", ["Madservice"]],
    ["Jeg er lige kommet hjem fra sygehuset", ["Genoptræning", "Hjemmehjælp"]],
  ]);
});
