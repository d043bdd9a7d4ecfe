import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { serveFolder } from "../../../src/serve/static-server.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const files = { "index.html": "home", "404.html": "nothing here", "a/index.html": "a", "a/b.css": "p {}" };

async function served(pathPrefix?: string) {
  const folder = await folderOf(files);
  const server = await serveFolder({ folder, ...(pathPrefix !== undefined && { pathPrefix }) });
  onTestFinished(server.close);
  const ask = async (path: string) => {
    const response = await fetch(server.origin + path, { redirect: "manual" });
    return [response.status, response.headers.get("location") ?? (await response.text())];
  };
  return { server, ask };
}

test("pages answer at their folders, files at their names", async () => {
  const { server, ask } = await served();
  expect(await ask("/")).toEqual([200, "home"]);
  expect(await ask("/a/?q=hjælp")).toEqual([200, "a"]);
  expect(await ask("/a/b.css")).toEqual([200, "p {}"]);
  expect(server.urlOf("/a/")).toBe(`${server.origin}/a/`);
});

test("a folder without its slash leads to the one with it", async () => {
  const { ask } = await served();
  expect(await ask("/a?q=1")).toEqual([301, "/a/?q=1"]);
});

test("what is not there is answered with 404 and the site's own page; that page itself with 200", async () => {
  const { ask } = await served();
  expect(await ask("/b/")).toEqual([404, "nothing here"]);
  expect(await ask("/404.html")).toEqual([200, "nothing here"]);
});

test("what lies compressed beside a file is sent in its place where that is asked for, and only then", async () => {
  const page = "hjælp ".repeat(300);
  const folder = await folderOf({ "index.html": page });
  await writeFile(join(folder, "index.html.gz"), gzipSync(page));
  const encodingOf = async (isCompressed: boolean) => {
    const server = await serveFolder({ folder, isCompressed });
    onTestFinished(server.close);
    const response = await fetch(server.urlOf("/"), { headers: { "accept-encoding": "gzip" } });
    expect(await response.text()).toBe(page);
    return response.headers.get("content-encoding");
  };
  expect([await encodingOf(true), await encodingOf(false)]).toEqual(["gzip", null]);
});

test("under a path prefix the site is there and nowhere else", async () => {
  const { server, ask } = await served("/x/");
  expect(server.urlOf("/a/")).toBe(`${server.origin}/x/a/`);
  expect(await ask("/x/a/")).toEqual([200, "a"]);
  expect(await ask("/x/a")).toEqual([301, "/x/a/"]);
  expect(await ask("/a/")).toEqual([404, "nothing here"]);
});

test("a port that is taken is told", async () => {
  const { server } = await served();
  const port = Number(new URL(server.origin).port);
  await expect(serveFolder({ folder: ".", port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("only what a browser of this machine asks for is answered", async () => {
  const { server } = await served();
  const { port } = new URL(server.origin);
  const statusOf = async (path: string, method: string, host: string) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers: { host } }).end();
    const [response] = (await once(asked, "response")) as [IncomingMessage];
    response.resume();
    return [response.statusCode, response.headers.allow];
  };
  const here = `localhost:${port}`;
  expect(await statusOf("/a/", "GET", here)).toEqual([200, undefined]);
  expect(await statusOf("/a/", "HEAD", `[::1]:${port}`)).toEqual([200, undefined]);
  expect(await statusOf("/a/", "POST", here)).toEqual([405, "GET, HEAD"]);
  expect(await statusOf("/a/", "GET", `evil.example:${port}`)).toEqual([421, undefined]);
  expect(await statusOf("/a/", "GET", "localhost")).toEqual([421, undefined]);
  for (const path of [
    "//",
    "//evil.example/",
    "/%",
    "/a/%E6",
    "/a%00",
    "/..%2fa",
    "/%2e%2e/a",
    "/..\\a",
    "*",
  ])
    expect([path, await statusOf(path, "GET", here)]).toEqual([path, [400, undefined]]);
  expect(await statusOf("/a/?q=%#%", "GET", here)).toEqual([200, undefined]);
});
