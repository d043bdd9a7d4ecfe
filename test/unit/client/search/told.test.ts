import { describe, expect, test } from "vitest";
import type { Group, Reading } from "../../../../src/client/search/reading.js";
import { corrections, found } from "../../../../src/client/search/told.js";

const group = (said: string, more: Partial<Group> = {}): Group => ({
  said,
  alternatives: [],
  sections: [],
  ...more,
});
const reading = (groups: readonly Group[], unknown: readonly string[] = []): Reading => ({
  groups,
  unknown,
  rest: { municipality: "", edition: "" },
  isAboutWords: false,
});
const told = (typed: string, read: Reading, hits: number, where = "") =>
  found(typed, read, { count: hits, covers: 1, matched: new Set(read.groups) }, where);

describe("the sentence over the results", () => {
  test("tells how many there are, in Danish grammar", () => {
    expect(told("klage", reading([group("klage")]), 1)).toBe("1 resultat for „klage“");
    expect(told("klage", reading([group("klage")]), 2)).toBe("2 resultater for „klage“");
  });

  test("tells of nothing, and where", () => {
    expect(told("pizza", reading([], ["pizza"]), 0)).toBe(
      "Vi fandt ikke noget for „pizza“. Prøv et andet ord, eller brug listen herunder.",
    );
    expect(told("bostøtte", reading([group("bostøtte")]), 0, "Gentofte Kommune")).toBe(
      "Vi fandt ikke noget for „bostøtte“ i Gentofte Kommune. Prøv et andet ord, eller brug listen herunder.",
    );
  });

  test("names the words that no page has", () => {
    const some = reading([group("bestil")], ["pizza", "sodavand"]);
    expect(told("bestil pizza", some, 1)).toBe(
      "Ingen side har ordene „pizza“ og „sodavand“. Her er 1 resultat, der kan ligne",
    );
  });

  test("takes the parts of a word for no more than parts", () => {
    const parted = reading([group("misbrugsbehandling", { isPartial: true })]);
    expect(told("misbrugsbehandling", parted, 1)).toBe(
      "Ingen side har ordet „misbrugsbehandling“. Her er 1 resultat, der kan ligne",
    );
  });

  test("says so where no page has all", () => {
    const two = reading([group("klage"), group("pris")]);
    expect(told("klage pris", two, 2)).toBe(
      "Ingen side har alle ordene for „klage pris“. Her er 2 resultater, der har nogle af dem",
    );
  });

  test("quotes a long question no longer than one can listen to", () => {
    const text = told("hjælp ".repeat(40), reading([group("hjælp")]), 1);
    expect(text.length).toBeLessThan(85);
    expect(text).toMatch(/…“$/u);
  });
});

test("what was read for what was typed is told", () => {
  expect(corrections(reading([group("hjemlos", { read: "hjemløs" }), group("klage")]))).toEqual(["hjemløs"]);
});
