import { expect, test } from "vitest";
import type { z } from "zod";
import { placeIn, placeWords, section, timeLimit } from "../../../src/model/index.ts";

function rulesBroken(schema: z.ZodType, value: unknown): readonly string[] {
  return schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];
}

test("a place is words, numbers of sentences, or both", () => {
  expect(placeIn("tabellen, rækken om omfang [90, 88-89]")).toEqual({
    words: "tabellen, rækken om omfang",
    sentences: [88, 89, 90],
    isOurs: false,
  });
  expect(placeIn("[12]")).toEqual({ words: "", sentences: [12], isOurs: false });
  expect(placeIn("side 7")).toEqual({ words: "side 7", sentences: [], isOurs: false });
});

test("ours is no place but a mark, and a word like others within a sentence", () => {
  expect(placeIn("ours")).toEqual({ words: "", sentences: [], isOurs: true });
  expect(placeIn("ours og side 7")?.isOurs).toBe(false);
});

test("a dash of any length joins a range, and a sentence that is named twice counts once", () => {
  expect(placeIn("[3–5,4]")?.sentences).toEqual([3, 4, 5]);
});

test.each(["[0]", "[5-3]", "[a]", "[]", "[1] og [2]", "[1", "1]", "[1;2]", "[1] side 2", "[123456]"])(
  "%s is no place",
  (text) => {
    expect(placeIn(text)).toBeUndefined();
  },
);

test("readers are shown the words of a place alone", () => {
  expect(placeWords("løbende tekst [3]")).toBe("løbende tekst");
  expect(placeWords("ours")).toBe("");
  expect(placeWords()).toBe("");
});

test("statements that contradict each other name their places in words, because readers see them", () => {
  const statements = [
    { text: "Hver uge.", where: "side 7 [3]" },
    { text: "Hver måned.", where: "[9]" },
  ];
  const written = { status: "conflict", conflicts: [{ about: "Hvor tit?", statements }] };
  expect(rulesBroken(section, written)).toEqual(["place-without-words"]);
  const limit = { kind: "course", what: "Forløbet", bound: "at-most" };
  const stated = [
    { value: 2, unit: "weeks", where: "side 7 [3]" },
    { value: 3, unit: "weeks", where: "ours" },
  ];
  expect(rulesBroken(timeLimit, { ...limit, stated })).toEqual(["contradiction-without-place"]);
});

test("a place that nobody can read is refused where it is written", () => {
  const written = { status: "stated", where: "[12-", body: ["Du får hjælp."] };
  expect(rulesBroken(section, written)).toEqual(["place-unreadable"]);
});
