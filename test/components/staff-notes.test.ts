import { expect, test } from "vitest";
import { examples } from "../../_includes/components/staff-notes/staff-notes.examples.ts";
import { rendered, shownText } from "./rendered.ts";

test("citizens are led to their own text before anything else", () => {
  const { document, text } = rendered("staff-notes", "staffHead", examples.staffHead["on a page"]);
  expect(text).toContain("Er du borger, så læs i stedet: Madservice");
  expect(document.querySelector("main a")?.getAttribute("href")).toBe("/lillerup/madservice/");
});

test("a note names the citizens' section that it belongs to, where there is one", () => {
  const { document } = rendered("staff-notes", "staffSections", examples.staffSections["on a page"]);
  const [first, second] = document.querySelectorAll("section");
  expect(first?.querySelector(".note")).toBeNull();
  expect(shownText(second?.querySelector(".note") ?? null)).toBe(
    "Hører til borgerens afsnit: Hvad koster det?",
  );
});
