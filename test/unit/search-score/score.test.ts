import { describe, expect, test } from "vitest";
import { isEnough, scoreOf, scoreText, shownAmong, verdictOn } from "../../../scripts/search/score.ts";

const row = (accept: string, section = "") => ({ query: "q", kind: "everyday", accept, section });
const shown = (status: string, ...addresses: readonly string[]) => ({
  status,
  results: addresses.map((address) => {
    const [path = "", anchor = ""] = address.split("#");
    return { path, anchor };
  }),
});

describe("a query is answered right", () => {
  test("where a right page comes first, with the right section", () => {
    expect(verdictOn(row("^/a/$", "^hvem$"), shown("1 resultat", "/a/#hvem"))).toMatchObject({
      isFirst: true,
      isSection: true,
    });
  });

  test("in part, where it comes third", () => {
    expect(verdictOn(row("^/a/$"), shown("4 resultater", "/b/", "/c/", "/a/"))).toMatchObject({
      isFirst: false,
      isAmongThree: true,
    });
  });

  test("not, where it comes fourth", () => {
    const verdict = verdictOn(row("^/a/$"), shown("4 resultater", "/b/", "/c/", "/d/", "/a/"));
    expect(verdict.isAmongThree).toBe(false);
  });

  test("without its section, where another one is led to", () => {
    expect(verdictOn(row("^/a/$", "^hvem$"), shown("1 resultat", "/a/#pris")).isSection).toBe(false);
  });
});

describe("what is not here", () => {
  test("is claimed falsely where results are told without reserve", () => {
    expect(verdictOn(row("NONE"), shown("7 resultater for „pizza“", "/a/")).isFalseClaim).toBe(true);
  });

  test("is not, where the sentence says that no page has the word", () => {
    const told = shown("Ingen side har ordet „pizza“. Her er 2 resultater, der kan ligne", "/a/");
    expect(verdictOn(row("NONE"), told)).toMatchObject({ isFalseClaim: false, isFirst: true });
  });
});

test("an empty query is answered by asking for words", () => {
  expect(
    verdictOn(row("EMPTY"), shown("Skriv, hvad du leder efter, eller brug listen herunder.")).isFirst,
  ).toBe(true);
  expect(verdictOn(row("EMPTY"), shown("")).isFirst).toBe(false);
});

test("one false claim, or fewer than 95 of 100 right, is not enough", () => {
  const right = verdictOn(row("^/a/$"), shown("1 resultat", "/a/"));
  const wrong = verdictOn(row("^/a/$"), shown("1 resultat", "/b/"));
  const claim = verdictOn(row("NONE"), shown("1 resultat", "/b/"));
  const of = (count: number, one: typeof right) => Array.from({ length: count }, () => one);
  expect(isEnough(scoreOf([...of(95, right), ...of(5, wrong)]))).toBe(true);
  expect(isEnough(scoreOf([...of(94, right), ...of(6, wrong)]))).toBe(false);
  expect(isEnough(scoreOf([...of(99, right), claim]))).toBe(false);
});

test("the score is a table by kind, and lists what was not right", () => {
  const text = scoreText([
    verdictOn(row("^/a/$", "hvem"), shown("1 resultat", "/a/#pris")),
    verdictOn(row("^/a/$"), shown("Vi fandt ikke noget")),
  ]);
  expect(text).toBe(
    [
      "kind                        first        three      section false claims",
      "everyday                      1/2          1/2          0/1            0",
      "all                           1/2          1/2          0/1            0",
      "",
      "Not right:",
      '  "q": /a/#pris (1 resultat), wanted #hvem',
      '  "q": nothing (Vi fandt ikke noget), wanted ^/a/$',
    ].join("\n"),
  );
});

test("results of other municipalities are passed over, and what is said of them alone claims nothing", () => {
  const at = (path: string) => ({ path, anchor: "" });
  const two = { status: "2 resultater for „mad“", results: [at("/b/mad/"), at("/a/mad/")] };
  expect(shownAmong(/^\/a\//u, two)).toEqual({ ...two, results: [at("/a/mad/")] });
  expect(shownAmong(/^\/c\//u, two)).toEqual({ status: "", results: [] });
  const nothing = { status: "Vi fandt ikke noget for „mad“.", results: [] };
  expect(shownAmong(/^\/c\//u, nothing)).toEqual(nothing);
});
