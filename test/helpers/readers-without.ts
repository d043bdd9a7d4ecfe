import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, onTestFinished } from "vitest";
import { findBrowser, launchToAudit, type Page } from "../../src/browser/index.ts";
import { type StaticServer, serveFolder } from "../../src/serve/static-server.ts";
import type { BuiltSite } from "./built-site.ts";
import { lastingFolder } from "./lasting-folder.ts";

/** A server that can go away and come back with another site at the same address, and readers who were never here. */
export async function readersWithout(pathPrefix: string) {
  const browser = await launchToAudit(await findBrowser(), "this-machine", 180_000);
  const folder = join(lastingFolder("klarstandard-served-"), "served");
  let server: StaticServer | undefined;
  let port = 0;
  const urlOf = (path: string) => `http://127.0.0.1:${port}${pathPrefix}${path.slice(1)}`;

  async function serve({ folder: built }: Pick<BuiltSite, "folder">): Promise<void> {
    await rm(folder, { recursive: true, force: true });
    await cp(built, folder, { recursive: true });
    server ??= await serveFolder({ folder, pathPrefix, port });
    port = Number(new URL(server.origin).port);
  }

  async function cutNetwork(): Promise<void> {
    await server?.close();
    server = undefined;
  }

  afterAll(async () => {
    await browser.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A tab of a reader who was never here. */
  async function newReader(): Promise<Page> {
    const context = await browser.createBrowserContext();
    onTestFinished(() => context.close());
    return context.newPage();
  }

  async function visited(page: Page, path: string, list = `${pathPrefix}lillerup/offline.json`) {
    await page.goto(urlOf(path), { waitUntil: "load" });
    await page.waitForFunction(
      async (one) => (await caches.match(one)) !== undefined,
      { polling: 100 },
      list,
    );
  }

  return { serve, cutNetwork, urlOf, portNow: () => port, newReader, keptBy, visited };
}

/** The addresses of everything that a browser keeps of the site, by cache. */
function keptBy(page: Page): Promise<readonly (readonly [name: string, paths: readonly string[]])[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    return Promise.all(
      names.map(async (name) => {
        const requests = await (await caches.open(name)).keys();
        return [name, requests.map(({ url }) => new URL(url).pathname + new URL(url).search)] as const;
      }),
    );
  });
}
