import { describe, expect, test } from "vitest";
import { examples, fields as written } from "../../_includes/components/checklist/checklist.examples.ts";
import { rendered, renderedFrom, shownText } from "./rendered.ts";

const parts = (name: keyof typeof examples.checklistParts) =>
  rendered("checklist", "checklistParts", examples.checklistParts[name]).document;
const full = parts("of a source that says everything");
const silent = parts("of a source that says little");

test("each duty is a box that is named by its text", () => {
  const { document } = renderedFrom("partials/fields.njk", "tickList", [written.ticks]);
  const boxes = [...document.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  expect(boxes.map(({ labels }) => shownText(labels?.[0] ?? null))).toEqual([
    "Du har en støvsuger, der virker. Hvorfor? Så skal hjælperen ikke bære en med.",
    "Du ryger ikke.",
  ]);
});

test("each line to write on has a label", () => {
  const { document } = renderedFrom("partials/fields.njk", "lines", [written.writeLines]);
  const fields = [...document.querySelectorAll<HTMLInputElement>("input[type=text]")];
  expect(fields.map(({ labels }) => shownText(labels?.[0] ?? null))).toEqual([
    "Jeg kontaktede kommunen den",
    "Jeg talte med",
  ]);
});

test("what takes more than a line has more context", () => {
  const { document } = renderedFrom("partials/fields.njk", "lines", [[written.notes]]);
  const [area] = [...document.querySelectorAll("textarea")];
  expect([shownText(area?.labels[0] ?? null), area?.rows]).toEqual(["Mine notater", 2]);
});

test("the hard words stand last, each with its meaning", () => {
  expect([...full.querySelectorAll("section.part:last-child .words li")].map(shownText)).toEqual([
    "Afgørelse: Kommunens svar på din ansøgning.",
    "Pårørende: En person i din familie. Vedtaget i 2026 af Socialudvalget.",
  ]);
});

test("what is written stays on the reader's own screen: no form, no name, no suggestion from before", () => {
  const fields = [...full.querySelectorAll("input[type=text], textarea")];
  expect(full.querySelector("form")).toBeNull();
  expect([...full.querySelectorAll("input[name], textarea[name]")]).toEqual([]);
  expect(fields.map((field) => field.getAttribute("autocomplete"))).toEqual(fields.map(() => "off"));
});

describe("the three parts", () => {
  test("are numbered, and each is a section named by its heading", () => {
    const sections = [...full.querySelectorAll("section.part")];
    const headings = sections.map((section) =>
      shownText(full.getElementById(section.getAttribute("aria-labelledby") ?? "")),
    );
    expect(headings).toEqual([
      "Hvis der er fare for liv eller helbred",
      "1. Dit ansvar",
      "2. Sådan søger du",
      "3. Sådan klager du",
      "Svære ord i tjeklisten",
    ]);
  });

  test("have the addresses of the full edition's sections", () => {
    expect([...full.querySelectorAll("section.part > h2")].map(({ id }) => id)).toEqual([
      "fare",
      "ansvar",
      "soeg",
      "klage",
      "ord",
    ]);
  });
});

test("the telephone number is the largest thing of the part on how to apply", () => {
  const part = full.querySelector("section[aria-labelledby=soeg]");
  expect(part?.querySelector(".contact__phone--big a")?.getAttribute("href")).toBe("tel:+4512345678");
});

describe("a source that says little", () => {
  test("has its notStated told", () => {
    expect(shownText(silent.querySelector("section[aria-labelledby=ansvar]"))).toBe(
      "1. Dit ansvar Teksten siger ikke, hvad dit ansvar er.",
    );
  });

  test("has no empty lists", () => {
    expect([...silent.querySelectorAll("ul, ol")].filter(({ children }) => children.length === 0)).toEqual(
      [],
    );
  });

  test("has no part on emergencies, and none on words", () => {
    expect(silent.getElementById("fare")).toBeNull();
    expect(silent.getElementById("ord")).toBeNull();
  });
});
