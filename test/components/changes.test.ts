import { expect, test } from "vitest";
import { examples } from "../../_includes/components/changes/changes.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const changes = (name: keyof typeof examples.changes) =>
  rendered("changes", "changes", examples.changes[name]).document;

test("each change stands below a heading that says when it was made", () => {
  const lists = [...changes("two changes, in a book").querySelectorAll("ul")];
  expect(
    lists.map((list) => [shownText(list.previousElementSibling), [...list.children].map(shownText)]),
  ).toEqual([
    [
      "Ændret 1.\u00a0marts\u00a02026, siden udgave 2025-2",
      ["Hjælperen kommer oftere.", "Prisen er lavere."],
    ],
    ["Ændret 1.\u00a0juni\u00a02025, siden udgave 2025-1", ["Køkkenet har fået et nyt nummer."]],
  ]);
});

test("the writer's emphasis stays", () => {
  expect(changes("one change").querySelector("li strong")?.textContent).toBe("lavere");
});

test("the headings are of the third level on a page, and one lower in a book", () => {
  const levelOf = (document: Document) => document.querySelector("ul")?.previousElementSibling?.localName;
  expect(levelOf(changes("one change"))).toBe("h3");
  expect(levelOf(changes("two changes, in a book"))).toBe("h4");
});
