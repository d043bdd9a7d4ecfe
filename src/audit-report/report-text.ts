import type { AuditReport, CheckReport, Coverage } from "../audit/audit-report.ts";
import { type AuditFinding, isUnseen } from "../audit/finding.ts";
import { seers } from "../audit/merged-findings.ts";
import { weights } from "../audit/weight.ts";
import { counts, passing } from "../messages/audit/report.ts";
import type { PagePlace } from "../report/finding.ts";
import { findingText, firstTexts } from "../report/text.ts";

/** Prints a report for a terminal: each fault once with the pages that have it, then one line that counts. */
export function reportText(report: AuditReport): string {
  const parts = [
    ...firstTexts(groupsOf(report.findings).map(groupText)),
    checksText(report),
    exceptionsText(report),
  ];
  return [...parts.filter((part) => part !== ""), countText(report)].join("\n\n");
}

/** Gives the line that counts: pages and PDFs built and audited, errors. */
export function countText({ site, pages, pdfs, findings, seconds }: AuditReport): string {
  // Nobody knows what a site of somebody else's holds beyond what was found.
  const all = /^https?:/.test(site) ? counts.found : counts.built;
  const parts = [
    all(pages.built, "page"),
    ...auditedParts(pages),
    ...(pdfs.built > 0 ? [all(pdfs.built, "pdf"), ...auditedParts(pdfs)] : []),
    ...weightCounts(findings),
  ];
  return counts.seconds(parts.join(", "), seconds);
}

function auditedParts({ audited, remembered }: Coverage): string[] {
  return [counts.audited(audited), ...(remembered > 0 ? [counts.remembered(remembered)] : [])];
}

/** Counts findings by their weight, those of none left out. */
function weightCounts(findings: readonly AuditFinding[]): string[] {
  const seen = findings.filter((finding) => !isUnseen(finding));
  const unseen = findings.length - seen.length;
  const told = [
    ...weights.flatMap((weight) => {
      const count = seen.filter((finding) => finding.weight === weight).length;
      return count === 0 ? [] : [counts.weighed(count, weight)];
    }),
    ...(unseen === 0 ? [] : [counts.unseen(unseen)]),
  ];
  return told.length === 0 ? [counts.nothing()] : told;
}

/** Gathers findings under their rule and weight: the heaviest first, and of those what is found most often. */
export function groupsOf(findings: readonly AuditFinding[]): AuditFinding[][] {
  const groups = [...Map.groupBy(findings, ({ code, weight }) => `${weight} ${code}`).values()];
  const rank = ([first]: readonly AuditFinding[]): number => weights.indexOf(first?.weight ?? "hint");
  return groups.toSorted((a, b) => rank(a) - rank(b) || b.length - a.length);
}

/** What a group of findings tells together: the first with what all have in common, and every place. */
export interface ToldGroup {
  readonly finding: AuditFinding;
  readonly places: readonly PagePlace[];
}

/** Tells a group under one heading; where its findings say different things, each place says its own. */
export function toldGroup(group: readonly AuditFinding[]): ToldGroup | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  const { weight, criterion, level } = first;
  const others = new Set(group.flatMap(seers).filter((code) => code !== first.code));
  const title = [
    ...(isUnseen(first) ? [] : [counts.weight(weight)]),
    ...(criterion !== undefined && level !== undefined ? [`WCAG ${criterion} (${level})`] : []),
    ...(others.size > 0 ? [counts.alsoSeenBy([...others].join(", "))] : []),
  ].join(", ");
  const areAlike = group.every(({ what }) => what === first.what);
  const places = group.map(({ place, what }) => ({
    page: place.page,
    at: areAlike ? place.at : [place.at, what].filter((part) => part !== "").join(" – "),
  }));
  const { toolWords: _words, ...ours } = first;
  return {
    finding: {
      ...(areAlike ? first : ours),
      ...(title !== "" && { title }),
      ...(areAlike ? {} : { what: counts.atEachPlace() }),
    },
    places,
  };
}

function groupText(group: readonly AuditFinding[]): string {
  const told = toldGroup(group);
  return told === undefined ? "" : findingText(told.finding, told.places);
}

function checksText({ checks }: AuditReport): string {
  const rows = checks.map((check) => [check.name, ...checkCells(check)]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function checkCells(check: CheckReport): string[] {
  if (check.notRun !== undefined) return [counts.notRun(check.notRun)];
  const { audited, subject, findings } = check;
  return [counts.subjects(audited, subject), counts.findings(findings), secondsEach(check)];
}

/** Says what a check costs a page, for example `0.38 s each`; empty where it took no time worth telling. */
export function secondsEach({ seconds, audited, subject }: CheckReport): string {
  if (audited === 0 || seconds < 0.1) return "";
  return counts.secondsEach(seconds / audited, subject);
}

function exceptionsText({ exceptions }: AuditReport): string {
  const groups = Map.groupBy(exceptions, ({ exception }) => exception);
  return [...groups]
    .map(([{ check, rule, until, reason }, found]) =>
      passing.until(until, `${check} ${rule}`, found.length, reason),
    )
    .join("\n");
}
