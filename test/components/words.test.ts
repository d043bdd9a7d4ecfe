import { expect, test } from "vitest";
import { examples } from "../../_includes/components/words/words.examples.ts";
import { rendered, shownText } from "./rendered.ts";

test("each word stands where the text's link leads, with its meaning", () => {
  const { document } = rendered("words", "words", examples.words["two words"]);
  expect([...document.querySelectorAll("li")].map((item) => [item.id, shownText(item)])).toEqual([
    ["ord-afgoerelse", "Afgørelse: Kommunens svar på din ansøgning."],
    ["ord-paaroerende", "Pårørende: En person i din familie. Vedtaget i 2026 af Socialudvalget."],
  ]);
});
