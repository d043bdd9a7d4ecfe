import { expect, test } from "vitest";
import { htmlcs, pa11yAxe } from "../../../../src/audit/accessibility/accessibility.ts";
import { issueFinding } from "../../../../src/audit/accessibility/issue-finding.ts";
import type { Pa11yIssue } from "../../../../src/audit/accessibility/pa11y-job.ts";

const issue: Pa11yIssue = {
  code: "image-alt",
  type: "error",
  message: "Images must have alternative text (https://axe.example/)",
  context: `<img src="a.png">`,
  selector: "main > img",
  runnerExtras: {
    help: "Images must have alternative text",
    helpUrl: "https://axe.example/",
    needsFurtherReview: false,
  },
};

test("a fault that axe sees says where it is, whom it affects and where help is", () => {
  expect(issueFinding(pa11yAxe, "/lillerup/", issue)).toEqual({
    code: "pa11y-axe/image-alt",
    severity: "error",
    place: { page: "/lillerup/", at: `main > img  <img src="a.png">` },
    what: "Images must have alternative text",
    why: "Hurts people who cannot see a picture and hear nothing in its place.",
    fix: "See https://axe.example/",
  });
});

test("a fault that axe holds to be moderate is a fault", () => {
  expect(issueFinding(pa11yAxe, "/", { ...issue, type: "warning" })?.code).toBe("pa11y-axe/image-alt");
});

test("what axe cannot decide is a fault when it would be serious, and says so", () => {
  const runnerExtras = { ...issue.runnerExtras, needsFurtherReview: true };
  expect(issueFinding(pa11yAxe, "/", { ...issue, runnerExtras })?.what).toMatch(
    /could not decide it: look at it\.$/,
  );
  expect(issueFinding(pa11yAxe, "/", { ...issue, type: "warning", runnerExtras })).toBeUndefined();
});

test("a fault that HTML_CodeSniffer sees leads to its technique", () => {
  const code = "WCAG2AA.Principle1.Guideline1_3.1_3_1.H49.I";
  expect(issueFinding(htmlcs, "/", { ...issue, code, runnerExtras: {} })).toMatchObject({
    what: "Images must have alternative text (https://axe.example/)",
    why: "Hurts people who use a screen reader and are told a wrong structure, or none.",
    fix: "See https://www.w3.org/WAI/WCAG22/Techniques/html/H49",
  });
});

test("a warning of HTML_CodeSniffer is a question to a person and no fault", () => {
  expect(issueFinding(htmlcs, "/", { ...issue, type: "warning", runnerExtras: {} })).toBeUndefined();
});
