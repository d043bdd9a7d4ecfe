import type { MunicipalitySummary } from "../municipality-summary.ts";

/** Gives the municipalities with the standards that are published; a draft is in no data. */
export function publishedSummaries(
  summaries: readonly MunicipalitySummary[],
): readonly MunicipalitySummary[] {
  return summaries
    .filter(({ isDraft }) => isDraft !== true)
    .map((one) => ({ ...one, standards: one.standards.filter(({ isDraft }) => isDraft !== true) }));
}
