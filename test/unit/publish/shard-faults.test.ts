import { expect, test } from "vitest";
import { type Problem, problemText } from "../../../src/load/index.ts";
import { mismatches, otherMakers, withoutPdfs } from "../../../src/publish/shard-faults.ts";
import type { ShardFacts } from "../../../src/publish/shard-file.ts";
import { shardOf } from "../../../src/publish/shard-of.ts";

const ids = ["kortstrup", "lillerup", "storeby", "tvivlstrup"];
const makers = { engine: "e", browser: "b", content: "c" };

function shard(number: number, changes: Partial<ShardFacts> = {}) {
  const of = changes.shard?.of ?? 2;
  const facts: ShardFacts = {
    ...makers,
    shard: { number, of },
    today: "2026-11-22",
    options: { municipalities: [], baseUrl: "https://x.example", pathPrefix: "/", pdf: true },
    municipalities: ids.filter((id) => shardOf(id, of) === number),
    pages: 1,
    prints: [],
    files: {},
    ...changes,
  };
  return { folder: `/srv/${number}`, facts };
}

const told = (problems: readonly Problem[]) => problems.map(problemText).join("\n\n");

test("all shards of a site, each once, made from the same by the same, have no fault", () => {
  const all = [shard(2), shard(1)];
  expect(mismatches(all)).toEqual([]);
  expect(otherMakers(all, makers, ids)).toEqual([]);
  expect(withoutPdfs(all)).toEqual([]);
});

test("KS99: a shard that is named twice, and one that is missing", () => {
  expect(told(mismatches([shard(1), { ...shard(1), folder: "/srv/copy" }]))).toBe(`KS99 /srv/copy
  It is shard 1/2, and so is /srv/1.
  Fix: Name each shard once.

KS99 /srv/1
  Shard 2/2 of its site is missing.
  Fix: Build it with npm run build -- --shard 2/2, and name its folder too.`);
});

test("KS99: one of another number of shards, with other options, for another day", () => {
  const other = shard(2, {
    shard: { number: 2, of: 3 },
    today: "2026-11-23",
    options: { municipalities: ["lillerup"], baseUrl: "https://x.example", pathPrefix: "/", pdf: false },
  });
  expect(told(mismatches([shard(1), shard(2), other]))).toBe(`KS99 /srv/2
  It is shard 2/3, and /srv/1 is one of 2.
  Fix: Build all shards with the same number after the slash of --shard.

KS99 /srv/2
  It was built with other options than /srv/1: --municipality and --no-pdf.
  Fix: Build all shards with the same options.

KS99 /srv/2
  It was built for 2026-11-23, and /srv/1 for 2026-11-22.
  Fix: Build all shards for the same day, for example with --today 2026-11-22.`);
});

test("KS99: one that another Klarstandard, Node or browser made, or from other content", () => {
  const other = shard(1, { engine: "f", browser: "c", content: "d" });
  expect(told(otherMakers([other, shard(2)], makers, ids))).toBe(`KS99 /srv/1
  It was built by another version of Klarstandard or Node than the one that merges.
  Fix: Build all shards, and merge them, with the same version of both.

KS99 /srv/1
  Its PDFs were printed by another browser than the one here.
  Fix: Build all shards, and merge them, with the same browser.

KS99 /srv/1
  It was built from other content than what it is merged with.
  Fix: Build all shards, and merge them, from the same files; --content says where they lie.`);
});

test("KS99: one that holds other municipalities than its own", () => {
  expect(otherMakers([shard(1, { municipalities: ids })], makers, ids)).toHaveLength(1);
});

test("KS99: one that was built without some of its PDFs", () => {
  expect(told(withoutPdfs([shard(1, { prints: [["/lillerup/a.pdf", "failed"]] })]))).toBe(`KS99 /srv/1
  It was built without PDFs that it should have: /lillerup/a.pdf.
  Fix: Mend what kept them from being made and build it again, or publish without them with --keep-going.`);
});
