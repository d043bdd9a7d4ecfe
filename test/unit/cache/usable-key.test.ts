import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { usableKey } from "../../../src/cache/usable-key.ts";
import { folderOf } from "../../helpers/folder-of.ts";

afterEach(() => vi.unstubAllEnvs());

test("each call gives the same key of this user", async () => {
  vi.stubEnv("XDG_STATE_HOME", await folderOf({}));
  const key = await usableKey();
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(await usableKey()).toBe(key);
});

test("where there can be no key, that is told with the file, and there is none", async () => {
  vi.stubEnv("XDG_STATE_HOME", join(await folderOf({ file: "" }), "file"));
  const told: string[] = [];
  expect(await usableKey((code, file) => told.push(`${code} ${file}`))).toBeUndefined();
  expect(told).toEqual([expect.stringMatching(/^ENOTDIR .*cache-key$/)]);
});
