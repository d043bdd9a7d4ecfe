import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, statSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll } from "vitest";
import { freePort } from "./free-port.ts";

/** The servers whose files a bundle has, and that Debian has. */
export const webServers = ["nginx", "apache", "caddy"] as const;
export type WebServer = (typeof webServers)[number];

const programs = { nginx: "/usr/sbin/nginx", apache: "/usr/sbin/apache2", caddy: "/usr/bin/caddy" };

/** Tells why a server cannot be tried here; CI must have them all. */
export function missing(server: WebServer): string | undefined {
  if (existsSync(programs[server])) return undefined;
  const reason = `There is no ${server} here. npm run servers installs it.`;
  if (process.env["CI"] === "true") throw new Error(reason);
  return reason;
}

const changed = (
  text: string,
  ...changes: readonly (readonly [from: string | RegExp, to: string])[]
): string =>
  changes.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`The file does not hold ${from}.`);
    return after;
  }, text);

const isOurs = (folder: string): boolean =>
  basename(folder) !== "tmp" && statSync(folder).uid === process.getuid?.();

/** What each server is started with: the file of the bundle with the changes that its head asks for, and what is around it. */
const starts = {
  async nginx(bundle: string, folder: string, port: number) {
    const file = await readFile(join(bundle, "nginx/klarstandard.conf"), "utf8");
    const site = changed(
      file,
      ["root /srv/klarstandard;", `root ${bundle}/site;`],
      ["listen 80;", `listen 127.0.0.1:${port};`],
    );
    await writeFile(join(folder, "site.conf"), site);
    const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    await writeFile(
      join(folder, "main.conf"),
      `daemon off; master_process off; pid ${folder}/pid; error_log stderr warn;
events { worker_connections 512; }
http { access_log off; ${paths.join(" ")} include ${folder}/site.conf; }`,
    );
    return spawn(programs.nginx, ["-c", join(folder, "main.conf")]);
  },
  async apache(bundle: string, folder: string, port: number) {
    // Apache takes the rights of nobody, who has to come to the folder.
    for (let above = bundle; above !== dirname(above) && isOurs(above); above = dirname(above))
      chmodSync(above, 0o755);
    const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite", "env"];
    const loads = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
    await writeFile(
      join(folder, "main.conf"),
      `ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/errors
${loads.join("\n")}
User nobody
TypesConfig /dev/null
DocumentRoot ${bundle}/site
<Directory ${bundle}/site>
  AllowOverride All
  Require all granted
</Directory>`,
    );
    return spawn(programs.apache, ["-DFOREGROUND", "-f", join(folder, "main.conf")], {
      env: { ...process.env, APACHE_RUN_DIR: folder },
    });
  },
  async caddy(bundle: string, folder: string, port: number) {
    const file = await readFile(join(bundle, "caddy/Caddyfile"), "utf8");
    const site = changed(
      file,
      ["root * /srv/klarstandard", `root * ${bundle}/site`],
      ["hjaelp.example.dk {", `http://127.0.0.1:${port} {`],
    );
    await writeFile(join(folder, "Caddyfile"), `{\n  admin off\n  auto_https off\n}\n${site}`);
    return spawn(programs.caddy, ["run", "--adapter", "caddyfile", "--config", join(folder, "Caddyfile")], {
      env: { ...process.env, HOME: folder },
    });
  },
} as const satisfies Record<
  WebServer,
  (bundle: string, folder: string, port: number) => Promise<ChildProcess>
>;

/** Starts a server in a folder of its own; `said` gives what it has printed of faults. */
async function started(server: WebServer, bundle: string) {
  const folder = await mkdtemp(join(tmpdir(), `klarstandard-${server}-`));
  const port = await freePort();
  const child = await starts[server](bundle, folder, port);
  let printed = "";
  child.stderr?.on("data", (text) => (printed += String(text)));
  const ended = new Promise((resolve) => child.once("close", resolve));
  return { child, folder, port, ended, said: () => printed };
}

/** Starts a server on a bundle; gives its origin. It ends with the test file, or with what else is said. */
export async function startedWebServer(
  server: WebServer,
  bundle: string,
  atEnd: (end: () => Promise<void>) => void = afterAll,
): Promise<string> {
  const starting = started(server, bundle);
  // Before anything is waited for: a hook that comes later belongs to another file, or to none.
  atEnd(async () => {
    const { child, ended, folder } = await starting;
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
  const { child, folder, port, said } = await starting;
  const origin = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + 20_000; Date.now() < end; await wait(50)) {
    if (child.exitCode !== null) break;
    const answer = await fetch(origin).catch(() => undefined);
    if (answer !== undefined) return origin;
  }
  const errors = join(folder, "errors");
  const printed = said() + (existsSync(errors) ? await readFile(errors, "utf8") : "");
  throw new Error(`${server} does not answer:\n${printed}`);
}
