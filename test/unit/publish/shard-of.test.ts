import { expect, test } from "vitest";
import { readShard, shardOf } from "../../../src/publish/shard-of.ts";

const ids = Array.from({ length: 98 }, (_, at) => `kommune-${at}`);

test("a municipality is always in the same shard, whichever others there are", () => {
  expect(["lillerup", "storeby", "kortstrup", "tvivlstrup"].map((id) => shardOf(id, 4))).toEqual([
    2, 3, 4, 3,
  ]);
});

test("the country is dealt out about evenly", () => {
  const sizes = [1, 2, 3, 4].map((number) => ids.filter((id) => shardOf(id, 4) === number).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(98);
  expect(Math.min(...sizes)).toBeGreaterThan(15);
});

test("one machine makes all", () => {
  expect(ids.every((id) => shardOf(id, 1) === 1)).toBe(true);
});

test("a shard is read as it is written", () => {
  expect(readShard("2/4")).toEqual({ number: 2, of: 4 });
  expect(readShard("100/100")).toEqual({ number: 100, of: 100 });
});

test.each(["5/4", "0/4", "1/0", "x", "1", "1/2/3", "-1/4", "1/101", "1.5/2", " 1/2", ""])(
  "%j is no shard",
  (written) => {
    expect(readShard(written)).toBeUndefined();
  },
);
