import { expect, test } from "vitest";
import { examples } from "../../_includes/components/phones/phones.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const { document } = rendered("phones", "phones", examples.phones["by age"]);

test("a number can be called, and says first for whom it is", () => {
  expect([...document.querySelectorAll(".phones__item")].map(shownText)).toEqual([
    "Ring\u00a012\u00a034\u00a056\u00a078 Hvis du er under 30\u00a0år: Ungecentret",
    "Ring\u00a012\u00a034\u00a056\u00a079 Visitationen",
  ]);
  expect(document.querySelector("a")?.getAttribute("href")).toBe("tel:+4512345678");
});

test("its link says whose it is, and begins with what is seen", () => {
  for (const link of document.querySelectorAll("a")) {
    expect(link.getAttribute("aria-label")).toMatch(new RegExp(`^${shownText(link)}, `));
  }
});
