import { notAudited } from "../messages/audit/engines.ts";
import type { Check, Subject } from "./check.ts";
import { type ExceptedFinding, type Exception, sortedByExceptions } from "./exceptions.ts";
import { type AuditFinding, type CheckOutcome, notAuditedFinding, unseen } from "./finding.ts";
import { mergedFindings } from "./merged-findings.ts";
import { type KindReport, kindReports, type Things } from "./page-kinds.ts";
import { type QuestionReport, questionReports } from "./questions.ts";
import type { StatementFacts } from "./site/statement-facts.ts";

/** What one check did. */
export interface CheckReport {
  readonly name: string;
  readonly subject: Subject;
  readonly looksFor: string;
  /** How many pages or PDFs it looked at, and how many there are. */
  readonly audited: number;
  readonly built: number;
  readonly findings: number;
  readonly excepted: number;
  readonly seconds: number;
  /** Why it did not run on this machine. */
  readonly notRun?: string;
}

/** How many there are, and how many every check has looked at, now or before. */
export interface Coverage {
  readonly built: number;
  readonly audited: number;
  /** How many of them are as they were at an earlier audit, whose findings are told again. */
  readonly remembered: number;
}

/** What an audit looked at and found; the file `report.json` holds it as it is. */
export interface AuditReport {
  readonly site: string;
  /** The moment of the audit, ISO 8601 in UTC. */
  readonly auditedAt: string;
  readonly seconds: number;
  readonly pages: Coverage;
  readonly pdfs: Coverage;
  readonly checks: readonly CheckReport[];
  readonly kinds: readonly KindReport[];
  readonly findings: readonly AuditFinding[];
  readonly exceptions: readonly ExceptedFinding[];
  readonly questions: readonly QuestionReport[];
  readonly statement: StatementFacts;
}

/** What was done, to be counted. */
export interface AuditDone {
  readonly site: string;
  /** The site paths of all pages. */
  readonly built: readonly string[];
  /** The site paths of all PDFs. */
  readonly pdfs?: readonly string[];
  /** The site paths of the pages and PDFs that are as they were at an earlier audit. */
  readonly remembered?: readonly string[];
  readonly things?: Things;
  readonly outcomes: readonly CheckOutcome[];
  /** The checks that must have run; a check that is missing is a fault. */
  readonly expected?: readonly Check[];
  readonly exceptions?: readonly Exception[];
  /** The day by which exceptions end, ISO 8601; today when left out. */
  readonly today?: string;
  readonly statement?: StatementFacts;
  readonly seconds: number;
}

const nothingStated: StatementFacts = { url: "", title: "", phones: [], mails: [], statement: "" };

/** Gathers what all checks did. A page counts as audited when every check of pages has looked at it. */
export function auditReport(done: AuditDone): AuditReport {
  const { site, built, pdfs = [], outcomes, expected = [], exceptions = [], seconds } = done;
  const known = new Set(done.remembered);
  const places = new Map([...built, ...pdfs].map((path, index) => [path, index]));
  // Whichever page was looked at first: two audits of the same site tell the same in the same order.
  const inOrder = (found: readonly AuditFinding[]): AuditFinding[] =>
    found.toSorted(
      (a, b) => (places.get(a.place.page) ?? places.size) - (places.get(b.place.page) ?? places.size),
    );
  const auditedAt = new Date().toISOString();
  const today = done.today ?? auditedAt.slice(0, 10);
  const all = [...outcomes, ...absentOutcomes(expected, outcomes)];
  const subjects = { page: built, pdf: pdfs } as const;
  const counted = all.map((outcome) => {
    const { subject } = outcome.check;
    const missing = isExcused(outcome) ? [] : unseen(subjects[subject], outcome);
    const sorted = sortedByExceptions(inOrder([...outcome.findings, ...missing]), exceptions, today);
    return { outcome, subject, seen: new Set(outcome.audited), ...sorted };
  });
  const audited = (subject: Subject): Coverage => {
    const ran = counted.filter((one) => one.subject === subject && !isExcused(one.outcome));
    const seen = subjects[subject].filter((path) => ran.every((one) => one.seen.has(path)));
    return {
      built: subjects[subject].length,
      audited: ran.length === 0 ? 0 : seen.length,
      remembered: seen.filter((path) => known.has(path)).length,
    };
  };
  const findings = mergedFindings(counted.flatMap((one) => one.findings));
  return {
    site,
    auditedAt,
    seconds: rounded(seconds),
    pages: audited("page"),
    pdfs: audited("pdf"),
    checks: counted.map(({ outcome, subject, seen, findings: found, excepted }) => ({
      name: outcome.check.name,
      subject,
      looksFor: outcome.check.looksFor(),
      audited: seen.size,
      built: subjects[subject].length,
      findings: found.length,
      excepted: excepted.length,
      seconds: rounded(outcome.seconds ?? 0),
      ...(outcome.notRun !== undefined && { notRun: outcome.notRun }),
    })),
    kinds: kindReports(built, pdfs, findings, done.things),
    findings,
    exceptions: counted.flatMap((one) => one.excepted),
    questions: questionReports(all.flatMap(({ questions = [] }) => questions)),
    statement: done.statement ?? nothingStated,
  };
}

/** Says whether a check may have looked at nothing: only one that not every machine can run. */
function isExcused({ check, notRun, findings }: CheckOutcome): boolean {
  if (notRun === undefined) return false;
  return check.mayBeMissing === true || findings.length > 0;
}

/** Gives an outcome for each check that should have run and has left nothing, so that it is counted as missing. */
function absentOutcomes(expected: readonly Check[], outcomes: readonly CheckOutcome[]): CheckOutcome[] {
  const ran = new Set(outcomes.map(({ check }) => check.name));
  return expected
    .filter(({ name }) => !ran.has(name))
    .map((check) => ({
      check,
      audited: [],
      findings: [notAuditedFinding(check, "/", notAudited.checkDidNotRun())],
    }));
}

function rounded(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
