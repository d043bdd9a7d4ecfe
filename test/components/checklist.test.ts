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

test("a line that another has the label of is named by what it is about", () => {
  const [line] = [...full.querySelectorAll("section:has(> #klage) input")];
  expect(line?.getAttribute("aria-label")).toBe("Rengøring: Jeg fik afgørelsen den");
  expect(shownText(full.querySelector(`label[for="${line?.id}"]`))).toBe("Jeg fik afgørelsen den");
});

test("what is written stays on the reader's own screen: no form, no name, no suggestion from before", () => {
  const fields = [...full.querySelectorAll("input[type=text], textarea")];
  expect(full.querySelector("form")).toBeNull();
  expect([...full.querySelectorAll("input[name], textarea[name]")]).toEqual([]);
  expect(fields.map((field) => field.getAttribute("autocomplete"))).toEqual(fields.map(() => "off"));
});

describe("the parts", () => {
  test("are numbered from the front to the back, and each is a section named by its heading", () => {
    const sections = [...full.querySelectorAll("section.part")];
    const headings = sections.map((section) =>
      shownText(full.getElementById(section.getAttribute("aria-labelledby") ?? "")),
    );
    expect(headings).toEqual([
      "Hvis der er fare for liv eller helbred",
      "1. Sådan søger du",
      "2. Tag med eller hav klar",
      "3. Spørg om det her",
      "4. Dit ansvar",
      "5. Sådan klager du",
      "6. Det gælder i hele landet",
    ]);
  });

  test("what is done now stands on the front, with room for notes", () => {
    expect([...full.querySelectorAll(".sheet-front h2")].map(({ id }) => id)).toEqual([
      "fare",
      "soeg",
      "hav-klar",
      "spoerg",
    ]);
    expect(full.querySelector(".sheet-front > .write-lines textarea")?.id).toBe("notater");
  });
});

test("the telephone number is the largest thing of the part on how to apply", () => {
  const part = full.querySelector("section:has(> #soeg)");
  expect(part?.querySelector(".contact__phone--big a")?.getAttribute("href")).toBe("tel:+4512345678");
});

describe("a complaint", () => {
  const part = full.querySelector("section:has(> #klage)");

  test("is told in six lines, its receiver in one", () => {
    const [lines] = [...(part?.querySelectorAll("ul") ?? [])];
    expect([...(lines?.children ?? [])].map((line) => shownText(line.querySelector("strong")))).toEqual([
      "Hvad?",
      "Til hvem?",
      "Hvornår?",
      "Hvordan?",
      "Hjælp?",
      "Og så?",
    ]);
    expect(shownText(lines?.children[1] ?? null)).toMatch(
      /^Til hvem\? Visitationen i Lillerup, telefon 12\s34\s56\s78, mail \S+@/,
    );
  });

  test("whose deadline nobody states is asked about", () => {
    const [, second] = [...(part?.querySelectorAll("ul") ?? [])];
    expect(shownText(second?.children[1] ?? null)).toBe("Hvornår? Spørg, hvornår du senest skal klage.");
  });
});

describe("more lines for notes", () => {
  const linesIn = (density: number, onPaper: boolean) => {
    const [view] = examples.checklistParts["of a source that says little"];
    const { document } = rendered("checklist", "checklistParts", [view, density, onPaper]);
    return document.querySelectorAll(".sheet-back .write-line").length;
  };

  test("stand on the paper's back, and are no field of the page", () => {
    expect(linesIn(0, true)).toBe(1);
    expect(silent.querySelector(".sheet-back :is(input, textarea)")).toBeNull();
    expect(silent.querySelector(".sheet-back > .on-paper")).not.toBeNull();
  });

  test("are left out where the back is full", () => {
    expect(linesIn(3, true)).toBe(0);
  });
});

describe("a source that says little", () => {
  test("has no empty lists", () => {
    expect([...silent.querySelectorAll("ul, ol")].filter(({ children }) => children.length === 0)).toEqual(
      [],
    );
  });

  test("has no part on emergencies, and none on duties", () => {
    expect(silent.getElementById("fare")).toBeNull();
    expect(silent.getElementById("ansvar")).toBeNull();
  });

  test("says whom to ask", () => {
    expect(shownText(silent.querySelector("section:has(> #klage)"))).toContain("Spørg Lillerup Kommune.");
  });
});
