import { describe, expect, test } from "vitest";
import acts from "../../../_data/national/acts.ts";
import { appealRuleOf, complaint, complaints } from "../../../src/model/index.ts";
import { accepts } from "./accepts.ts";

const appeal = {
  kind: "appeal",
  over: "Du kan klage over svaret.",
  forms: ["written"],
  deadline: { weeks: 4, from: "du modtog afgørelsen" },
  to: "klager",
  afterwards: ["Kommunen ser på sagen igen."],
  decidedBy: "Ankestyrelsen",
};

test("an appeal tells over what, how, by when, to whom, and what happens then", () => {
  expect(accepts(complaint, appeal)).toBe(true);
});

test.each(["over", "forms", "to"])("an appeal without “%s” is refused", (missing) => {
  const { [missing as keyof typeof appeal]: _, ...rest } = appeal;
  expect(accepts(complaint, rest)).toBe(false);
});

describe("a “no” is refused", () => {
  test.each([
    [
      "when the law is said to rule it out and no law is cited",
      { kind: "no-appeal-by-statute", text: "Nej." },
    ],
    [
      "when nobody says whether the municipality gives its reason",
      { kind: "stated-none", statement: "Nej." },
    ],
    ["when the municipality's statement is missing", { kind: "stated-none", reasonGiven: false }],
    ["when silence is filled in with a text", { kind: "not-stated", text: "Du kan ikke klage." }],
  ])("%s", (_when, value) => {
    expect(accepts(complaint, value)).toBe(false);
  });
});

test("silence about complaints is written out", () => {
  expect(accepts(complaint, { kind: "not-stated" })).toBe(true);
});

test("several ways to complain are each told by what they concern, in words of their own", () => {
  const of = (concerns?: string) => ({ ...appeal, ...(concerns === undefined ? {} : { concerns }) });
  expect(accepts(complaints, appeal)).toBe(true);
  expect(accepts(complaints, [of("Træning"), of("Genoptræning")])).toBe(true);
  expect(accepts(complaints, [of("Træning"), of()])).toBe(false);
  expect(accepts(complaints, [of("Træning"), of("Træning")])).toBe(false);
  expect(accepts(complaints, [of("Træning")])).toBe(false);
});

test("Acts with different boards have no one answer, and neither has an Act beside one that is not known", () => {
  const of = (...keys: readonly (keyof typeof acts)[]) =>
    appealRuleOf(
      keys.map((act) => ({ act, law: acts[act], section: "1", role: "main", appeal: "appeal" }) as const),
    )?.decidedBy;
  expect(of("serviceloven", "aktivloven")).toBe("Ankestyrelsen");
  expect(of("serviceloven", "folkeskoleloven")).toBeUndefined();
  expect(of("serviceloven", "sundhedsloven")).toBeUndefined();
  expect(of()).toBeUndefined();
});
