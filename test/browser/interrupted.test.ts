import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { browsersOf } from "../drill/browsers-of.ts";
import { inventedMunicipalities } from "../helpers/built-site.ts";
import { folderOf } from "../helpers/folder-of.ts";

const isLinux = process.platform === "linux";

/** A short path, because a browser's sockets lie in it. */
async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "t"));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Starts a build of Lillerup and waits until its browser runs. */
async function printingBuild(TMPDIR: string) {
  const cwd = await folderOf({});
  cpSync(join(inventedMunicipalities, "lillerup"), join(cwd, "municipalities/lillerup"), { recursive: true });
  const build = run("build", cwd, TMPDIR);
  const browsers = await until(
    () => browsersOf(build.pid ?? -1),
    (found) => found.length > 0,
  );
  return { build, browsers, ended: once(build, "close") };
}

function run(script: string, cwd: string, TMPDIR: string): ChildProcess {
  const child = spawn(process.execPath, [resolve(`scripts/${script}.ts`)], {
    cwd,
    env: { ...process.env, TMPDIR },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

async function until<T>(look: () => T, isThere: (found: T) => boolean): Promise<T> {
  for (const end = Date.now() + 20_000; Date.now() < end; await wait(20)) {
    const found = look();
    if (isThere(found)) return found;
  }
  throw new Error("Waited in vain.");
}

/** Waits until the system has taken the browsers away. */
const gone = (browsers: readonly number[]) =>
  until(
    () => browsers.filter(isRunning),
    (left) => left.length === 0,
  );

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.runIf(isLinux)(
  "a build that is told to stop while it prints ends within two seconds and leaves nothing",
  async () => {
    const folder = await temporaryFolder();
    const { build, browsers, ended } = await printingBuild(folder);
    const start = performance.now();
    build.kill("SIGTERM");
    expect(await ended).toEqual([143, null]);
    expect(performance.now() - start).toBeLessThan(2000);
    await gone(browsers);
    expect(await readdir(folder)).toEqual([]);
  },
);

test.runIf(isLinux)(
  "after a build that was killed no browser stays, and the next command takes its files away",
  async () => {
    const folder = await temporaryFolder();
    const { build, browsers, ended } = await printingBuild(folder);
    build.kill("SIGKILL");
    await ended;
    await gone(browsers);
    expect(await readdir(folder)).toHaveLength(1);
    await once(run("schema", await folderOf({}), folder), "close");
    expect(await readdir(folder)).toEqual([]);
  },
);
