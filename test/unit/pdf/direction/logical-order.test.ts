import { expect, test } from "vitest";
import type { Blob } from "../../../../src/pdf/direction/blobs.ts";
import { logicalOrder } from "../../../../src/pdf/direction/logical-order.ts";
import { htmlTextOf } from "../../../../src/pdf/text/html-text.ts";
import { lettersOf } from "../../../../src/pdf/text/ignored.ts";

/** The texts of one painted line in the order of the HTML. */
function ordered(painted: readonly string[], html: string): readonly string[] | undefined {
  const line = painted.map((text) => ({ text, letters: lettersOf(text) }) as Blob);
  return logicalOrder(line, htmlTextOf(html), 0)?.blobs.map(({ text }) => text);
}

test("the words of a line that runs from right to left are read from its right end", () => {
  expect(ordered(["שלום", " ", "עזרה"], "<p>עזרה שלום</p>")).toEqual(["עזרה", " ", "שלום"]);
});

test("a minus before a number is read before it", () => {
  expect(ordered(["grader og", " ", "5", "- "], "<p>- 5 grader og</p>")).toEqual([
    "- ",
    "5",
    " ",
    "grader og",
  ]);
});

test("the hyphen at which a word breaks is the last of its line", () => {
  const painted = ["שלום", "Ć", "irić [under\u00ADvisnings\u00AD", "-"];
  expect(ordered(painted, "<td>Ćirić [under\u00ADvisnings\u00ADbeskrivelse שלום</td>")).toBeUndefined();
  expect(ordered(painted, "<td>שלום Ćirić [under\u00ADvisnings\u00ADbeskrivelse</td>")).toEqual(painted);
});

test("what the HTML does not say there has no order", () => {
  expect(ordered(["og", "en"], "<p>En anden og</p>")).toBeUndefined();
});
