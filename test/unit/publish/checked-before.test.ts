import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { checkedBefore } from "../../../src/publish/checked-before.ts";
import { folderOf } from "../../helpers/folder-of.ts";

let cache: string;
let file: string;

beforeEach(async () => {
  cache = await folderOf({});
  file = join(cache, "checked/municipalities.json");
  const first = await checkedBefore(cache);
  first.add("a");
  await first.keep();
});

test("what one build found faultless, the next one knows", async () => {
  const next = await checkedBefore(cache);
  expect([next.has("a"), next.has("b")]).toEqual([true, false]);
});

test("nothing is written where nothing is new", async () => {
  const { mtimeMs } = await stat(file);
  const next = await checkedBefore(cache);
  next.has("a");
  await next.keep();
  expect((await stat(file)).mtimeMs).toBe(mtimeMs);
});

test("what somebody else wrote, or another engine, stands for nothing", async () => {
  await writeFile(file, (await readFile(file, "utf8")).replace('"a"', '"b"'));
  const next = await checkedBefore(cache);
  expect([next.has("a"), next.has("b")]).toEqual([false, false]);
});

test("without a key of this user everything is checked, and nothing is kept", async () => {
  vi.stubEnv("XDG_STATE_HOME", "/dev/null/state");
  try {
    const next = await checkedBefore(cache);
    next.add("b");
    await next.keep();
    expect(next.has("a")).toBe(false);
  } finally {
    vi.unstubAllEnvs();
  }
  expect((await checkedBefore(cache)).has("b")).toBe(false);
});

test("of very many only those are kept that were used last", async () => {
  const many = await checkedBefore(cache);
  for (let at = 0; at < 2000; at += 1) many.add(`name ${at}`);
  await many.keep();
  const next = await checkedBefore(cache);
  expect([next.has("name 0"), next.has("name 1999"), next.has("a")]).toEqual([true, true, false]);
});
