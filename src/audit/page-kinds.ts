import { kindNamer } from "../crawl/kind-namer.ts";
import { type LookedAt, peopleLookAt } from "../messages/audit/for-people.ts";
import { kindNames } from "../messages/audit/report.ts";
import { type AuditFinding, checkOf } from "./finding.ts";

/** What was looked at and found on the pages of one kind, or the PDFs of one kind. */
export interface KindReport {
  readonly name: string;
  readonly paths: readonly string[];
  readonly findings: number;
  /** The findings by check, those without any left out. */
  readonly byCheck: Readonly<Record<string, number>>;
  /** What some of them have that a person must look at. */
  readonly has: readonly LookedAt[];
}

/** What each page has at which a person must look. */
export type Things = ReadonlyMap<string, readonly LookedAt[]>;

/** Counts the findings of all pages and PDFs by their kind. */
export function kindReports(
  pages: readonly string[],
  pdfs: readonly string[],
  findings: readonly AuditFinding[],
  things: Things = new Map(),
): KindReport[] {
  const kindOf = kindNamer(new Set(pages));
  const groups = Map.groupBy([...pages, ...pdfs], kindOf);
  const others = findings.filter(({ place: { page } }) => !pages.includes(page) && !pdfs.includes(page));
  const reports = [...groups].map(([name, paths]) => {
    const known = new Set(paths);
    return kindReport(
      name,
      paths,
      findings.filter(({ place }) => known.has(place.page)),
      hasOf(paths, things),
    );
  });
  if (others.length === 0) return reports;
  return [...reports, kindReport(kindNames.besides(), [], others, [])];
}

function hasOf(paths: readonly string[], things: Things): readonly LookedAt[] {
  const all = paths.flatMap((path): readonly LookedAt[] =>
    path.endsWith(".pdf") ? ["paper"] : (things.get(path) ?? []),
  );
  return peopleLookAt.filter((thing) => all.includes(thing));
}

function kindReport(
  name: string,
  paths: readonly string[],
  findings: readonly AuditFinding[],
  has: readonly LookedAt[],
): KindReport {
  const groups = Map.groupBy(findings, checkOf);
  const byCheck = Object.fromEntries([...groups].map(([check, found]) => [check, found.length]));
  return { name, paths, findings: findings.length, byCheck, has };
}
