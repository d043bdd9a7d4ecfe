import { describe, expect, test } from "vitest";
import type { Check } from "../../../src/audit/check.ts";
import { type AuditFinding, findingOf } from "../../../src/audit/finding.ts";
import { mergedFindings } from "../../../src/audit/merged-findings.ts";
import { levelOf, weightByLevel } from "../../../src/audit/weight.ts";

const check = (name: string): Check => ({ name, subject: "page", looksFor: () => name });

/** A finding on a picture without a text in its place, as an engine tells it. */
function seen(engine: string, rule: string, given: Partial<AuditFinding> = {}): AuditFinding {
  const fault = {
    page: "/",
    place: "img",
    rule,
    weight: "likely",
    criterion: "1.1.1",
    what: rule,
    fix: "",
  } as const;
  return { ...findingOf(check(engine), fault), element: "html > body > img", ...given };
}

const codes = (findings: readonly AuditFinding[]) =>
  mergedFindings(findings).map(({ code, seenBy }) => seenBy ?? [code]);

describe("the same fault", () => {
  test("is told once where several engines see it on one element, with the codes of all", () => {
    const findings = [seen("axe", "image-alt"), seen("qualweb", "R17"), seen("htmlcs", "H37")];
    expect(codes(findings)).toEqual([["axe/image-alt", "qualweb/R17", "htmlcs/H37"]]);
  });

  test("has the heaviest weight that one of them gives it", () => {
    const heavy = seen("qualweb", "R17", { weight: "barrier", severity: "error" });
    const light = seen("axe", "image-alt", { weight: "question", severity: "warning" });
    expect(mergedFindings([light, heavy])).toMatchObject([
      { code: "axe/image-alt", weight: "barrier", severity: "error" },
    ]);
  });
});

test.each([
  ["another element", { element: "html > body > p > img" }],
  ["another page", { place: { page: "/a/", at: "img" } }],
  ["another criterion", { criterion: "1.4.3" }],
  ["a place that no element has", { element: "" }],
] as const)("%s is another fault", (_, given) => {
  expect(codes([seen("axe", "image-alt"), seen("qualweb", "R17", given)])).toHaveLength(2);
});

test("two faults that one engine sees on an element stay two", () => {
  expect(codes([seen("axe", "image-alt"), seen("axe", "role-img-alt"), seen("qualweb", "R17")])).toEqual([
    ["axe/image-alt", "qualweb/R17"],
    ["axe/role-img-alt"],
  ]);
});

test("a finding says what it weighs, and the criterion with its level", () => {
  expect(seen("axe", "image-alt")).toMatchObject({
    severity: "error",
    weight: "likely",
    criterion: "1.1.1",
    level: "A",
  });
  const style = { page: "/", place: "", rule: "void-style", what: "", fix: "" };
  expect(findingOf(check("markup"), style)).toMatchObject({ severity: "note", weight: "hint" });
  expect(findingOf(check("markup"), style)).not.toHaveProperty("criterion");
});

test("the law asks for A and AA, and what asks for more is a hint", () => {
  expect(["1.1.1", "1.4.3", "1.4.6"].map(levelOf)).toEqual(["A", "AA", "AAA"]);
  expect(["1.1.1", "1.4.3", "1.4.6", undefined].map(weightByLevel)).toEqual([
    "barrier",
    "barrier",
    "hint",
    "hint",
  ]);
});
