import { appendFile, cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { writeCountry } from "../../scripts/bench/make/country.ts";
import { problemText } from "../../src/load/index.ts";
import type { BuildOptions } from "../../src/publish/build-options.ts";
import { buildShard } from "../../src/publish/build-shard.ts";
import { buildSite } from "../../src/publish/build-site.ts";
import { mergeShards } from "../../src/publish/merge-shards.ts";
import { lastingFolder } from "../helpers/lasting-folder.ts";
import { problemsOf } from "../helpers/problems-in.ts";
import { sameFolders } from "../helpers/same-folders.ts";

const of = 3;
const listener = { step: () => undefined, progress: () => undefined };
const folder = lastingFolder("klarstandard-shards-");
const whole = join(folder, "whole");
const country = join(folder, "country");
const shards = Array.from({ length: of }, (_, at) => join(folder, `shard-${at + 1}`));
const options: BuildOptions = {
  content: country,
  municipalities: [],
  out: whole,
  baseUrl: "https://standarder.example",
  pathPrefix: "/hjaelp/",
  pdf: false,
  keepGoing: false,
  jobs: 1,
  today: "2026-11-22",
};

const merge = (out: string, given: readonly string[] = shards, content = country) =>
  mergeShards({ shards: given, content, out, keepGoing: false, jobs: 1 }, listener);

async function faultsOf(given: readonly string[], content?: string): Promise<string> {
  const problems = await problemsOf(merge(join(folder, "none"), given, content));
  return problems.map(problemText).join("\n\n").replaceAll(folder, "/srv");
}

beforeAll(async () => {
  await writeCountry(country, { municipalities: 5, standards: 2 });
  // Another machine has the same files in another place.
  const elsewhere = join(folder, "elsewhere");
  await cp(country, elsewhere, { recursive: true });
  const made = await buildSite(options, listener);
  const shares = [];
  for (const [at, out] of shards.entries())
    shares.push(await buildShard({ ...options, content: elsewhere, out }, { number: at + 1, of }, listener));
  expect(shares.reduce((sum, { municipalities }) => sum + municipalities, 0)).toBe(5);
  expect(shares.every(({ pages }) => pages < made.pages)).toBe(true);
}, 180_000);

test("three shards, named in any order, are the site that one machine builds, byte for byte", async () => {
  const merged = join(folder, "merged");
  const { pages } = await merge(merged, shards.toReversed());
  expect(await sameFolders(whole, merged)).toEqual([]);
  expect(pages).toBeGreaterThan(50);
});

test("KS99: damage, a folder that is no shard and other content are told together", async () => {
  const [first = "", second = "", third = ""] = shards;
  const [cut, torn] = [join(folder, "cut"), join(folder, "torn")];
  await cp(second, cut, { recursive: true });
  const { files } = JSON.parse(await readFile(join(cut, "shard.json"), "utf8")) as { files: object };
  const [longer = "", gone = ""] = Object.keys(files);
  await appendFile(join(cut, "files", longer), " ");
  await rm(join(cut, "files", gone));
  await cp(third, torn, { recursive: true });
  await writeFile(join(torn, "shard.json"), '{ "shard":');
  const other = join(folder, "other");
  await writeCountry(other, { municipalities: 4, standards: 2 });
  expect(await faultsOf([first, cut, torn], other)).toBe(`KS99 /srv/torn
  The folder is no shard that npm run build -- --shard built, or its shard.json is not whole.
  Fix: Name the folders of the shards, each with all that is in it.

KS99 /srv/shard-1
  Shard 3/3 of its site is missing.
  Fix: Build it with npm run build -- --shard 3/3, and name its folder too.

KS99 /srv/cut
  Files of the shard are not as they were built: ${longer} (changed), ${gone} (missing).
  Fix: Fetch the shard again, or build it again.

KS99 /srv/shard-1
  It was built from other content than what it is merged with.
  Fix: Build all shards, and merge them, from the same files; --content says where they lie.

KS99 /srv/cut
  It was built from other content than what it is merged with.
  Fix: Build all shards, and merge them, from the same files; --content says where they lie.`);
});

test("KS99: a shard whose list leads out of its folder is none", async () => {
  const [, second = ""] = shards;
  const led = join(folder, "led");
  await cp(second, led, { recursive: true });
  const file = join(led, "shard.json");
  await writeFile(
    file,
    (await readFile(file, "utf8")).replace('"files": {\n    "', '"files": {\n    "../../'),
  );
  expect(await faultsOf([led])).toContain("KS99 /srv/led\n  The folder is no shard");
});

test("KS94: a shard never takes the place of a site", async () => {
  const problems = await problemsOf(buildShard(options, { number: 1, of }, listener));
  expect(problems.map(problemText).join()).toContain("The folder holds a site");
});
