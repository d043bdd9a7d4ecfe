import { afterAll, beforeAll } from "vitest";
import { findBrowser, launchToAudit } from "../../src/browser/index.ts";
import { serveFolder } from "../../src/serve/static-server.ts";
import { type ReadyTab, readyTab, type Tab } from "../../src/tab/tab.ts";

const timeout = 20_000;

/** Serves a folder with a first page, and opens in its place the pages of one test file in a browser of their own. */
export async function servedTab(folder: string) {
  const server = await serveFolder({ folder });
  const browser = await launchToAudit(await findBrowser(), "this-machine", timeout);
  let ready: ReadyTab;
  beforeAll(async () => {
    ready = await readyTab(await browser.newPage(), timeout);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  const opened = async (html: string): Promise<Tab> => {
    const tab = await ready.open(server.urlOf("/"));
    await tab.page.setContent(html, { waitUntil: "load" });
    return tab;
  };
  return { server, opened };
}
