import { type Finding, outerPlace } from "./finding.ts";
import { escaped } from "./html.ts";
import { findingText, whatText } from "./text.ts";

/** One thing that was looked at or done, with what was found. */
export interface JunitSuite {
  readonly name: string;
  /** What was done, as the name of a case of its own; there always is one, so that no suite is empty. */
  readonly done: string;
  /** Why it was not done. */
  readonly skipped?: string;
  readonly seconds?: number;
  readonly findings: readonly Finding[];
}

/** Everything that a run looked at. */
export interface JunitRun {
  readonly name: string;
  readonly seconds?: number;
  readonly suites: readonly JunitSuite[];
}

/** A case of a suite: the findings of one page or file. */
interface Case {
  readonly place: string;
  readonly findings: readonly Finding[];
  readonly isFailed: boolean;
}

/**
 * Makes a report as JUnit XML: a case for each page or file that has a finding. It fails on errors; what is only worth a
 * look is written out beside a case that passes.
 */
export function junitXml({ name, seconds, suites }: JunitRun): string {
  const all = suites.map((suite) => ({ suite, cases: casesOf(suite.findings) }));
  const sum = (count: (one: (typeof all)[number]) => number): number =>
    all.reduce((total, one) => total + count(one), 0);
  const totals = [
    `name="${escaped(name)}"`,
    `tests="${sum(({ cases }) => cases.length + 1)}"`,
    `failures="${sum(({ cases }) => failuresIn(cases))}"`,
    `errors="0"`,
    ...timeOf(seconds),
  ];
  const body = all.map(({ suite, cases }) => suiteXml(suite, cases));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${totals.join(" ")}>\n${body.join("\n")}\n</testsuites>\n`;
}

function casesOf(findings: readonly Finding[]): Case[] {
  return [...Map.groupBy(findings, ({ place }) => outerPlace(place))].map(([place, found]) => ({
    place,
    findings: found,
    isFailed: found.some(({ severity }) => severity === "error"),
  }));
}

function failuresIn(cases: readonly Case[]): number {
  return cases.filter(({ isFailed }) => isFailed).length;
}

function suiteXml({ name, done, skipped, seconds }: JunitSuite, cases: readonly Case[]): string {
  const totals = [
    `name="${escaped(name)}"`,
    `tests="${cases.length + 1}"`,
    `failures="${failuresIn(cases)}"`,
    `errors="0"`,
    `skipped="${skipped === undefined ? 0 : 1}"`,
    ...timeOf(seconds),
  ];
  const own = `    <testcase classname="${escaped(name)}" name="${escaped(done)}"`;
  return [
    `  <testsuite ${totals.join(" ")}>`,
    skipped === undefined ? `${own}/>` : `${own}><skipped message="${escaped(skipped)}"/></testcase>`,
    ...cases.map((one) => caseXml(name, one)),
    "  </testsuite>",
  ].join("\n");
}

function caseXml(suite: string, { place, findings, isFailed }: Case): string {
  const text = escaped(findings.map((finding) => findingText(finding)).join("\n"));
  const [worst] = findings.filter(({ severity }) => severity === "error");
  const message = worst === undefined ? "" : escaped(`${worst.code}: ${whatText(worst)}`);
  return [
    `    <testcase classname="${escaped(suite)}" name="${escaped(place)}">`,
    isFailed
      ? `      <failure message="${message}">${text}</failure>`
      : `      <system-out>${text}</system-out>`,
    "    </testcase>",
  ].join("\n");
}

/** Readers of JUnit take a plain number of seconds. */
function timeOf(seconds: number | undefined): string[] {
  return seconds === undefined ? [] : [`time="${seconds.toFixed(3)}"`];
}
