import { Edition } from "../model/index.ts";
import type { MunicipalitySummary } from "./municipality-summary.ts";

/** Gives the editions that some standard has. */
export function editionsIn(summaries: readonly MunicipalitySummary[]): readonly Edition[] {
  const made = new Set(summaries.flatMap(({ standards }) => standards.flatMap(({ editions }) => editions)));
  return Object.values(Edition).filter((edition) => made.has(edition));
}

/** Tells whether every standard has as many editions as these. */
export function haveAll(summaries: readonly MunicipalitySummary[], editions: readonly Edition[]): boolean {
  const standards = summaries.flatMap((summary) => summary.standards);
  return standards.every((standard) => standard.editions.length === editions.length);
}
