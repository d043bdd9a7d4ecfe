import { expect, test } from "vitest";
import { examples } from "../../_includes/components/responsibilities/responsibilities.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const responsibilities = (name: keyof typeof examples.responsibilities) =>
  rendered("responsibilities", "responsibilities", examples.responsibilities[name]).document;

test("each duty stands with its reason", () => {
  expect([...responsibilities("with a reason").querySelectorAll("li")].map(shownText)).toEqual([
    "Du har en støvsuger, der virker. Hvorfor? Så skal hjælperen ikke bære en med.",
    "Du ryger ikke.",
  ]);
});

test("an intro stands before the list", () => {
  const intro = responsibilities("with an intro").querySelector("ul")?.previousElementSibling;
  expect(shownText(intro ?? null)).toBe("Hjælperen skal kunne arbejde sikkert.");
});
