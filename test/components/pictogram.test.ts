import { expect, test } from "vitest";
import { examples } from "../../_includes/components/pictogram/pictogram.examples.ts";
import { pictogramHtml } from "../../src/render/pictogram.ts";
import { rendered } from "./rendered.ts";

test("a pictogram is drawn into a document for paper, which fetches no picture", () => {
  const { html, document } = rendered("pictogram", "pictogram", examples.pictogram["a home"]);
  expect(html).toBe(pictogramHtml("home"));
  expect(document.querySelector("img, use")).toBeNull();
});

test("a pictogram of a page is shown from the file that all pages share", () => {
  const { document } = rendered(
    "pictogram",
    "pictogram",
    examples.pictogram["from the file that all pages share"],
  );
  expect(document.querySelector("svg[aria-hidden=true] > use")?.getAttribute("href")).toBe(
    "/assets/pictograms.svg#home",
  );
});
