import { lawsOf, type Standard } from "../model/index.ts";
import { lawNotes } from "./law-view.ts";
import type { NationalKey } from "./national-view.ts";
import { isAnswered } from "./not-stated-view.ts";

/**
 * Gives the national texts that a standard needs whatever it says of complaints: where the published time limits are only
 * where one applies and no answer's time is told, and that one can ask for other help only where the text tells of it.
 */
export function generalNationalKeys(standard: Standard): readonly NationalKey[] {
  const { legalBasis } = standard;
  const isAppliedFor = legalBasis.some(({ role, appeal }) => role === "main" && appeal === "appeal");
  // A text that leads on to other help may read as if only its staff could ask for it.
  const tellsOfOther = legalBasis.some(({ role }) => role === "mentioned");
  const keys: readonly NationalKey[] = [
    "individual",
    "companion",
    ...(isAppliedFor && !isAnswered("processingTime", standard) ? (["answerTime"] as const) : []),
    ...(isAppliedFor || !tellsOfOther ? [] : (["otherHelp"] as const)),
  ];
  return lawNotes(keys, lawsOf({}, legalBasis));
}
