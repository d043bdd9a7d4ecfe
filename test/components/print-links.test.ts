import { expect, test } from "vitest";
import { examples } from "../../_includes/components/print-links/print-links.examples.ts";
import { rendered, shownText } from "./rendered.ts";

test("each PDF is a link that tells its kind, pages and size", () => {
  const { document } = rendered("print-links", "printLinks", examples.printLinks["two PDFs"]);
  expect([...document.querySelectorAll("li > a")].map(shownText)).toEqual([
    "Hele indholdet (PDF, 6\u00a0sider, 84\u00a0kB)",
    "Hele indholdet med stor skrift (PDF, 9\u00a0sider, 1,3\u00a0MB)",
  ]);
});

test("a build without PDFs has no empty section", () => {
  const { html } = rendered("print-links", "printLinks", examples.printLinks["a build without PDFs"]);
  expect(html.trim()).toBe("");
});
