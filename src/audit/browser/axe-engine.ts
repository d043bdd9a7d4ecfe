import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import axe, { type AxeResults, type Locale, type Result, type RunOptions } from "axe-core";
import danish from "axe-core/locales/da.json" with { type: "json" };
import type { Frame, Page } from "../../browser/index.ts";
import { engines } from "../../messages/audit/engines.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { language } from "../../messages/language.ts";
import { inEnglish } from "../../report/tool-words.ts";
import { hasPage } from "../../tab/frames.ts";
import { into } from "../../tab/page-tools.ts";
import type { Tab } from "../../tab/tab.ts";
import { affectedUsers } from "../affected-users.ts";
import { type AuditFinding, findingOf, type Question, ruleOf } from "../finding.ts";
import type { Weight } from "../weight.ts";
import type { BrowserEngine, Seen } from "./browser-engine.ts";
import { isOfSigns } from "./places.ts";

const check = "axe";
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules that axe itself calls experimental and that only ask a person to look. */
const askOnly = new Set(["hidden-content"]);

const everyRule = axe
  .getRules()
  .filter(({ ruleId, tags }) => !tags.includes("deprecated") && !askOnly.has(ruleId))
  .map(({ ruleId }) => ruleId);

const englishHelp = new Map(axe.getRules().map(({ ruleId, help }) => [ruleId, help]));
const danishRules: Readonly<Record<string, { readonly help: string }>> = danish.rules;

const colourRules = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

/** Reads the style sheets alone, for which axe parses all of them: in every window it says the same. */
const ofSheets = "css-orientation-lock";

/** In how many ways a page is looked at; what a later way sees again is told once. */
interface Way {
  readonly name: ((words?: "en") => string) | undefined;
  readonly rules: readonly string[];
  readonly prepare: (tab: Tab) => Promise<void>;
}

const ways: readonly Way[] = [
  { name: undefined, rules: everyRule, prepare: async () => {} },
  {
    name: engines.dark,
    rules: colourRules,
    prepare: ({ surround }) => surround({ dark: true }),
  },
  { name: engines.unfolded, rules: everyRule.filter((rule) => rule !== ofSheets), prepare: narrow },
];

/** Looks at a page with all rules of axe-core: light, dark, and on a narrow screen with every fold open. */
export const axeEngine: BrowserEngine = {
  name: check,
  kind: "engine",
  subject: "page",
  looksFor: looksFor.axe,
  turn: "last",
  run: async ({ tab, path }) => {
    const { page } = tab;
    await Promise.all(page.frames().filter(hasPage).map(enter));
    const seen = new Map<string, AuditFinding>();
    const questions = new Map<string, Question>();
    for (const way of ways) {
      await way.prepare(tab);
      const results = await runAxe(page, way.rules);
      const found = seenBy(results, path, way);
      for (const finding of found.findings) {
        const key = `${ruleOf(finding)} ${finding.place.at}`;
        if (!seen.has(key)) seen.set(key, finding);
      }
      for (const question of found.questions) questions.set(question.rule, question);
    }
    await page.evaluate(foldAgain);
    return { findings: [...seen.values()], questions: [...questions.values()] };
  },
};

async function narrow({ page, surround, resize }: Tab): Promise<void> {
  await surround({});
  await resize("narrow");
  await page.evaluate(() => {
    const folds = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    Reflect.set(globalThis, "klarstandardFolds", folds);
    for (const fold of folds) fold.open = true;
    // A bar that sticks to the foot of the window lies over other text until one scrolls; at the end it hides nothing, or
    // always something.
    scrollTo(0, document.documentElement.scrollHeight);
    // What unfolds may be made by a script, and is there one frame later.
    const { promise, resolve } = Promise.withResolvers<void>();
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    return promise;
  });
}

/** Puts axe into a frame, which the axe of the page then asks. One that has gone, or lets nobody in, axe tells of. */
async function enter(frame: Frame): Promise<void> {
  try {
    await frame.evaluate(source);
    await frame.evaluate(speakTo, language() === "da" ? (danish as unknown as Locale) : undefined);
  } catch (error) {
    // The page itself must be entered.
    if (frame.parentFrame() === null) throw error;
  }
}

/** Closes what was opened, so that the page need not be loaded anew for the next engine; sent to the browser as text. */
function foldAgain(): void {
  const folds = Reflect.get(globalThis, "klarstandardFolds") as HTMLDetailsElement[];
  for (const fold of folds) fold.open = false;
  scrollTo(0, 0);
}

function runAxe(page: Page, rules: readonly string[]): Promise<AxeResults> {
  const options: RunOptions = {
    runOnly: { type: "rule", values: [...rules] },
    resultTypes: ["violations", "incomplete"],
    preload: { assets: rules.includes(ofSheets) ? ["cssom", "media"] : ["media"] },
  };
  return page.evaluate(async (asked) => {
    // The page's own axe, which the source above has put there.
    const { axe: own } = window as unknown as { readonly axe: typeof axe };
    const results = await own.run(document, asked);
    // Passes and the tab's own data are large and not asked for.
    return { ...results, passes: [], inapplicable: [] };
  }, options);
}

function seenBy(results: AxeResults, path: string, way: Way): Seen {
  const undecided = results.incomplete.filter(isSerious);
  return {
    findings: [
      ...results.violations.flatMap((result) => findingsOf(result, path, way, false)),
      ...undecided.flatMap((result) => findingsOf(result, path, way, true)),
    ],
    questions: results.incomplete
      .filter((result) => !isSerious(result))
      .map(({ id }) => ({ check, page: path, rule: id, ...wordsOf(id) })),
  };
}

/** What an experimental rule cannot decide is mostly nothing, and a question at best. */
function isSerious({ impact, tags }: Result): boolean {
  return (impact === "serious" || impact === "critical") && !tags.includes("experimental");
}

function findingsOf(
  { id, helpUrl, nodes }: Result,
  page: string,
  way: Way,
  isUndecided: boolean,
): AuditFinding[] {
  const criterion = criterionOfAxe(id);
  return nodes.map(({ target, html, any, all, none }) => {
    const reason = isUndecided ? undefined : [...any, ...all, ...none][0];
    const { what: help, toolWords } = wordsOf(id, reason);
    const isOfItsLanguage = toolWords === undefined || !(reason !== undefined && reason.id in danish.checks);
    const seenIn = way.name === undefined ? "" : ` (${way.name(toolWords)})`;
    const why = reason !== undefined && isOfItsLanguage ? ` ${reason.message.replace(/\.$/, "")}.` : "";
    return findingOf(axeEngine, {
      page,
      place: `${target.flat().join(into)}  ${html.slice(0, 200)}`,
      rule: id,
      what: `${help}${seenIn}.${isUndecided ? ` ${engines.undecided(toolWords)}` : why}`,
      ...(toolWords !== undefined && { toolWords }),
      weight: isUndecided || isMisjudged(id, html) ? "question" : weightOf(id),
      ...(criterion !== undefined && { criterion }),
      affects: affectedUsers(criterion),
      fix: engines.see(helpUrl),
    });
  });
}

/** Says whether a rule counts signs that are no words: pale ones, or ones that are seen and not in the name. */
function isMisjudged(id: string, html: string): boolean {
  const words = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
  const shown = words(html.replace(/<[^>]*>?/g, ""));
  const named = words(/aria-label="([^"]*)"/.exec(html)?.[1] ?? "");
  if (id === "label-content-name-mismatch") return shown !== "" && ` ${named} `.includes(` ${shown} `);
  return colourRules.includes(id) && isOfSigns(html);
}

/** What breaks A or AA is a barrier; rules for AAA, good practice and what axe calls experimental are hints. */
function weightOf(rule: string): Weight {
  const tags = tagsOf(rule);
  if (tags.includes("experimental")) return "hint";
  return tags.some((tag) => /^wcag2\d?aa?$/.test(tag)) ? "barrier" : "hint";
}

function tagsOf(rule: string): readonly string[] {
  return axe.getRules().find(({ ruleId }) => ruleId === rule)?.tags ?? [];
}

/** Gives the success criterion of a rule (`1.4.3`), which axe tags as `wcag143`; undefined for good practice. */
function criterionOfAxe(rule: string): string | undefined {
  const tags = tagsOf(rule);
  const digits = tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1) ?? []).slice(0, 3);
  return digits.length === 3 ? digits.join(".") : undefined;
}

/** What axe calls a rule: in Danish where the rule and the reason have been translated, else in its own English. */
function wordsOf(rule: string, reason?: { readonly id: string }): { what: string; toolWords?: "en" } {
  const english = { what: englishHelp.get(rule) ?? rule, ...inEnglish() };
  if (language() === "en" || (reason !== undefined && !(reason.id in danish.checks))) return english;
  const help = danishRules[rule]?.help;
  return help === undefined ? english : { what: help };
}

/** Gives the frame's own axe its Danish, and lets it answer the page's, which may be another host's; sent as text. */
function speakTo(locale: Locale | undefined): void {
  const { axe: own } = window as unknown as { readonly axe: typeof axe };
  own.configure({ allowedOrigins: ["<unsafe_all_origins>"], ...(locale && { locale }) });
}
