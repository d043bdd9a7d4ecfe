import { createServer } from "node:http";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { Page } from "../../../src/browser/index.ts";
import { builtSite } from "../../helpers/built-site.ts";
import { readersWithout } from "../../helpers/readers-without.ts";

const pathPrefix = "/x/";
const site = await builtSite({ municipalities: ["lillerup", "kortstrup"], pathPrefix });
const { serve, cutNetwork, portNow, urlOf, newReader, keptBy, visited } = await readersWithout(pathPrefix);

beforeEach(() => serve(site));

const heading = (page: Page) => page.$eval("h1", ({ textContent }) => textContent);

describe("on a slow network", () => {
  const newest = "<!doctype html><title>Ny</title><h1>Den nyeste side</h1>";

  /** Has every page come after some time, in a newer text. */
  async function slowNetwork(milliseconds: number): Promise<void> {
    await cutNetwork();
    const slow = createServer((_request, response) => {
      setTimeout(() => response.setHeader("content-type", "text/html").end(newest), milliseconds);
    });
    await new Promise<void>((resolve) => slow.listen(portNow(), "127.0.0.1", resolve));
    onTestFinished(async () => {
      slow.closeAllConnections();
      await new Promise((resolve) => slow.close(resolve));
    });
  }

  /** Makes what is kept of a page older than it is. */
  const aged = (page: Page, path: string, hours: number) =>
    page.evaluate(
      async (address, date) => {
        const [name = ""] = await caches.keys();
        const cache = await caches.open(name);
        const kept = await cache.match(address);
        const headers = { "content-type": "text/html; charset=utf-8", date };
        await cache.put(address, new Response(await kept?.blob(), { headers }));
      },
      pathPrefix + path.slice(1),
      new Date(Date.now() - hours * 3_600_000).toUTCString(),
    );

  async function timed(page: Page, path: string) {
    const start = performance.now();
    await page.goto(urlOf(path), { waitUntil: "domcontentloaded" });
    return { shown: await heading(page), seconds: (performance.now() - start) / 1000 };
  }

  test("a page of the same day that is kept is shown after four seconds, and no sooner", async () => {
    const page = await newReader();
    await visited(page, "/lillerup/");
    await aged(page, "/lillerup/", 23);
    const saved = await heading(page);
    await slowNetwork(20_000);
    const { shown, seconds } = await timed(page, "/lillerup/");
    expect(shown).toBe(saved);
    expect(seconds).toBeGreaterThanOrEqual(3.9);
    expect(seconds).toBeLessThan(15);
  });

  test("one that is older than a day is never shown while the network answers, however late", async () => {
    const page = await newReader();
    await visited(page, "/lillerup/");
    await aged(page, "/lillerup/", 25);
    await slowNetwork(6000);
    expect(await timed(page, "/lillerup/")).toMatchObject({ shown: "Den nyeste side" });
  });
});

test("for a reader who asks to save data nothing is kept that was not asked for", async () => {
  const saver = await newReader();
  await saver.evaluateOnNewDocument(() =>
    Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
  );
  await saver.goto(urlOf("/lillerup/"), { waitUntil: "load" });
  // Another who came later has all of it by now.
  await visited(await newReader(), "/lillerup/");
  expect(await keptBy(saver)).toEqual([]);
  expect(await saver.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
