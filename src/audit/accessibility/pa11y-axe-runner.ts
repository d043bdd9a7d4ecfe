// Pa11y hands the same `rules` to every runner, and htmlcs refuses a page when it is given a rule of axe. So that both can
// look at a page that is opened once, the rules of axe are written into axe's own runner.
import { createRequire } from "node:module";
import { axeRules } from "./pa11y-job.ts";

/** What pa11y reads of a runner; `run` is sent to the page as text. */
interface Runner {
  readonly run: { readonly toString: () => string };
  readonly scripts: readonly string[];
  readonly supports: string;
}

const ofPa11yCi = createRequire(createRequire(import.meta.url).resolve("pa11y-ci"));
const axe = ofPa11yCi("pa11y/lib/runners/axe") as Runner;

/** The files that pa11y puts into the page before axe is run. */
export const scripts = axe.scripts;

/** The versions of pa11y that the runner is made for. */
export const supports = axe.supports;

/** Runs pa11y's axe with the rules that run only when named. */
export const run: Runner["run"] = {
  toString: () => `(options) => (${axe.run.toString()})({ ...options, rules: ${JSON.stringify(axeRules)} })`,
};
