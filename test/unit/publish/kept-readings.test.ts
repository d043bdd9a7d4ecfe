import { readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import type { Reading } from "../../../src/load/index.ts";
import { keptReadings, pruneReadings, ReadingLostError } from "../../../src/publish/kept-readings.ts";
import { factsOf } from "../../../src/view/municipality-facts.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { only } from "../../helpers/lillerup.ts";
import { storeby } from "../../helpers/storeby.ts";

const reading: Reading = {
  municipality: storeby,
  standards: ["hjemmehjaelp"],
  easyReads: [],
  links: ["/storeby/"],
  ignored: ["storeby/x.ts~"],
};

let cache: string;

beforeEach(async () => {
  cache = await folderOf({});
  await (await keptReadings(cache))?.keep("a", reading);
});

const found = async (name = "a"): Promise<Reading | undefined> => (await keptReadings(cache))?.find(name);

async function fileLike(end: string): Promise<string> {
  const names = await readdir(join(cache, "read"));
  return join(cache, "read", only(names.filter((name) => name.endsWith(end))));
}

test("what was kept is found again under its name, whole", async () => {
  expect(await found()).toEqual(reading);
  expect(await found("b")).toBeUndefined();
});

test("with what a site must know of it, and the name of its bytes", async () => {
  const { municipality } = (await found()) ?? reading;
  expect(factsOf(municipality)).toEqual({ ...factsOf({ ...storeby }), version: "a" });
});

test("its texts are read when somebody asks for them, and not before", async () => {
  const { municipality } = (await found()) ?? reading;
  await rm(await fileLike(".body"));
  expect(municipality.profile.id).toBe("storeby");
  expect(() => municipality.records).toThrow(ReadingLostError);
});

test("that somebody changed them during a build is told in words", async () => {
  const { municipality } = (await found()) ?? reading;
  const file = await fileLike(".body");
  await writeFile(file, "x");
  expect(() => municipality.records).toThrow(
    `${file} was changed during the build. Build again, and let nobody else write into .cache meanwhile.`,
  );
});

test.each([".head", ".body"])("a %s that is not as it was written stands for nothing", async (end) => {
  const file = await fileLike(end);
  const bytes = await readFile(file);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  await writeFile(file, bytes);
  expect(await found()).toBeUndefined();
});

test("one name does not stand for another", async () => {
  const [head, body] = [await fileLike(".head"), await fileLike(".body")];
  await (await keptReadings(cache))?.keep("b", { ...reading, links: [] });
  const others = (await readdir(join(cache, "read"))).map((name) => join(cache, "read", name));
  const other = only(others.filter((file) => file.endsWith(".head") && file !== head));
  await writeFile(other, await readFile(head));
  await writeFile(other.replace(".head", ".body"), await readFile(body));
  expect(await found("b")).toBeUndefined();
});

test("without a key of this user nothing is kept", async () => {
  vi.stubEnv("XDG_STATE_HOME", "/dev/null/state");
  try {
    expect(await keptReadings(cache)).toBeUndefined();
  } finally {
    vi.unstubAllEnvs();
  }
});

test("a folder that cannot be written keeps nobody from building", async () => {
  const readings = await keptReadings("/dev/null");
  await expect(readings?.keep("a", reading)).resolves.toBeUndefined();
  await expect(readings?.find("a")).resolves.toBeUndefined();
});

test("of very many those go that were not used for the longest time", async () => {
  const old = await fileLike(".head");
  await utimes(old, 1, 1);
  for (let at = 0; at < 4000; at += 1) await writeFile(join(cache, "read", `${at}.head`), "");
  await pruneReadings(cache);
  await expect(stat(old)).rejects.toThrow("ENOENT");
});
