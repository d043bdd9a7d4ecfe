import { expect, test } from "vitest";
import { markdownParts } from "../../../../src/load/check/markdown-parts.ts";

test("links are found with their words and targets, as they are written", () => {
  const text = 'Se [**her** nu](/a/) og [der](æ.html "Titel"), ![et billede](c.png).';
  expect(markdownParts(text).links).toEqual([
    { target: "/a/", words: "her nu", title: undefined, isPicture: false },
    { target: "æ.html", words: "der", title: "Titel", isPicture: false },
    { target: "c.png", words: "et billede", title: undefined, isPicture: true },
  ]);
});

test("a link that the printer would refuse is found all the same", () => {
  expect(markdownParts("[her](javascript:alert)").links.map(({ target }) => target)).toEqual([
    "javascript:alert",
  ]);
});

test("emphasis is found with its stars, also inside links", () => {
  expect(markdownParts("Det er **fed** og [*kursiv*](/a/).").emphasis).toEqual([
    { words: "fed", stars: "**" },
    { words: "kursiv", stars: "*" },
  ]);
});

test("stars that are printed are found with what stands beside them", () => {
  expect(markdownParts("Mad\n50 kr.* om dagen").looseStars).toEqual([
    { width: 1, before: ".", after: " ", line: "50 kr.* om dagen" },
  ]);
});
