import { expect, test } from "vitest";
import { brokenFault, issueFault } from "../../../../src/audit/browser/htmlcs-engine.ts";

const spot = { selector: "main > b", context: "<b>Pris</b>" };

test("a fault says where it is, whom it affects, and leads to its technique", () => {
  const code = "WCAG2AA.Principle1.Guideline1_3.1_3_1.H49.B";
  expect(issueFault({ ...spot, code, message: "Semantic markup should be used." })).toEqual({
    place: "main > b  <b>Pris</b>",
    rule: code,
    weight: "likely",
    criterion: "1.3.1",
    what: "Semantic markup should be used.",
    affects: "people who use a screen reader and are told a wrong structure, or none",
    fix: "See https://www.w3.org/WAI/WCAG22/Techniques/html/H49",
  });
});

test("a fault without a technique leads to the overview of all", () => {
  const code = "WCAG2AA.Principle1.Guideline1_4.1_4_10";
  expect(issueFault({ ...spot, code, message: "" }).fix).toBe("See https://www.w3.org/WAI/WCAG22/quickref/");
});

test("a fault of the whole page names no place on it", () => {
  const code = "WCAG2AA.Principle3.Guideline3_1.3_1_1.H57.2";
  expect(issueFault({ selector: "", context: "", code, message: "" }).place).toBe("");
});

test("what HTML_CodeSniffer breaks down over is told as not looked at, with the place and the criterion", () => {
  const sniff = "HTMLCS_WCAG2AAA_Sniffs_Principle2_Guideline2_2_2_2_1";
  expect(brokenFault({ ...spot, sniff, reason: "TypeError: null\nat process" })).toEqual({
    place: "main > b  <b>Pris</b>",
    rule: "not-audited",
    weight: "barrier",
    what: "HTML_CodeSniffer broke down over this place and has not looked at it for 2.2.1: TypeError: null.",
    affects: "everybody: nobody knows what is wrong with what was not looked at",
    fix: "Correct the HTML at this place.",
  });
});
