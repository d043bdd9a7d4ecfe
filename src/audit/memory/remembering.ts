import type { CheckOutcome } from "../finding.ts";
import { type PageMemory, type SeenByCheck, seenOf, withRemembered } from "./page-memory.ts";

/** What came of some checks, and which pages or PDFs were not looked at again. */
export interface Remembering {
  readonly outcomes: readonly CheckOutcome[];
  readonly remembered: readonly string[];
}

/** What a look gives: the outcomes, and the site paths of what each page or PDF depends on beside itself. */
export interface Looked {
  readonly outcomes: readonly CheckOutcome[];
  readonly parts?: ReadonlyMap<string, Iterable<string>>;
}

/** Keeps what the checks of a look have seen of one page or PDF, as soon as all have; `parts` as in `Looked`. */
export type KeepOne = (
  path: string,
  outcomes: readonly CheckOutcome[],
  parts?: Iterable<string>,
) => Promise<void>;

/**
 * Has those pages or PDFs looked at that the memory does not know, and keeps what is seen of them: at the end, or one by one
 * where the look says so, and nothing of it is lost when it is broken off.
 */
export async function remembering(
  paths: readonly string[],
  memory: PageMemory,
  look: (unknown: ReadonlySet<string>, keep: KeepOne) => Promise<Looked>,
): Promise<Remembering> {
  const known = new Map<string, SeenByCheck>();
  for (const path of paths) {
    const seen = await memory.recall(path);
    if (seen !== undefined) known.set(path, seen);
  }
  const unknown = new Set(paths.filter((path) => !known.has(path)));
  const kept = new Set<string>();
  const keep: KeepOne = async (path, outcomes, parts) => {
    const seen = seenOf(path, outcomes);
    if (seen === undefined || kept.has(path)) return;
    kept.add(path);
    await memory.keep(path, seen, parts);
  };
  const { outcomes, parts } = await look(unknown, keep);
  for (const path of unknown) await keep(path, outcomes, parts?.get(path));
  return { outcomes: withRemembered(outcomes, known), remembered: [...known.keys()] };
}
