import axe from "axe-core";
import { engines } from "../../messages/audit/engines.ts";
import { inEnglish } from "../../report/tool-words.ts";
import type { Check } from "../check.ts";
import { type AuditFinding, findingOf } from "../finding.ts";
import { affectedUsers } from "./affected-users.ts";
import type { Pa11yIssue } from "./pa11y-job.ts";

/**
 * Gives the finding for an issue, or undefined for one that is no fault yet: what an engine could not
 * decide and does not hold to be serious.
 */
export function issueFinding(check: Check, page: string, issue: Pa11yIssue): AuditFinding | undefined {
  const { code, type, message, selector, context, runnerExtras } = issue;
  if (type !== "error" && runnerExtras.needsFurtherReview !== false) return undefined;
  const help = runnerExtras.help ?? message;
  return findingOf(check, {
    page,
    place: [selector, context].filter((part) => part).join("  "),
    rule: code,
    what: runnerExtras.needsFurtherReview ? `${help} ${engines.undecided(inEnglish().toolWords)}` : help,
    ...inEnglish(),
    affects: affectedUsers(check.name !== "htmlcs" ? criterionOfAxe(code) : criterionOfHtmlcs(code)),
    fix: engines.see(runnerExtras.helpUrl ?? techniqueUrl(code)),
  });
}

/** Gives the success criterion of a rule of axe (`1.4.3`), which axe tags as `wcag143`; undefined for good practice. */
export function criterionOfAxe(rule: string): string | undefined {
  const tags = axe.getRules().find(({ ruleId }) => ruleId === rule)?.tags ?? [];
  const digits = tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1) ?? []).slice(0, 3);
  return digits.length === 3 ? digits.join(".") : undefined;
}

/** HTML_CodeSniffer names it in its code: `WCAG2AA.Principle1.Guideline1_3.1_3_1.H49.I`. */
function criterionOfHtmlcs(code: string): string | undefined {
  return code.split(".")[3]?.replaceAll("_", ".");
}

const techniqueFolders: Readonly<Record<string, string>> = {
  H: "html",
  G: "general",
  F: "failures",
  C: "css",
  T: "text",
  ARIA: "aria",
  SCR: "client-side-script",
};

function techniqueUrl(code: string): string {
  const [, letters, number] = /\.(ARIA|SCR|[HGFCT])(\d+)/.exec(code) ?? [];
  const folder = letters === undefined ? undefined : techniqueFolders[letters];
  const page = folder === undefined ? "" : `Techniques/${folder}/${letters}${number}`;
  return `https://www.w3.org/WAI/WCAG22/${page === "" ? "quickref/" : page}`;
}
