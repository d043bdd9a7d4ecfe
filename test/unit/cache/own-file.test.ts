import { createHash } from "node:crypto";
import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileHashNow, ownFile } from "../../../src/cache/index.ts";
import { folderOf } from "../../helpers/folder-of.ts";

test("what a file holds is told, however long it is", async () => {
  const folder = await folderOf({ short: "æ", empty: "" });
  const long = Buffer.alloc(700_000, "klar");
  await writeFile(join(folder, "long"), long);
  const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");
  expect(fileHashNow(join(folder, "short"), 9)).toEqual({ size: 2, sha256: sha256("æ") });
  expect(fileHashNow(join(folder, "empty"), 9)).toEqual({ size: 0, sha256: sha256("") });
  expect(fileHashNow(join(folder, "long"), 1e6)).toEqual({ size: 700_000, sha256: sha256(long) });
  expect(await ownFile(join(folder, "long"), 1e6)).toEqual(long);
});

test.each([
  ["is not there", "nothing"],
  ["is a link", "link"],
  ["is a folder", "folder"],
  ["is longer than it may be", "long"],
])("nothing is told of a file that %s", async (_, name) => {
  const folder = await folderOf({ target: "x", "folder/a": "x", long: "0123456789" });
  await symlink("target", join(folder, "link"));
  expect(fileHashNow(join(folder, name), 9)).toBeUndefined();
  expect(await ownFile(join(folder, name), 9)).toBeUndefined();
});
