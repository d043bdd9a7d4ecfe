import { describe, expect, test } from "vitest";
import { bindText, joinWords, spellParagraphs, upperFirst } from "../../../src/format/typography.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

describe("a line never ends", () => {
  test.each([
    ["between the paragraph sign and its number", "servicelovens § 99", "servicelovens §~99"],
    ["between the double sign and its numbers", "§§ 83 og 86", "§§~83 og 86"],
    ["inside a paragraph with a letter", "§ 82 a", "§~82~a"],
    ["between stk. and its number", "§ 82 a, stk. 2", "§~82~a, stk.~2"],
    ["between a number and its weeks", "inden 4 uger", "inden 4~uger"],
    ["between a number and its months", "efter 6 måneder", "efter 6~måneder"],
    ["between a number and its working days", "5 hverdage", "5~hverdage"],
    ["between a number and its days", "30 dage", "30~dage"],
    ["between a number and its hours", "2 timer", "2~timer"],
    ["between an amount and its unit", "62,50 kr. pr. måltid", "62,50~kr. pr. måltid"],
    ["between an age and years", "fra 18 år", "fra 18~år"],
    ["between a number of pages and its word", "6 sider, 84 kB", "6~sider, 84~kB"],
  ])("%s", (_place, text, bound) => {
    expect(visibleSpaces(bindText(text))).toBe(bound);
  });
});

describe("a line may end", () => {
  test.each([
    ["after a number that counts something else", "2 besøg og 3 breve"],
    ["before a word that only begins like a unit", "4 timelønnede, 5 ugentlige og 2 åringer"],
    ["before a word that begins with a, b or c", "6 børn, 3 både, 2 cykler og 4 æbler"],
    ["after a number that is followed by a capital", "Lille Torv 1 A"],
    ["inside a sentence without numbers", "Kommunen vurderer din situation."],
  ])("%s", (_place, text) => {
    expect(bindText(text)).toBe(text);
  });
});

test("a text that is bound already stays as it is", () => {
  const once = bindText("§ 82 a, stk. 2 og 4 uger");
  expect(bindText(once)).toBe(once);
});

test.each([
  ["ældreloven", "Ældreloven"],
  ["åben Dør", "Åben Dør"],
  ["", ""],
])("only the first letter of “%s” becomes a capital", (text, capital) => {
  expect(upperFirst(text)).toBe(capital);
});

test.each([
  [[], ""],
  [["brev"], "brev"],
  [["brev", "mail"], "brev og mail"],
  [["brev", "mail", "telefon"], "brev, mail og telefon"],
])("the words %j are joined as Danish does", (words, joined) => {
  expect(joinWords(words)).toBe(joined);
});

test("a choice is joined by eller", () => {
  expect(joinWords(["skriftligt", "mundtligt"], "eller")).toBe("skriftligt eller mundtligt");
});

test.each([
  ["§ 99", "paragraf~99"],
  ["§99", "paragraf~99"],
  ["§§ 82 a og 82 b", "paragraf~82 a og 82 b"],
  ["tegnet § alene", "tegnet § alene"],
])("“%s” is spelt out for voices that do not read the sign", (text, spelt) => {
  expect(visibleSpaces(spellParagraphs(text))).toBe(spelt);
});
