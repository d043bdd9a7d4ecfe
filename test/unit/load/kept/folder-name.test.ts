import { chmod, mkdir, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderName } from "../../../../src/load/kept/folder-name.ts";
import { folderOf } from "../../../helpers/folder-of.ts";

const files = { "by/index.ts": "export default {};", "by/standards/a.ts": "export default 1;" };

const nameIn = (folder: string): string | undefined =>
  folderName({ name: "by", path: join(folder, "by"), isFolder: true });

test("the same files have the same name", async () => {
  const folder = await folderOf(files);
  expect(nameIn(folder)).toMatch(/^[0-9a-f]{64}$/);
  expect(nameIn(folder)).toBe(nameIn(folder));
});

test.each<[string, (folder: string) => Promise<void>]>([
  ["another letter", (folder) => writeFile(join(folder, "by/standards/a.ts"), "export default 2;")],
  ["a file more", (folder) => writeFile(join(folder, "by/standards/b.ts"), "")],
  ["another name", (folder) => rename(join(folder, "by/standards/a.ts"), join(folder, "by/standards/b.ts"))],
])("%s gives another", async (_, change) => {
  const folder = await folderOf(files);
  const before = nameIn(folder);
  await change(folder);
  expect(nameIn(folder)).not.toBe(before);
});

test("a folder has none where it holds what is no file, or is not there", async () => {
  const folder = await folderOf(files);
  await symlink("index.ts", join(folder, "by/link.ts"));
  expect(nameIn(folder)).toBeUndefined();
  expect(nameIn(join(folder, "elsewhere"))).toBeUndefined();
});

test("the bounds between two files count", async () => {
  const one = await folderOf({ "by/a": "1\nb\n1\n2", "by/c": "" });
  const before = nameIn(one);
  await mkdir(join(one, "by/d"));
  await chmod(join(one, "by/a"), 0o644);
  expect(nameIn(one)).toBe(before);
});
