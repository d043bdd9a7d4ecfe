import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { type Command, readArguments, type Terminal, throwIfAny } from "../../src/command-line/index.ts";

/** What `npm run servers` takes. */
export const serversCommand = {
  name: "npm run servers",
  does: "Installs from Debian what the tests use: the web servers of the hosting bundle, wrk, which loads them, Redis, and Chromium without windows",
  options: {},
} as const satisfies Command;

/** The forms of `npm run servers`. */
export const forms: readonly Command[] = [serversCommand];

/** A tool for developers. */
export const language = "en";

/** What is tried, by the package that brings it. */
const programs = {
  "nginx-light": "/usr/sbin/nginx",
  "apache2-bin": "/usr/sbin/apache2",
  caddy: "/usr/bin/caddy",
  wrk: "/usr/bin/wrk",
  "redis-server": "/usr/bin/redis-server",
} as const;

/** What only saves time: Ubuntu has it not, and any other Chromium will do. */
const fasterBrowser = { "chromium-headless-shell": "/usr/lib/chromium/chromium-headless-shell" } as const;

/** Installs what is missing; gives 1 where a test would miss something, and says why. A test says itself which programs are there. */
export async function run(
  args: readonly string[],
  terminal: Pick<Terminal, "say" | "warn">,
  isHere: (program: string) => boolean = existsSync,
): Promise<number> {
  const { problems } = readArguments(serversCommand, args);
  throwIfAny(problems);
  const missing = (wanted: Readonly<Record<string, string>>): readonly string[] =>
    Object.entries(wanted).flatMap(([name, program]) => (isHere(program) ? [] : [name]));
  const [servers, browser] = [missing(programs), missing(fasterBrowser)];
  if (servers.length + browser.length === 0) {
    terminal.say(
      "All are here: nginx, Apache, Caddy; wrk, which asks them; Redis; and Chromium without windows.",
    );
    return 0;
  }
  await apt("update");
  const areHere = await isInstalled(servers, terminal);
  await isInstalled(browser, terminal);
  return areHere ? 0 : 1;
}

async function isInstalled(
  packages: readonly string[],
  terminal: Pick<Terminal, "say" | "warn">,
): Promise<boolean> {
  if (packages.length === 0) return true;
  const reason = await apt("install", "-y", "--no-install-recommends", ...packages);
  if (reason === undefined) terminal.say(`Installed ${packages.join(", ")}.`);
  else terminal.warn(`Could not install ${packages.join(", ")} with apt-get: ${reason}`);
  return reason === undefined;
}

/** Gives why apt-get did not do it; undefined where it did. */
async function apt(...words: readonly string[]): Promise<string | undefined> {
  // None of them is to start by itself on the machine of somebody who develops.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  const line = ["-oDPkg::Lock::Timeout=300", ...words];
  return promisify(execFile)("apt-get", line, { env }).then(() => undefined, lastLine);
}

/** What apt-get says last, or why it could not be started. */
function lastLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = "stderr" in error ? String(error.stderr).trim().split("\n").at(-1) : "";
  return said || error.message;
}
