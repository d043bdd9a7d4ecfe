import config from "../../../.pa11yci.json" with { type: "json" };
import type { NetworkAccess } from "../../browser/switches.js";
import { ownPath } from "../../engine/own-file.ts";

/** The engines that pa11y runs, each over every page. */
export type Engine = "axe" | "htmlcs";

/** One page for one engine. */
export interface Pa11yJob {
  readonly url: string;
  readonly engine: Engine;
}

/** One fault as pa11y tells it. */
export interface Pa11yIssue {
  readonly code: string;
  readonly type: "error" | "warning" | "notice";
  readonly message: string;
  readonly context: string;
  readonly selector: string;
  readonly runnerExtras: {
    readonly help?: string;
    readonly helpUrl?: string;
    readonly needsFurtherReview?: boolean;
  };
}

/** What becomes of a job: its issues and the address at which they were seen, or why there are none; what it took. */
export type Pa11yResult =
  | {
      readonly kind: "seen";
      readonly job: Pa11yJob;
      readonly seconds: number;
      readonly at: string;
      readonly issues: readonly Pa11yIssue[];
    }
  | { readonly kind: "failed"; readonly job: Pa11yJob; readonly seconds: number; readonly reason: string };

/** What the process that runs pa11y tells: a result, or that it will look at a page again. */
export type Pa11yMessage = Pa11yResult | { readonly kind: "again" };

/** What the process that runs pa11y is told. */
export interface Pa11yOrder {
  readonly urls: readonly string[];
  readonly engines: readonly Engine[];
  readonly browserPath: string;
  readonly network: NetworkAccess;
  /** The most that one page may take, in milliseconds. */
  readonly timeout: number;
}

/** How pa11y looks at a page: the settings that also serve `npx pa11y-ci` on its own. */
export const pa11ySettings: Readonly<Record<string, unknown>> = config.defaults;

/** Rules of WCAG 2.2, which axe runs only when they are named. */
export const axeRules: readonly string[] = ["target-size"];

/** Gives pa11y's own name of an engine's runner. */
export function runnerOf(engine: Engine): string {
  return engine === "axe" ? ownPath("src/audit/accessibility/pa11y-axe-runner.ts") : engine;
}

/** Gives pa11y's own form of a look at one page with some engines. */
export function pa11yCiJob(url: string, engines: readonly Engine[]) {
  return {
    url,
    runners: engines.map(runnerOf),
    // Axe's "moderate" faults come as warnings, and they are faults. Those of htmlcs are not.
    includeWarnings: engines.includes("axe"),
  };
}
