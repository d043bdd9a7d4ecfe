import type { MunicipalitySummary } from "../municipality-summary.ts";
import { publishedSummaries } from "./published-summaries.ts";
import { dataWords } from "./words.ts";

/** Gives the licence of what is published of all municipalities together: the one that each of them states. */
export function sharedLicence(summaries: readonly MunicipalitySummary[]): string | undefined {
  const [only, ...others] = new Set(publishedSummaries(summaries).map(({ licence }) => licence));
  return others.length === 0 ? only : undefined;
}

/** Says in words under which licence data may be used, or that none is stated. */
export function rightsText(licence: string | undefined): string {
  const { none, under, code } = dataWords.rights;
  return `${licence === undefined ? none : under({ licence })} ${code}`;
}

/** Says the same of what is published of all municipalities together. */
export function sharedRightsText(summaries: readonly MunicipalitySummary[]): string {
  const { various, code } = dataWords.rights;
  const licence = sharedLicence(summaries);
  const isVarious =
    licence === undefined && publishedSummaries(summaries).some((one) => one.licence !== undefined);
  return isVarious ? `${various} ${code}` : rightsText(licence);
}
