import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { folderOf } from "../../helpers/folder-of.ts";

const room = JSON.stringify(resolve("src/interrupts/temporary-folder.js"));

const programOf = (rest: string) => [
  "--input-type=module",
  "--eval",
  `import { writeFileSync } from "node:fs";
   import { tmpdir } from "node:os";
   import { useOwnTemporaryFolder } from ${room};
   const takeAway = useOwnTemporaryFolder();
   writeFileSync(tmpdir() + "/profile", "");
   console.log(tmpdir());
   ${rest}`,
];

const environmentOf = (folder: string) => ({ ...process.env, TMPDIR: folder });

/** Runs a program that uses a temporary folder below `folder` and takes it away; gives its path. */
function ran(folder: string): string {
  return execFileSync(process.execPath, programOf("takeAway();"), {
    encoding: "utf8",
    env: environmentOf(folder),
  }).trim();
}

async function started(folder: string) {
  const child = spawn(process.execPath, programOf("setTimeout(() => undefined, 60_000);"), {
    env: environmentOf(folder),
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [path] = (await once(child.stdout, "data")) as [Buffer];
  const killed = async () => {
    child.kill("SIGKILL");
    await once(child, "close");
  };
  return { path: path.toString().trim(), killed };
}

test("a run has a temporary folder of its own, which nobody else can read, and takes it away", async () => {
  const folder = await folderOf({});
  const path = ran(folder);
  expect(path).toMatch(new RegExp(`^${folder}/klar-\\d+-\\w+-\\w+$`));
  expect(await readdir(folder)).toEqual([]);
});

test("the next run takes away what a killed one left, and nothing of one that runs", async () => {
  const folder = await folderOf({});
  const [killed, running] = [await started(folder), await started(folder)];
  await killed.killed();
  expect(existsSync(killed.path)).toBe(true);
  ran(folder);
  expect(existsSync(killed.path)).toBe(false);
  expect(existsSync(join(running.path, "profile"))).toBe(true);
});

test.runIf(process.platform === "linux")(
  "links, files, foreign names and runs of other containers stay",
  async () => {
    const folder = await folderOf({ "kept/precious": "" });
    const container = ran(folder).split("-").at(-1);
    symlinkSync(join(folder, "kept"), join(folder, `klar-4000000-1-${container}`));
    writeFileSync(join(folder, `klar-4000000-2-${container}`), "");
    mkdirSync(join(folder, "klar-4000000-1-elsewhere"));
    mkdirSync(join(folder, "klar-standarder"));
    const stays = await readdir(folder);
    mkdirSync(join(folder, `klar-4000000-3-${container}`));
    ran(folder);
    expect(await readdir(folder)).toEqual(stays);
    expect(existsSync(join(folder, "kept/precious"))).toBe(true);
  },
);

test("where the folder cannot be made, or its path is too long for a browser, the usual one is used", async () => {
  const folder = join(await folderOf({}), "a".repeat(60));
  mkdirSync(folder);
  expect(ran(folder)).toBe(folder);
});
