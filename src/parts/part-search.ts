import { factsPath, readPartFacts } from "../search/part-index.ts";
import type { KeptIndex } from "../search/search-index.ts";
import { otherIndex } from "../search/search-index-error.ts";
import type { TakenPart } from "./part-store.ts";

/** Gives the search index of a part that was made with its pages; undefined where it has none, or none of ours. */
export async function keptIndex({ pages, beside }: TakenPart): Promise<KeptIndex | undefined> {
  const written = await beside.get(factsPath)?.read();
  const facts = written && readPartFacts(Buffer.from(written).toString("utf8"));
  if (facts === undefined) return undefined;
  const fileOf = (path: string) => {
    const file = beside.get(path);
    if (file === undefined) throw otherIndex(path);
    return file;
  };
  return {
    pages,
    facts,
    paths: [...beside.keys()],
    read: async (path) => fileOf(path).read(),
    put: async (path, target) => fileOf(path).put(target),
  };
}
