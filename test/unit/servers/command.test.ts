import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { run } from "../../../scripts/servers/command.ts";
import { folderOf } from "../../helpers/folder-of.ts";

/** Runs the command where only these programs are there, and `apt-get` does what is given. */
async function servers(here: readonly string[], aptGet: string, ...args: readonly string[]) {
  const folder = await folderOf({ "apt-get": `#!/bin/sh\necho "$RUNLEVEL $*" >> "$0.log"\n${aptGet}\n` });
  vi.stubEnv("PATH", `${folder}:/usr/bin:/bin`);
  onTestFinished(() => void vi.unstubAllEnvs());
  const said: string[] = [];
  const tell = (text: string) => void said.push(text);
  const isHere = (program: string) => here.includes(program.split("/").at(-1) ?? "");
  const code = await run(args, { say: tell, warn: tell }, isHere);
  const log = await readFile(join(folder, "apt-get.log"), "utf8").catch(() => "");
  return { code, said, calls: log.trim().split("\n").filter(Boolean) };
}

const all = ["nginx", "apache2", "caddy", "wrk", "redis-server", "chromium-headless-shell"];

test("where all of it is there nothing is installed", async () => {
  expect(await servers(all, "")).toEqual({
    code: 0,
    said: ["All are here: nginx, Apache, Caddy; wrk, which asks them; Redis; and Chromium without windows."],
    calls: [],
  });
});

test("what is missing alone is installed, and told not to start by itself", async () => {
  expect(await servers(["nginx", "wrk", "redis-server", "chromium-headless-shell"], "")).toEqual({
    code: 0,
    said: ["Installed apache2-bin, caddy."],
    calls: [
      "1 -oDPkg::Lock::Timeout=300 update",
      "1 -oDPkg::Lock::Timeout=300 install -y --no-install-recommends apache2-bin caddy",
    ],
  });
});

test("a list of packages that cannot be brought up to date keeps nobody from installing", async () => {
  const { code, calls } = await servers([], `case "$*" in *update) exit 100;; esac`);
  expect([code, calls.length]).toEqual([0, 3]);
});

test("who cannot install is told what apt-get said last", async () => {
  const { code, said } = await servers(
    ["nginx", "caddy", "wrk", "redis-server", "chromium-headless-shell"],
    "echo 'E: one' >&2; echo 'E: Not root' >&2; exit 100",
  );
  expect(code).toBe(1);
  expect(said).toEqual(["Could not install apache2-bin with apt-get: E: Not root"]);
});

test("a system without the faster browser has its servers all the same, and is told", async () => {
  const { code, said } = await servers(
    [],
    `case "$*" in *headless*) echo "E: No such package" >&2; exit 100;; esac`,
  );
  expect(code).toBe(0);
  expect(said).toEqual([
    "Installed nginx-light, apache2-bin, caddy, wrk, redis-server.",
    "Could not install chromium-headless-shell with apt-get: E: No such package",
  ]);
});

test("an option that it does not take is refused before anything is installed", async () => {
  await expect(servers([], "", "--all")).rejects.toThrow("--all");
});
