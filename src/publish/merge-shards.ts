import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import pMap from "p-map";
import { type LoadedContent, type Problem, ProblemsError } from "../load/index.ts";
import type { FileRecord } from "../manifest/index.ts";
import { shardFaults } from "../messages/shards.ts";
import { buildAnew } from "./build-anew.ts";
import type { BuildListener, BuildResult } from "./build-listener.ts";
import type { BuildOptions } from "./build-options.ts";
import {
  brokenIn,
  type FoundShard,
  mismatches,
  otherMakers,
  shardProblem,
  withoutPdfs,
} from "./shard-faults.ts";
import { readShardFacts, shardFiles } from "./shard-file.ts";
import { shardMakers } from "./shard-makers.ts";

/** How shards become a site; all else they say themselves. */
export interface MergeOptions
  extends Pick<BuildOptions, "content" | "out" | "asLink" | "keep" | "hosting" | "keepGoing" | "jobs"> {
  /** Absolute paths of their folders. */
  readonly shards: readonly string[];
}

/** What a merge made. */
export interface MergeResult extends BuildResult {
  /** So many PDFs are missing in what was published, which the shards were built without or the merge could not make. */
  readonly missing: number;
}

/** So many files are copied at once. */
const concurrency = 32;

/**
 * Joins all shards of a site and what its municipalities share to the site that one machine builds, and publishes it.
 *
 * @throws {ProblemsError} where the shards are not the whole of one site, and on whatever a build refuses.
 * @throws {PdfProblemsError} on PDFs of what all share that cannot be made, unless the merge is to keep going.
 */
export async function mergeShards(
  { shards: folders, ...rest }: MergeOptions,
  listener: BuildListener,
  cacheFolder?: string,
): Promise<MergeResult> {
  const shards: FoundShard[] = [];
  const problems: Problem[] = [];
  for (const folder of folders) {
    const facts = await readShardFacts(folder);
    if (facts === undefined) problems.push(shardProblem(folder, shardFaults.none()));
    else shards.push({ folder, facts });
  }
  const [first] = shards;
  if (first === undefined) throw new ProblemsError(problems);
  problems.push(...mismatches(shards));
  // What is wrong with one that is named twice is told once.
  const distinct = [...new Map(shards.map((shard) => [shard.folder, shard])).values()];
  if (!rest.keepGoing) problems.push(...withoutPdfs(distinct));
  for (const shard of distinct) problems.push(...(await brokenIn(shard)));
  const { options, today } = first.facts;
  const prints = new Map(shards.flatMap(({ facts }) => facts.prints));
  const result = await buildAnew({ ...rest, ...options, today }, listener, {
    cacheFolder,
    elsewhere: {
      checked: (reading) => checkedAgainst(reading, distinct, problems, options.pdf),
      prints,
      bring: async (site, record) => {
        for (const shard of shards) await bring(shard, site, record);
        return shards.reduce((sum, { facts }) => sum + facts.pages, 0);
      },
    },
  });
  const failed = [...prints.values()].filter((print) => print === "failed").length;
  return { ...result, missing: failed + new Set(result.problems.map(({ document }) => document)).size };
}

/** Tells the faults of the content and those of the shards together. */
async function checkedAgainst(
  reading: Promise<LoadedContent>,
  shards: readonly FoundShard[],
  problems: readonly Problem[],
  pdf: boolean,
): Promise<LoadedContent> {
  const loaded = await reading.catch((error: unknown) => {
    if (!(error instanceof ProblemsError)) throw error;
    throw new ProblemsError([...error.problems, ...problems]);
  });
  const { content } = loaded;
  const ids = content.municipalities.map(({ profile }) => profile.id);
  const all = [...problems, ...otherMakers(shards, await shardMakers(content, pdf), ids)];
  if (all.length > 0) throw new ProblemsError(all);
  return loaded;
}

/** What is copied is compared with the list once more before the site is published. */
async function bring({ folder, facts }: FoundShard, site: string, record: FileRecord): Promise<void> {
  await pMap(
    Object.entries(facts.files),
    async ([path, file]) => {
      const target = join(site, path);
      await mkdir(dirname(target), { recursive: true });
      // Not copied: a server reads a site as its builder lets it here, whatever the shard's files allow.
      await writeFile(target, await readFile(join(folder, shardFiles, path)));
      record.remember(path, file);
    },
    { concurrency },
  );
}
