import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { count, fileFacts, pathInFolder, printLayout, sha256Text } from "./foreign-file.ts";
import { readShard, shardText } from "./shard-of.ts";

/** The file of a shard's folder that says what it is, and lists its files. */
export const shardFileName = "shard.json";

/** The folder of a shard in which its files lie, as they will in the site. */
export const shardFiles = "files";

const print = z.object({ pages: count, bytes: count, layout: printLayout.exactOptional() });

const options = z.object({
  municipalities: z.array(z.string()),
  baseUrl: z.string(),
  pathPrefix: z.string(),
  form: z.enum(["own", "national"]).exactOptional(),
  offline: z.boolean().exactOptional(),
  relative: z.boolean().exactOptional(),
  pdf: z.boolean(),
});

const facts = z.object({
  shard: z.object({ number: count, of: count }).refine((shard) => readShard(shardText(shard)) !== undefined),
  /** The engine that made the pages, the browser that set the papers, and what they were made from. */
  engine: z.string(),
  browser: z.string(),
  content: sha256Text,
  today: z.iso.date(),
  options,
  municipalities: z.array(z.string()),
  pages: count,
  prints: z.array(z.tuple([z.string(), z.union([print, z.literal("failed")])])),
  files: z.record(pathInFolder, fileFacts),
});

/** What a shard's folder says of itself. */
export type ShardFacts = Readonly<z.infer<typeof facts>>;

/** The options of a build that decide what its pages say. */
export type ShardOptions = Readonly<z.infer<typeof options>>;

/** Picks out of options those that decide what pages say. */
export function shardOptions(given: ShardOptions): ShardOptions {
  return options.parse(given);
}

/** Reads what a folder says of itself; gives undefined where it is no shard. */
export async function readShardFacts(folder: string): Promise<ShardFacts | undefined> {
  const text = await readFile(join(folder, shardFileName), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return facts.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Prints what a folder says of itself. */
export function shardFactsText(said: ShardFacts): string {
  return `${JSON.stringify(said, null, 2)}\n`;
}
