import { expect, test } from "vitest";
import { examples } from "../../_includes/components/pictogram/pictogram.examples.ts";
import { pictogramHtml } from "../../src/render/pictogram.ts";
import { rendered } from "./rendered.ts";

test("a pictogram is drawn into the page, so that no picture is fetched", () => {
  const { html, document } = rendered("pictogram", "pictogram", examples.pictogram["a home"]);
  expect(html).toBe(pictogramHtml("home"));
  expect(document.querySelector("img, use")).toBeNull();
});
