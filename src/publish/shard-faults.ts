import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pMap from "p-map";
import type { Problem } from "../load/index.ts";
import { faultOf } from "../manifest/index.ts";
import type { Advice } from "../messages/message.ts";
import { output } from "../messages/publish.ts";
import { shardFaults } from "../messages/shards.ts";
import { type ShardFacts, type ShardOptions, shardFiles } from "./shard-file.ts";
import type { ShardMakers } from "./shard-makers.ts";
import { shardOf, shardText } from "./shard-of.ts";

/** A folder that is a shard. */
export interface FoundShard {
  readonly folder: string;
  readonly facts: ShardFacts;
}

/** So many files are read at once. */
const concurrency = 32;

/** How a command names each option. */
const optionNames: Readonly<Record<keyof ShardOptions, string>> = {
  municipalities: "--municipality",
  baseUrl: "--base-url",
  pathPrefix: "--path-prefix",
  form: "--form",
  offline: "--no-offline",
  relative: "--relative",
  pdf: "--no-pdf",
};

/** Makes the problem of a shard. */
export function shardProblem(folder: string, { what, fix }: Advice): Problem {
  return { code: "KS99", file: folder, at: "", what, fix };
}

/** Finds what keeps shards from being the whole of one site, whoever made them from what. */
export function mismatches(shards: readonly FoundShard[]): readonly Problem[] {
  const [first] = shards;
  if (first === undefined) return [];
  const { facts } = first;
  const { of } = facts.shard;
  const byNumber = new Map<number, string>();
  const problems: Problem[] = [];
  for (const { folder, facts: other } of shards) {
    const tell = (advice: Advice): void => void problems.push(shardProblem(folder, advice));
    const { number } = other.shard;
    const before = byNumber.get(number);
    if (other.shard.of !== of) tell(shardFaults.otherCount(shardText(other.shard), first.folder, of));
    else if (before !== undefined) tell(shardFaults.twice(shardText(other.shard), before));
    else byNumber.set(number, folder);
    const names = differing(facts.options, other.options);
    if (names.length > 0) tell(shardFaults.otherOptions(names, first.folder));
    if (other.today !== facts.today) tell(shardFaults.otherDay(other.today, first.folder, facts.today));
  }
  for (let number = 1; number <= of; number += 1)
    if (!byNumber.has(number))
      problems.push(shardProblem(first.folder, shardFaults.missing(shardText({ number, of }))));
  return problems;
}

function differing(one: ShardOptions, other: ShardOptions): readonly string[] {
  const keys = Object.keys(optionNames) as (keyof ShardOptions)[];
  return keys
    .filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]))
    .map((key) => optionNames[key]);
}

/** Finds the shards that were made by something else than what merges them, or from something else. */
export function otherMakers(
  shards: readonly FoundShard[],
  here: ShardMakers,
  ids: readonly string[],
): readonly Problem[] {
  return shards.flatMap(({ folder, facts }) => {
    const { shard, engine, browser, content, municipalities } = facts;
    const its = ids.filter((id) => shardOf(id, shard.of) === shard.number);
    const isSame = content === here.content && municipalities.join() === its.join();
    return [
      ...(engine === here.engine ? [] : [shardFaults.otherEngine()]),
      ...(browser === here.browser ? [] : [shardFaults.otherBrowser()]),
      ...(isSame ? [] : [shardFaults.otherContent()]),
    ].map((advice) => shardProblem(folder, advice));
  });
}

/** Finds the shards that were built without PDFs that they should have. */
export function withoutPdfs(shards: readonly FoundShard[]): readonly Problem[] {
  return shards.flatMap(({ folder, facts }) => {
    const failed = facts.prints.flatMap(([path, print]) => (print === "failed" ? [path] : []));
    return failed.length === 0 ? [] : [shardProblem(folder, shardFaults.withoutPdfs(failed))];
  });
}

/** Finds the files of a shard that are not as they were written. */
export async function brokenIn({ folder, facts }: FoundShard): Promise<readonly Problem[]> {
  const broken = await pMap(
    Object.entries(facts.files),
    async ([path, expected]) => {
      const bytes = await readFile(join(folder, shardFiles, path)).catch(() => undefined);
      if (bytes === undefined) return [output.brokenFile(path, "missing")];
      const what = faultOf(bytes, expected);
      return what === undefined ? [] : [output.brokenFile(path, what)];
    },
    { concurrency },
  );
  return broken.flat().length === 0 ? [] : [shardProblem(folder, shardFaults.broken(broken.flat()))];
}
