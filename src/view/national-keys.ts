import { lawsOf, type Standard } from "../model/index.ts";
import { lawNotes } from "./law-view.ts";
import type { NationalKey } from "./national-view.ts";
import { isAnswered } from "./not-stated-view.ts";

/**
 * Gives the national texts that a standard needs whatever it says of complaints: where the published time limits are only
 * where one applies and no answer's time is told, and how to write safely only where there is an address for it.
 */
export function generalNationalKeys(standard: Standard): readonly NationalKey[] {
  const { contacts, legalBasis } = standard;
  const isAppliedFor = legalBasis.some(({ role, appeal }) => role === "main" && appeal === "appeal");
  const keys: readonly NationalKey[] = [
    "individual",
    "companion",
    ...(isAppliedFor && !isAnswered("processingTime", standard) ? (["answerTime"] as const) : []),
    ...(contacts.some(({ secureEmail }) => secureEmail !== undefined) ? (["secureMail"] as const) : []),
  ];
  return lawNotes(keys, lawsOf({}, legalBasis));
}
