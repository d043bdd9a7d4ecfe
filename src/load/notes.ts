import { progress } from "../messages/progress.ts";
import type { LoadedContent } from "./content.ts";

/** Says once per run what is not published and what was passed over; none of it is a fault. */
export function loadNotes({ drafts, ignored }: Pick<LoadedContent, "drafts" | "ignored">): readonly string[] {
  const faults = drafts.flatMap(({ problems }) => problems).length;
  return [
    ...(drafts.length === 0 ? [] : [progress.unpublished(drafts.length, faults)]),
    ...(ignored.length === 0 ? [] : [progress.ignored(ignored)]),
  ];
}
