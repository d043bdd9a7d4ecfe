import { describe, expect, test } from "vitest";
import { durationText, limitText } from "../../../src/format/duration.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

describe("a length of time keeps the source's own unit", () => {
  test.each([
    [24, "hours", "24~timer"],
    [1, "hours", "1~time"],
    [5, "weekdays", "5~hverdage"],
    [1, "weekdays", "1~hverdag"],
    [3, "working-days", "3~arbejdsdage"],
    [1, "working-days", "1~arbejdsdag"],
    [30, "days", "30~dage"],
    [1, "days", "1~dag"],
    [20, "weeks", "20~uger"],
    [1, "weeks", "1~uge"],
    [12, "months", "12~måneder"],
    [1, "months", "1~måned"],
    [2, "years", "2~år"],
  ] as const)("%d %s", (value, unit, text) => {
    expect(visibleSpaces(durationText(value, unit))).toBe(text);
  });

  test("and a part of one has a decimal comma", () => {
    expect(visibleSpaces(durationText(1.5, "weeks"))).toBe("1,5~uger");
  });
});

describe("a limit says whether it is a promise", () => {
  test.each([
    ["at-most", 5, "weekdays", "højst 5~hverdage"],
    ["at-least-every", 12, "months", "mindst hver 12.~måned"],
    ["at-least-every", 1, "weeks", "mindst hver uge"],
    ["at-least-every", 2, "years", "mindst hvert 2.~år"],
    ["at-least-every", 1, "years", "mindst hvert år"],
    ["aim", 30, "days", "inden for 30~dage (det er målet)"],
    ["more-than", 8, "weeks", "mere end 8~uger"],
  ] as const)("%s %d %s", (bound, value, unit, text) => {
    expect(visibleSpaces(limitText(bound, value, unit))).toBe(text);
  });
});
