import { expect, onTestFinished, test } from "vitest";
import { liveReload } from "../../../src/serve/live-reload.ts";
import { serveFolder } from "../../../src/serve/static-server.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const listener = /<script>new EventSource\("(.+?)"\)\.onmessage = \(\) => location\.reload\(\);<\/script>$/;

async function served() {
  const folder = await folderOf({ "index.html": "home", "404.html": "nothing here", "a/b.css": "p {}" });
  const reload = liveReload();
  const server = await serveFolder({ folder, reload });
  onTestFinished(server.close);
  return { reload, ask: (path: string) => fetch(server.origin + path) };
}

test("a page that is served while it is worked on listens for news", async () => {
  const { ask } = await served();
  const response = await ask("/");
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html;charset=utf-8"]);
  expect(await response.text()).toMatch(listener);
});

test("so does the page for what is not there, because it may come", async () => {
  const { ask } = await served();
  const response = await ask("/b/");
  expect(response.status).toBe(404);
  expect(await response.text()).toMatch(listener);
});

test("other files are served as they are", async () => {
  const { ask } = await served();
  expect(await (await ask("/a/b.css")).text()).toBe("p {}");
});

test("every page that listens is told", async () => {
  const { ask, reload } = await served();
  const address = listener.exec(await (await ask("/")).text())?.[1] ?? "";
  const pages = await Promise.all([ask(address), ask(address)]);
  reload.tell();
  const told = await Promise.all(pages.map(async ({ body }) => (await body?.getReader().read())?.value));
  expect(told.map((bytes) => new TextDecoder().decode(bytes))).toEqual(Array(2).fill("data: built\n\n"));
});

test("nothing outside the site is a page of it", async () => {
  const { ask } = await served();
  expect((await ask("/..%5c..%5c/")).status).toBe(404);
  expect((await ask("/%2e%2e/%2e%2e/")).status).toBe(200);
});
