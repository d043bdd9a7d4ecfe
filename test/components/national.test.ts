import { expect, test } from "vitest";
import { examples } from "../../_includes/components/national/national.examples.ts";
import { rendered, shownText } from "./rendered.ts";

test("each rule stands with its source", () => {
  const { document } = rendered("national", "nationalNotes", examples.nationalNotes["two rules"]);
  expect([...document.querySelectorAll("li")].map(shownText)).toEqual([
    "Du må altid tage en bisidder med. (Forvaltningslovens §\u00a08)",
    "Dit afgørelsesbrev bestemmer. (Forvaltningslovens §\u00a025)",
  ]);
  expect(shownText(document.querySelector("ul + p"))).toBe("Tjekket 22.\u00a0november\u00a02026.");
});
