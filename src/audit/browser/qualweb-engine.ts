import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "../../browser/index.ts";
import { engines, reasons } from "../../messages/audit/engines.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { inEnglish } from "../../report/tool-words.ts";
import { into } from "../../tab/page-tools.ts";
import type { Tab } from "../../tab/tab.ts";
import { affectedUsers } from "../affected-users.ts";
import { type AuditFinding, findingOf, type Question } from "../finding.ts";
import { type Weight, weightByLevel } from "../weight.ts";
import type { BrowserEngine, Seen } from "./browser-engine.ts";
import { isOfSigns, selectorsOf } from "./places.ts";

const check = "qualweb";

// QualWeb's ESM exports are broken: only require finds its bundles, which are made for the browser.
const { resolve } = createRequire(import.meta.url);
const scripts = [
  "@qualweb/qw-page",
  "@qualweb/util",
  "@qualweb/locale",
  "@qualweb/act-rules",
  "@qualweb/wcag-techniques",
]
  .map((name) => readFileSync(resolve(name), "utf8"))
  .join("\n;\n");

/** One result of a rule, as QualWeb reports it. */
interface RuleResult {
  readonly verdict: "passed" | "warning" | "failed" | "inapplicable";
  readonly description: string;
  readonly elements?: readonly Pointed[];
}

/** An element as QualWeb tells it. */
interface Pointed {
  readonly pointer?: string;
  readonly htmlCode?: string;
}

/** A rule with its results. */
interface Assertion {
  readonly code: string;
  readonly name: string;
  readonly metadata: {
    readonly url?: string | readonly unknown[] | object;
    readonly "success-criteria"?: readonly { readonly name: string }[];
  };
  readonly results: readonly RuleResult[];
}

interface ModuleReport {
  readonly assertions: Readonly<Record<string, Assertion>>;
}

interface TestingData {
  readonly sourceHtml: string;
  readonly newTabWasOpen: boolean;
}

interface Runner {
  configure(options: object): Runner;
  test(data: TestingData): Runner;
  testSpecial(): Runner;
  getReport(): ModuleReport;
}

/**
 * What misjudges: a button without a type sends its form; what is folded away cannot have the focus; a picture as a button may be
 * named by more than `alt`; a page may leave its ground to the browser; a link may be one by its role; text that is cut when it is
 * enlarged is measured by our own check; a part may own others that stand elsewhere; a name may be put differently than in one line.
 */
const misjudges = new Set(
  "QW-WCAG-T19 QW-WCAG-T24 QW-WCAG-T5 QW-WCAG-T31 QW-WCAG-T26 QW-WCAG-T28 QW-ACT-R38 QW-ACT-R30".split(" "),
);

/** What QualWeb's bundles put into the page. */
interface QualwebWindow {
  readonly DomUtils: { isHumanLanguage: (text: string) => boolean };
  readonly ACTRulesRunner: new (options: object, language: string) => Runner;
  readonly WCAGTechniquesRunner: new (options: object, language: string) => Runner;
  actRunner?: Runner;
}

/**
 * Looks at a page with QualWeb's ACT rules and WCAG techniques, in the steps of `@qualweb/core` but in a tab that is
 * open already: see `docs/decisions/0008-run-qualweb-in-our-own-tab.md`.
 */
export const qualwebEngine: BrowserEngine = {
  name: check,
  kind: "engine",
  subject: "page",
  looksFor: looksFor.qualweb,
  run: async ({ path, tab }) => {
    const { page, sourceHtml } = tab;
    await page.evaluate(scripts);
    await page.evaluate(readLess);
    const data: TestingData = { sourceHtml, newTabWasOpen: false };
    const reports = [await actRules(tab, data), await wcagTechniques(page, data)];
    const assertions = reports.flatMap((report) => Object.values(report.assertions));
    const told = assertions.flatMap(({ results }) => results.map(({ elements }) => elements?.[0]));
    const pointers = told.map((one) => ({ selector: one?.pointer ?? "", html: one?.htmlCode ?? "" }));
    const selectors = await page.evaluate(selectorsOf, pointers, into);
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    return seenIn(path, assertions, new Map(told.map((one, index) => [one, selectors[index] ?? ""])));
  },
};

/**
 * Gives QualWeb less to read where it asks of each text whether it is in any human language: it compares the text with
 * dozens of them, which takes a quarter of its time, and says no only where it knows no letter. Some of the text around a
 * Latin letter gives the same as all of it. Sent to the browser as text.
 */
export function readLess(): void {
  const { DomUtils } = window as unknown as QualwebWindow;
  const { isHumanLanguage } = DomUtils;
  const around = 20;
  DomUtils.isHumanLanguage = (text) => {
    // It reads no more than this of any text.
    const at = text.slice(0, 2048).search(/[a-z]/i);
    return isHumanLanguage(at < 0 ? text : text.slice(Math.max(0, at - around), at + around));
  };
}

async function actRules({ page, resize }: Tab, data: TestingData): Promise<ModuleReport> {
  await page.evaluate((given) => {
    const own = window as unknown as QualwebWindow;
    own.actRunner = new own.ACTRulesRunner({}, "en").configure({}).test(given);
  }, data);
  await resize("zoomed");
  const report = await page.evaluate(() => {
    const { actRunner } = window as unknown as QualwebWindow;
    return actRunner?.testSpecial().getReport();
  });
  await resize("tall");
  if (report === undefined) throw new Error(reasons.noReport());
  return report;
}

/**
 * The techniques put the focus on one element after another. A page that scrolls meanwhile is misjudged: the label of a
 * field that has left the window at its upper edge counts as empty.
 */
function wcagTechniques(page: Page, data: TestingData): Promise<ModuleReport> {
  return page.evaluate((given) => {
    const { WCAGTechniquesRunner } = window as unknown as QualwebWindow;
    const own = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "focus") ?? {};
    const focus = own.value as (this: HTMLElement, options: FocusOptions) => void;
    HTMLElement.prototype.focus = function (this: HTMLElement) {
      focus.call(this, { preventScroll: true });
    };
    try {
      return new WCAGTechniquesRunner({}, "en").configure({}).test(given).getReport();
    } finally {
      Object.defineProperty(HTMLElement.prototype, "focus", own);
    }
  }, data);
}

function seenIn(
  path: string,
  assertions: readonly Assertion[],
  selectors: ReadonlyMap<Pointed | undefined, string>,
): Seen {
  const findings: AuditFinding[] = [];
  const questions: Question[] = [];
  for (const { code, name, metadata, results } of assertions) {
    const criterion = metadata["success-criteria"]?.[0]?.name;
    for (const { verdict, description, elements = [] } of results) {
      if (verdict === "warning")
        questions.push({ check, page: path, rule: code, what: name, ...inEnglish() });
      if (verdict !== "failed") continue;
      const [element] = elements;
      const isOfNoWords = /R(37|76)$/.test(code) && isOfSigns(element?.htmlCode ?? "");
      const place = [selectors.get(element), element?.htmlCode?.replace(/\s+/g, " ").slice(0, 200)];
      findings.push(
        findingOf(qualwebEngine, {
          page: path,
          place: place.filter((part) => part !== undefined && part !== "").join("  "),
          rule: code,
          what: `${name}: ${description}`,
          ...inEnglish(),
          weight: isOfNoWords ? "question" : weightOf(code, criterion, urlIn(metadata.url)),
          ...(criterion !== undefined && { criterion }),
          affects: affectedUsers(criterion),
          fix: engines.see(urlIn(metadata.url)),
        }),
      );
    }
  }
  return { findings, questions: distinct(questions) };
}

/**
 * Its ACT rules test a criterion. A technique of W3C's that is called a failure breaks one as far as a program can see; every
 * other is one way to meet it, another may be as good, and only a person can tell (WCAG 2.2, Understanding Techniques).
 */
function weightOf(code: string, criterion: string | undefined, url: string): Weight {
  const byLevel = weightByLevel(criterion);
  if (byLevel === "hint") return byLevel;
  if (misjudges.has(code)) return "question";
  if (code.startsWith("QW-ACT")) return byLevel;
  return /\/F\d+$/.test(url) ? "likely" : "question";
}

/** A rule names one address, several, or several with names. */
function urlIn(url: unknown): string {
  if (typeof url === "string") return url;
  const inside = typeof url === "object" && url !== null ? Object.values(url) : [];
  const found = inside.find((one): one is string => typeof one === "string" && one.startsWith("http"));
  return found ?? inside.map(urlIn).find((one) => one !== "") ?? "";
}

function distinct(questions: readonly Question[]): Question[] {
  return [...new Map(questions.map((question) => [question.rule, question])).values()];
}
