import { browserVersion, findBrowser } from "../browser/index.ts";
import { dataHash } from "../cache/index.ts";
import type { Content } from "../model/index.ts";
import { engineVersion } from "../parts/index.ts";
import type { ShardFacts } from "./shard-file.ts";

/** What makes a site on a machine, and from what: the same on each, or the shards are not of one site. */
export type ShardMakers = Pick<ShardFacts, "engine" | "browser" | "content">;

/** Names what makes a site on this machine, and from what. */
export async function shardMakers(content: Content, pdf: boolean): Promise<ShardMakers> {
  return {
    engine: await engineVersion(),
    browser: pdf ? await browserVersion(await findBrowser()) : "",
    content: dataHash(content),
  };
}
