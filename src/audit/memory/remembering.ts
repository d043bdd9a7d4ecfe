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

/** Has those pages or PDFs looked at that the memory does not know, and keeps what is seen of them. */
export async function remembering(
  paths: readonly string[],
  memory: PageMemory,
  look: (unknown: ReadonlySet<string>) => Promise<Looked>,
): Promise<Remembering> {
  const known = new Map<string, SeenByCheck>();
  for (const path of paths) {
    const seen = await memory.recall(path);
    if (seen !== undefined) known.set(path, seen);
  }
  const unknown = new Set(paths.filter((path) => !known.has(path)));
  const { outcomes, parts } = await look(unknown);
  for (const path of unknown) {
    const seen = seenOf(path, outcomes);
    if (seen !== undefined) await memory.keep(path, seen, parts?.get(path));
  }
  return { outcomes: withRemembered(outcomes, known), remembered: [...known.keys()] };
}
