import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { lockOf } from "../../../src/publish/lock.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const program = `
  const { lockOf } = await import(${JSON.stringify(resolve("src/publish/lock.ts"))});
  const lock = await lockOf(process.argv[1]);
  console.log("heldBy" in lock ? "held by " + lock.heldBy : "taken");
  setInterval(() => {}, 1000);`;

/** Starts a process that takes the lock of a folder, after `before`, and waits until it says how it went. */
async function other(
  folder: string,
  before: readonly string[] = [],
): Promise<{ child: ChildProcess; said: string }> {
  const [command, ...args] = [...before, process.execPath, "--input-type=module", "-e", program, folder];
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  return { child, said: String(said).trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

describe("a lock", () => {
  test("is held by one, and free again when it was given up", async () => {
    const folder = await folderOf({});
    const lock = await lockOf(folder);
    expect(await lockOf(folder)).toEqual({ heldBy: process.pid });
    if ("release" in lock) lock.release();
    expect(await readdir(folder)).toEqual([]);
    expect(await lockOf(folder)).toHaveProperty("release");
  });

  test("of another process that lives holds, and names it", async () => {
    const folder = await folderOf({});
    const { child, said } = await other(folder);
    expect(said).toBe("taken");
    expect(await lockOf(folder)).toEqual({ heldBy: child.pid });
  });

  test("of a process that was killed does not hold, at once", async () => {
    const folder = await folderOf({});
    const { child } = await other(folder);
    await kill(child);
    const start = performance.now();
    expect(await lockOf(folder)).toHaveProperty("release");
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("of a number that another process has by now does not hold", async () => {
    const folder = await folderOf({});
    const lock = await lockOf(folder);
    const text = await readFile(join(folder, "lock"), "utf8");
    await writeFile(join(folder, "lock"), text.replace(/"began":"\w+"/, '"began":"1"'));
    expect(await lockOf(folder)).toHaveProperty("release");
    if ("release" in lock) lock.release();
  });

  test("leaves nothing of processes that were killed while they asked", async () => {
    const folder = await folderOf({ "lock.1234": "half" });
    const lock = await lockOf(folder);
    if ("release" in lock) lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  test("that was given up late takes nobody else's away", async () => {
    const folder = await folderOf({});
    const lock = await lockOf(folder);
    await writeFile(join(folder, "lock"), "somebody else's");
    if ("release" in lock) lock.release();
    expect(await readdir(folder)).toEqual(["lock"]);
  });
});

const inContainer = ["unshare", "--pid", "--fork", "--kill-child", "--mount-proc"];
const canUnshare = spawnSync("unshare", [...inContainer.slice(1), "true"]).status === 0;

describe("in another container, whose numbers of processes mean nothing here,", () => {
  test("a lock holds as long as its process lives, and not much longer", async ({ skip }) => {
    if (!canUnshare) skip("this user may not make namespaces of processes, so no container can be played");
    const folder = await folderOf({});
    const { child } = await other(folder, inContainer);
    expect(await lockOf(folder)).toEqual({ heldBy: 1 });
    await kill(child);
    expect(await lockOf(folder)).toHaveProperty("release");
  }, 20_000);
});
