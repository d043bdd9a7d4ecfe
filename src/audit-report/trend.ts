import { z } from "zod";
import type { AuditReport } from "../audit/audit-report.ts";

/** What of an earlier report is asked for; an older one may lack the rest. */
const earlierReport = z.object({
  auditedAt: z.string(),
  findings: z.array(
    z.object({
      code: z.string(),
      weight: z.string().optional(),
      place: z.object({ page: z.string(), at: z.string() }),
      what: z.string(),
      element: z.string().optional(),
    }),
  ),
});

type Known = z.infer<typeof earlierReport>["findings"][number];

/** A finding of one of two audits, as short as a person needs it to find it. */
export interface Changed {
  readonly code: string;
  readonly page: string;
  readonly at: string;
}

/** What has become of a site since an earlier audit. */
export interface Trend {
  /** The moment of the earlier audit, ISO 8601 in UTC. */
  readonly since: string;
  readonly fresh: readonly Changed[];
  readonly mended: readonly Changed[];
  /** Findings of pages that this audit did not look at, as those that are no longer there: nobody knows. */
  readonly unknown: number;
  readonly staying: number;
}

/**
 * Compares a report with an earlier `report.json`; undefined where that is none. The same finding has the same rule, page and
 * element; where no element is known, the same words, because a line moves when something is written above it.
 */
export function trendOf({ findings, kinds }: AuditReport, earlier: unknown): Trend | undefined {
  const read = earlierReport.safeParse(earlier);
  if (!read.success) return undefined;
  const left = Map.groupBy(read.data.findings, identity);
  const fresh = findings.filter((finding) => left.get(identity(finding))?.pop() === undefined);
  const pages = new Set(kinds.flatMap(({ paths }) => paths));
  const gone = [...left.values()].flat();
  const mended = gone.filter(({ place }) => pages.has(place.page));
  return {
    since: read.data.auditedAt,
    fresh: fresh.map(shortly),
    mended: mended.map(shortly),
    unknown: gone.length - mended.length,
    staying: findings.length - fresh.length,
  };
}

function identity({ code, place, element, what }: Known): string {
  return JSON.stringify([code, place.page, element ?? [place.at.replace(/^lin(e|je) \d+/, ""), what]]);
}

const shortly = ({ code, place: { page, at } }: Known): Changed => ({ code, page, at });

/** A report with what has changed since an earlier one, where there is one. */
export type ComparedReport = AuditReport & { readonly trend?: Trend };
