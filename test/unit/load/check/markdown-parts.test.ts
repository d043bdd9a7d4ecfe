import { expect, test } from "vitest";
import { markdownParts } from "../../../../src/load/check/markdown-parts.ts";

test("links are found in every form that Markdown has", () => {
  const text = "Se [her](/a/), [der][d], <https://b.example> og ![et billede](c.png).\n\n[d]: æ.html";
  expect(markdownParts(text).targets).toEqual(["/a/", "æ.html", "https://b.example", "c.png"]);
});

test("a link that the printer would refuse is found all the same", () => {
  expect(markdownParts("[her](javascript:alert)").targets).toEqual(["javascript:alert"]);
});

test("tags are found, and what only looks like one is not", () => {
  expect(markdownParts("<div>\n\nVi er <b>her</b><br>\n\n<!-- senere -->").tags).toEqual([
    "<div>",
    "<b>",
    "<br>",
    "<!-- senere -->",
  ]);
  expect(markdownParts("Er 3 < 4 og 5 > 4? Skriv `<b>`.").tags).toEqual([]);
});
