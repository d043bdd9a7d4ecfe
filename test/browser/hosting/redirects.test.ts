import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { writeBundle } from "../../../src/hosting/index.ts";
import { FileRecord } from "../../../src/manifest/index.ts";
import { missing, startedWebServer, webServers } from "../../helpers/web-servers.ts";

const folder = await mkdtemp(join(tmpdir(), "klarstandard-moved-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

await writeFile(join(folder, "index.html"), "<!doctype html>");
const to = "https://was.example/erkl%C3%A6ring?id=7&x=%20{a}$uri";
await writeBundle(
  { folder, paths: ["index.html"], pathPrefix: "/", redirects: [{ from: "/was", to }] },
  join(folder, "bundle"),
  new FileRecord(),
);

for (const reason of webServers.flatMap((server) => missing(server) ?? []))
  process.stderr.write(`${reason}\n`);

test.each(webServers.filter((server) => missing(server) === undefined))(
  "%s leads on to an address with everything that servers have words for",
  async (server) => {
    const origin = await startedWebServer(server, join(folder, "bundle"), onTestFinished);
    const answer = await fetch(`${origin}/was`, { redirect: "manual" });
    expect([answer.status, answer.headers.get("location")]).toEqual([
      301,
      "https://was.example/erkl%C3%A6ring?id=7&x=%20%7Ba%7D%24uri",
    ]);
  },
);
