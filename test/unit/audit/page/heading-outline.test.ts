import { expect, test } from "vitest";
import { headingOutline } from "../../../../src/audit/page/heading-outline.ts";
import { rulesOn } from "./audited-page.ts";

const rules = (html: string) => rulesOn(headingOutline, html);

test.each([
  "<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>",
  "<h1>A</h1><h2>B</h2><h3>Pris</h3><h2>C</h2><h3>Pris</h3>",
  `<h1>A</h1><div role="heading" aria-level="2">B</div>`,
  `<h1><img src="a.png" alt="Lillerup"></h1>`,
  "<h1>A</h1><h4 hidden>B</h4><template><h4>C</h4></template>",
])("%s makes a table of contents", async (html) => {
  expect(await rules(html)).toEqual([]);
});

test.each([
  ["<p>A</p>", "no-h1"],
  ["<h1>A</h1><h1>B</h1>", "several-h1"],
  ["<h2>A</h2><h1>B</h1>", "first"],
  ["<h1>A</h1><h3>B</h3>", "skipped"],
  ["<h1>A</h1><h2> </h2>", "empty"],
  ["<h1>A</h1><h2>Pris</h2><h3>B</h3><h2>Pris</h2>", "twins"],
])("%s does not: %s", async (html, rule) => {
  expect(await rules(html)).toEqual([rule]);
});
