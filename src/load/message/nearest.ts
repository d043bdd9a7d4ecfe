import { distance } from "fastest-levenshtein";

/**
 * Finds the known word that was probably meant: the one with the fewest letters to change, if those are at most
 * two or a third of them, or one that the written word begins.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const written = word.toLowerCase();
  const ranked = known
    .map((candidate) => ({ candidate, changes: distance(written, candidate.toLowerCase()) }))
    .toSorted((a, b) => a.changes - b.changes);
  const best = ranked[0];
  if (best === undefined) return undefined;
  const length = Math.max(written.length, best.candidate.length);
  // Two, because two letters that changed places count as two.
  const allowed = length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
  if (best.changes <= allowed) return best.candidate;
  return written.length < 3
    ? undefined
    : known.find((candidate) => candidate.toLowerCase().startsWith(written));
}

/** Asks after the known word that was probably meant, or gives the other advice. */
export function didYouMean(word: string, known: readonly string[], otherwise: string): string {
  const meant = nearest(word, known);
  return meant === undefined ? otherwise : `Did you mean "${meant}"?`;
}
