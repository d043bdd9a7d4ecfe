import { readdirSync } from "node:fs";
import type { SourceFacts } from "./source-facts.ts";

const folder = new URL(".", import.meta.url);

/** Reads the facts of every source; each `*.facts.ts` of this folder is one. */
export async function allFacts(): Promise<readonly SourceFacts[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".facts.ts"));
  return Promise.all(
    files.toSorted().map(async (name) => {
      const module: unknown = await import(new URL(name, folder).href);
      return (module as { readonly default: SourceFacts }).default;
    }),
  );
}

/** Gives the words of the facts that an edition must carry, each with the fact it belongs to. */
export function wordsIn(
  { facts }: SourceFacts,
  edition: "full" | "easyRead" | "checklist",
): readonly { readonly fact: string; readonly words: string }[] {
  return facts.flatMap(({ fact, [edition]: words = [] }) => words.map((each) => ({ fact, words: each })));
}
