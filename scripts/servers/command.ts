import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { type Command, readArguments, type Terminal, throwIfAny } from "../../src/command-line/index.ts";

/** What `npm run servers` takes. */
export const serversCommand = {
  name: "npm run servers",
  does: "Installs the web servers from Debian on which the tests try the hosting bundle, and wrk, which loads them",
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
} as const;

/** Installs what is missing; gives 1 where that cannot be done, and says why. A test says itself which programs are there. */
export async function run(
  args: readonly string[],
  terminal: Pick<Terminal, "say" | "warn">,
  isHere: (program: string) => boolean = existsSync,
): Promise<number> {
  const { problems } = readArguments(serversCommand, args);
  throwIfAny(problems);
  const missing = Object.entries(programs).flatMap(([name, program]) => (isHere(program) ? [] : [name]));
  if (missing.length === 0) {
    terminal.say("All servers are here: nginx, Apache, Caddy; and wrk, which asks them.");
    return 0;
  }
  // None of them is to start by itself on the machine of somebody who develops.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  const apt = (...words: readonly string[]) =>
    promisify(execFile)("apt-get", ["-oDPkg::Lock::Timeout=300", ...words], { env }).then(
      () => undefined,
      (error: unknown) => lastLine(error),
    );
  await apt("update");
  const reason = await apt("install", "-y", "--no-install-recommends", ...missing);
  if (reason === undefined) {
    terminal.say(`Installed ${missing.join(", ")}.`);
    return 0;
  }
  terminal.warn(`Could not install ${missing.join(", ")} with apt-get: ${reason}`);
  return 1;
}

/** What apt-get says last, or why it could not be started. */
function lastLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = "stderr" in error ? String(error.stderr).trim().split("\n").at(-1) : "";
  return said || error.message;
}
