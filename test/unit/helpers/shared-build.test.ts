import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf } from "../../helpers/folder-of.ts";
import { sharedBuild } from "../../helpers/shared-build.ts";

/** A build that copies the one file of its content, and counts how often it was done. */
function copying(content: string) {
  const built: string[] = [];
  const build = async (out: string): Promise<{ readonly files: number }> => {
    built.push(out);
    await mkdir(out, { recursive: true });
    await writeFile(join(out, "index.html"), await readFile(join(content, "index.ts")));
    return { files: 1 };
  };
  return { built, build };
}

test("what several files ask for at once is built once, and all get the same", async () => {
  const content = await folderOf({ "index.ts": "Lillerup" });
  const { built, build } = copying(content);
  const asked = Array.from({ length: 3 }, () => sharedBuild({ content }, build));
  const [first, ...others] = await Promise.all(asked);
  expect(built).toEqual([first?.folder]);
  expect(others).toEqual([first, first]);
  expect(first?.made).toEqual({ files: 1 });
});

test("a changed file of the content and another option are built anew", async () => {
  const content = await folderOf({ "index.ts": "Lillerup" });
  const { built, build } = copying(content);
  const textOf = async (options: { readonly content: string; readonly pdf?: boolean }) =>
    readFile(join((await sharedBuild(options, build)).folder, "index.html"), "utf8");
  expect(await textOf({ content })).toBe("Lillerup");
  await writeFile(join(content, "index.ts"), "Storeby!");
  expect(await textOf({ content })).toBe("Storeby!");
  expect(await textOf({ content, pdf: true })).toBe("Storeby!");
  expect(new Set(built).size).toBe(3);
});

test("a build that failed is tried again by the next who asks", async () => {
  const content = await folderOf({ "index.ts": "Lillerup" });
  const { build } = copying(content);
  await expect(sharedBuild({ content }, () => Promise.reject(new Error("KS05")))).rejects.toThrow("KS05");
  await expect(sharedBuild({ content }, build)).resolves.toMatchObject({ made: { files: 1 } });
});

test("a site that a test has changed is given to nobody, and the file is named", async () => {
  const content = await folderOf({ "index.ts": "Lillerup" });
  const { build } = copying(content);
  const { folder } = await sharedBuild({ content }, build);
  await appendFile(join(folder, "index.html"), "!");
  await expect(sharedBuild({ content }, build)).rejects.toThrow(
    /^A test changed a site that others read:\n.+index\.html/,
  );
});
