import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { builtSite } from "../../helpers/built-site.ts";
import { missing, startedWebServer, webServers } from "../../helpers/web-servers.ts";

const wrk = "/usr/bin/wrk";
const seconds = 6;
const folder = await mkdtemp(join(tmpdir(), "klarstandard-load-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
const site = await builtSite({
  municipalities: ["lillerup", "tvivlstrup"],
  hosting: join(folder, "hosting"),
});

const lacking = [
  ...webServers.flatMap((server) => missing(server) ?? []),
  ...(existsSync(wrk) ? [] : ["There is no wrk here. npm run servers installs it."]),
];
for (const reason of lacking) process.stderr.write(`${reason}\n`);
if (process.env["CI"] === "true" && lacking.length > 0) throw new Error(lacking.join("\n"));

// Every page and asset in turn, as browsers ask for them.
const asked = [
  ...site.pages.map(({ path }) => path),
  ...site.files.filter((file) => file.startsWith("assets/")).map((file) => `/${file}`),
];
await writeFile(
  join(folder, "ask.lua"),
  `local paths = { ${asked.map((path) => JSON.stringify(path)).join(", ")} }
local at = 0
function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "gzip, br" })
end
`,
);

test.skipIf(lacking.length > 0)(
  `nginx, Apache and Caddy answer ${seconds} seconds of all that they can be asked without an error`,
  { timeout: 120_000 },
  async () => {
    const origins = await Promise.all(
      webServers.map((server) => startedWebServer(server, join(folder, "hosting"), onTestFinished)),
    );
    const reports = await Promise.all(
      origins.map(async (origin) => {
        const script = join(folder, "ask.lua");
        const args = ["-t1", "-c8", `-d${seconds}s`, "--timeout", "10s", "-s", script, origin];
        return (await promisify(execFile)(wrk, args)).stdout;
      }),
    );
    for (const report of reports) {
      expect(Number(/(\d+) requests in/.exec(report)?.[1])).toBeGreaterThan(1000);
      expect(report).not.toMatch(/Non-2xx|Socket errors/);
    }
  },
);
