import config from "../../../.pa11yci.json" with { type: "json" };
import type { NetworkAccess } from "../../browser/switches.js";

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

/** What the process that runs pa11y is told. */
export interface Pa11yOrder {
  readonly jobs: readonly Pa11yJob[];
  readonly browserPath: string;
  readonly network: NetworkAccess;
  /** The most that one page may take, in milliseconds. */
  readonly timeout: number;
}

/** How pa11y looks at a page: the settings that also serve `npx pa11y-ci` on its own. */
export const pa11ySettings: Readonly<Record<string, unknown>> = config.defaults;

const axeRules = ["target-size"];

/** Gives pa11y's own form of a job. */
export function pa11yCiJob({ url, engine }: Pa11yJob) {
  return {
    url,
    runners: [engine],
    // Rules of WCAG 2.2 run only when named; htmlcs refuses every page when it is given a rule of axe.
    rules: engine === "axe" ? axeRules : [],
    // Axe's "moderate" faults come as warnings, and they are faults.
    includeWarnings: engine === "axe",
  };
}
