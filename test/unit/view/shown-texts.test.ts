import { expect, test } from "vitest";
import { shownTexts } from "../../../src/view/shown-texts.ts";

test("every text of a view is given, however deep it lies", () => {
  expect(shownTexts({ heading: "Pris", items: [{ textHtml: "Gratis" }, "Altid"], count: 2 })).toEqual([
    "Pris",
    "Gratis",
    "Altid",
  ]);
});

test("the texts of nested parts are given, so that their hard words are explained", () => {
  const inner = { id: "hvad--1", heading: "Sygdom", blocks: [{ kind: "text", textHtml: "<p>Ring.</p>" }] };
  expect(shownTexts([{ kind: "parts", parts: [inner] }])).toEqual(["Sygdom", " Ring. "]);
});

test("tags part words, soft hyphens do not, and a blank that does not break is a blank", () => {
  expect(shownTexts("<p>Det</p><p>er et kvalitets\u00adord på 4\u00a0uger</p>")).toEqual([
    " Det  er et kvalitetsord på 4 uger ",
  ]);
});

test("addresses and names for machines are no texts", () => {
  expect(
    shownTexts({ id: "frist", href: "#frist", kind: "appeal", email: "frist@lillerup.example" }),
  ).toEqual([]);
});

test("an address that is shown without being read is told by its label", () => {
  expect(shownTexts({ secureEmail: "post@lillerup.example" })).toEqual(["Sikker mail"]);
});

test("the texts of nested parts are given", () => {
  expect(shownTexts([{ kind: "parts", parts: [{ id: "a", heading: "Pleje", blocks: [] }] }])).toEqual([
    "Pleje",
  ]);
});
