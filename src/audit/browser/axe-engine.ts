import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import axe, { type AxeResults, type Result, type RunOptions } from "axe-core";
import type { Page } from "../../browser/index.ts";
import { affectedUsers } from "../accessibility/affected-users.ts";
import { criterionOfAxe } from "../accessibility/issue-finding.ts";
import { type AuditFinding, findingOf, type Question, ruleOf } from "../finding.ts";
import { type BrowserEngine, desktop, type Seen } from "./browser-engine.ts";

const check = "axe";
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules that axe itself calls experimental and that only ask a person to look. */
const askOnly = new Set(["hidden-content"]);

const everyRule = axe
  .getRules()
  .filter(({ ruleId, tags }) => !tags.includes("deprecated") && !askOnly.has(ruleId))
  .map(({ ruleId }) => ruleId);

const colourRules = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

/** In how many ways a page is looked at; what a later way sees again is told once. */
interface Way {
  readonly name: string;
  readonly rules: readonly string[];
  readonly prepare: (tab: Page) => Promise<void>;
}

const ways: readonly Way[] = [
  { name: "", rules: everyRule, prepare: async () => {} },
  {
    name: "in dark colours",
    rules: colourRules,
    prepare: (tab) => tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]),
  },
  { name: "at 320 px with everything unfolded", rules: everyRule, prepare: narrow },
];

/** Looks at a page with all rules of axe-core: light, dark, and on a narrow screen with every fold open. */
export const axeEngine: BrowserEngine = {
  name: check,
  kind: "engine",
  subject: "page",
  looksFor:
    "axe-core, all rules of WCAG 2.0–2.2 A, AA and AAA and good practice: light, dark, and 320 px with everything unfolded",
  run: async ({ tab, path }) => {
    await tab.evaluate(source);
    const seen = new Map<string, AuditFinding>();
    const questions = new Map<string, Question>();
    for (const way of ways) {
      await way.prepare(tab);
      const results = await runAxe(tab, way.rules);
      const found = seenBy(results, path, way.name);
      for (const finding of found.findings) {
        const key = `${ruleOf(finding)} ${finding.place.at}`;
        if (!seen.has(key)) seen.set(key, finding);
      }
      for (const question of found.questions) questions.set(question.rule, question);
    }
    await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
    await tab.setViewport(desktop);
    return { findings: [...seen.values()], questions: [...questions.values()] };
  },
};

async function narrow(tab: Page): Promise<void> {
  await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
  await tab.setViewport({ width: 320, height: 640 });
  await tab.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    // What unfolds may be made by a script, and is there one frame later.
    const { promise, resolve } = Promise.withResolvers<void>();
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    return promise;
  });
}

function runAxe(tab: Page, rules: readonly string[]): Promise<AxeResults> {
  const options: RunOptions = {
    runOnly: { type: "rule", values: [...rules] },
    resultTypes: ["violations", "incomplete"],
  };
  return tab.evaluate(async (asked) => {
    // The page's own axe, which the source above has put there.
    const { axe: own } = window as unknown as { readonly axe: typeof axe };
    const results = await own.run(document, asked);
    // Passes and the tab's own data are large and not asked for.
    return { ...results, passes: [], inapplicable: [] };
  }, options);
}

function seenBy(results: AxeResults, path: string, way: string): Seen {
  const undecided = results.incomplete.filter(isSerious);
  return {
    findings: [
      ...results.violations.flatMap((result) => findingsOf(result, path, way, "")),
      ...undecided.flatMap((result) =>
        findingsOf(result, path, way, " The engine could not decide it: look at it."),
      ),
    ],
    questions: results.incomplete
      .filter((result) => !isSerious(result))
      .map(({ id, help }) => ({ check, page: path, rule: id, what: help })),
  };
}

/** What an experimental rule cannot decide is mostly nothing, and a question at best. */
function isSerious({ impact, tags }: Result): boolean {
  return (impact === "serious" || impact === "critical") && !tags.includes("experimental");
}

function findingsOf(
  { id, help, helpUrl, nodes }: Result,
  page: string,
  way: string,
  doubt: string,
): AuditFinding[] {
  return nodes.map(({ target, html, any, all, none }) => {
    const reasons = [...any, ...all, ...none].map(({ message }) => message);
    const seenIn = way === "" ? "" : ` (${way})`;
    const reason = reasons[0] === undefined ? "" : ` ${reasons[0]}.`;
    return findingOf(axeEngine, {
      page,
      place: `${target.join(" ")}  ${html.slice(0, 200)}`,
      rule: id,
      what: `${help}${seenIn}.${doubt === "" ? reason : doubt}`,
      affects: affectedUsers(criterionOfAxe(id)),
      fix: `See ${helpUrl}`,
    });
  });
}
