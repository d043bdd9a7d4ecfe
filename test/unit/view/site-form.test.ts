import { expect, test } from "vitest";
import { formOf } from "../../../src/view/site-form.ts";

const [own, restated] = [{ voice: "own" }, { voice: "restated" }] as const;

test.each([
  ["a municipality that speaks for itself and is alone", [own], "own"],
  ["a municipality that others tell of", [restated], "national"],
  ["several municipalities", [own, own], "national"],
  ["no municipality", [], "national"],
] as const)("the site of %s has its usual form", (_what, municipalities, form) => {
  expect(formOf(municipalities, undefined)).toBe(form);
});

test("a form that is asked for goes before the usual one", () => {
  expect(formOf([own], "national")).toBe("national");
});
