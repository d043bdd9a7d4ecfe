import { distance } from "fastest-levenshtein";
import { guess } from "../../messages/load/schema.ts";

/**
 * Finds the known word that was probably meant: the one with the fewest letters to change, if those are at most a
 * third of them, or one that the written word begins.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const written = word.toLowerCase();
  const ranked = known
    .map((candidate) => ({ candidate, changes: changesTo(written, candidate.toLowerCase()) }))
    .toSorted((a, b) => a.changes - b.changes);
  const best = ranked[0];
  if (best === undefined) return undefined;
  const allowed = Math.max(1, Math.floor(Math.max(written.length, best.candidate.length) / 3));
  if (best.changes <= allowed) return best.candidate;
  return written.length < 3
    ? undefined
    : known.find((candidate) => candidate.toLowerCase().startsWith(written));
}

/** Asks after the known word that was probably meant, or gives the other advice. */
export function didYouMean(word: string, known: readonly string[], otherwise: string): string {
  const meant = nearest(word, known);
  return meant === undefined ? otherwise : guess.word(meant);
}

/** Counts the letters to change; two that changed places count once, because that is one slip of the hand. */
function changesTo(written: string, candidate: string): number {
  const changes = distance(written, candidate);
  return changes === 2 && sorted(written) === sorted(candidate) ? 1 : changes;
}

function sorted(word: string): string {
  return word.split("").toSorted().join("");
}
