import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { freePort } from "./free-port.ts";

const redisServer = "/usr/bin/redis-server";
const scripts = resolve(import.meta.dirname, "../../scripts");
const invented = resolve(import.meta.dirname, "../fixtures/municipalities");

/** Tells why no queue can be tried here; CI must have one. */
export function noRedis(): string | undefined {
  if (existsSync(redisServer)) return undefined;
  const reason = "There is no redis-server here. npm run servers installs it.";
  if (process.env["CI"] === "true") throw new Error(reason);
  return reason;
}

/** A program that a test started, and what it has said. */
export interface Program {
  readonly child: ChildProcess;
  readonly said: () => string;
  /** Gives its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** Starts a program and remembers what it says. */
export function started(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Program {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, KLARSTANDARD_LANG: "en", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (more) => (text += String(more)));
  const { promise: ended, resolve: end } = Promise.withResolvers<number | NodeJS.Signals | null>();
  child.once("close", (code, signal) => end(code ?? signal));
  return { child, said: () => text, ended };
}

/** Gives how a program ended, and what it had said. */
export async function endOf(program: Program) {
  const code = await program.ended;
  return { code, said: program.said().trim() };
}

/** Tells at any time whether a program has ended. */
export function endSeen(program: Program): { readonly isSeen: boolean } {
  const end = { isSeen: false };
  program.child.once("close", () => {
    end.isSeen = true;
  });
  return end;
}

/** Waits until a program has said something; throws where it ends without. */
export async function untilSaid(program: Program, words: string | RegExp): Promise<void> {
  const end = endSeen(program);
  const has = () => (typeof words === "string" ? program.said().includes(words) : words.test(program.said()));
  while (!has()) {
    if (end.isSeen) throw new Error(`It ended without "${words}": ${program.said()}`);
    await wait(20);
  }
}

/** A queue on this machine, on a port of its own. */
export interface TestRedis {
  readonly url: string;
  readonly program: Program;
}

/** How a queue is started. */
interface RedisSettings {
  readonly port?: number;
  readonly password?: string;
  readonly isKept?: boolean;
  /** The files of a certificate for 127.0.0.1; with them it speaks nothing but TLS. */
  readonly tls?: { readonly certificate: string; readonly key: string };
}

/** Makes a certificate for 127.0.0.1 that nobody but its owner knows. */
export async function ownCertificate(folder: string) {
  const [certificate, key] = [join(folder, "certificate.pem"), join(folder, "key.pem")];
  const names = ["-subj", "/CN=queue", "-addext", "subjectAltName=IP:127.0.0.1"];
  const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  await promisify(execFile)("openssl", ["req", ...kind, ...names, "-out", certificate, "-keyout", key]);
  return { certificate, key };
}

/** Starts Redis in a folder; with `isKept` it has again after a kill what it had before. */
export async function startRedis(
  folder: string,
  { port, password = "", isKept = false, tls }: RedisSettings = {},
): Promise<TestRedis> {
  const own = port ?? (await freePort());
  await mkdir(folder, { recursive: true });
  const keeping = ["--save", "", ...(isKept ? ["--appendonly", "yes", "--appendfsync", "always"] : [])];
  const secret = password === "" ? [] : ["--requirepass", password];
  const ports =
    tls === undefined
      ? ["--port", String(own)]
      : [
          "--port",
          "0",
          "--tls-port",
          String(own),
          "--tls-cert-file",
          tls.certificate,
          "--tls-key-file",
          tls.key,
        ];
  const program = started(
    redisServer,
    [...ports, "--tls-auth-clients", "no", "--bind", "127.0.0.1", "--dir", folder, ...keeping, ...secret],
    { cwd: folder },
  );
  await untilSaid(program, "Ready to accept connections");
  return { url: `${tls === undefined ? "redis" : "rediss"}://127.0.0.1:${own}`, program };
}

/** Machines that work together: a folder each, and one that they share. */
export class QueueMachines {
  readonly folder: string;
  readonly content: string;
  readonly env: Readonly<Record<string, string>>;
  url = "";

  constructor(folder: string, env: Readonly<Record<string, string>> = {}) {
    this.folder = folder;
    this.content = join(folder, "content");
    this.env = { KLARSTANDARD_QUEUE_SECRET: "0123456789abcdef".repeat(4), ...env };
  }

  /** Municipalities with one standard each; Lillerup's has every kind of paper. */
  async writeContent(ids: readonly ("kortstrup" | "lillerup")[]): Promise<void> {
    const left = /(?:standards|easy-read)\/(?!madservice|vaerested).*\.ts$/;
    for (const id of ids) {
      const isTaken = (source: string) =>
        !left.test(source) && !(id === "lillerup" && source.endsWith("vaerested.ts"));
      await cp(join(invented, id), join(this.content, id), { recursive: true, filter: isTaken });
    }
  }

  get #queue(): readonly string[] {
    return ["--queue", this.url, "--store", join(this.folder, "store")];
  }

  async #run(script: string, name: string, args: readonly string[], env = {}): Promise<Program> {
    const cwd = join(this.folder, name);
    await mkdir(join(cwd, "t"), { recursive: true });
    // A temporary folder of its own, and a cache key of its own: as on a machine of its own.
    const own = { TMPDIR: join(cwd, "t"), XDG_STATE_HOME: join(cwd, "state") };
    return started(process.execPath, [join(scripts, script), ...args], {
      cwd,
      env: { ...this.env, ...own, ...env },
    });
  }

  /** Starts a worker on a machine of a name. */
  worker(name: string, env: Readonly<Record<string, string>> = {}): Promise<Program> {
    return this.#run("worker.ts", name, [...this.#queue, "--jobs", "1"], env);
  }

  /** Builds on a machine of a name into its folder `site`, by the queue or alone. */
  build(
    name: string,
    how: "queue" | "alone",
    { args = [], env = {} }: { args?: readonly string[]; env?: Readonly<Record<string, string>> } = {},
  ): Promise<Program> {
    const site = ["--content", this.content, "--out", this.siteOf(name)];
    const rest = [
      "--form",
      "national",
      "--today",
      "2026-11-22",
      ...(how === "queue" ? this.#queue : []),
      ...args,
    ];
    return this.#run("build.ts", name, [...site, ...rest], env);
  }

  siteOf(name: string): string {
    return join(this.folder, name, "site");
  }
}
