import { EventEmitter } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Browser } from "../../../src/browser/index.ts";
import { BrowserPool, type PoolOptions } from "../../../src/browser/pool.ts";
import { BrowserFaultError } from "../../../src/browser/prove.ts";

interface Tab {
  readonly browser: number;
  readonly tab: number;
}

/** A pool of pretended browsers, which die when they are told to; the first `endsAtStart` do while they start. */
function pretendedPool(options: Partial<PoolOptions<Tab>> = {}, endsAtStart = 0) {
  const browsers: { readonly end: () => void; readonly isAlive: () => boolean }[] = [];
  let tabs = 0;
  const launch = async (): Promise<Browser> => {
    const process = Object.assign(new EventEmitter(), {
      exitCode: null as number | null,
      signalCode: null,
      kill: () => void setImmediate(end),
    });
    const browser = Object.assign(new EventEmitter(), {
      number: browsers.length,
      connected: true,
      process: () => process,
    });
    function end(): void {
      browser.connected = false;
      process.exitCode = 1;
      process.emit("exit");
      browser.emit("disconnected");
    }
    browsers.push({ end, isAlive: () => process.exitCode === null });
    if (browsers.length <= endsAtStart) end();
    return browser as unknown as Browser;
  };
  const pool = new BrowserPool<Tab>({
    launch,
    openTab: async (browser) => {
      tabs += 1;
      return { browser: (browser as unknown as { readonly number: number }).number, tab: tabs };
    },
    timeout: 5000,
    ...options,
  });
  return { pool, browsers };
}

const give = async (tab: Tab): Promise<Tab> => tab;
const never = (): Promise<never> => Promise.withResolvers<never>().promise;

test("work at the same time shares a browser, and later work gets the tab of earlier work", async () => {
  const { pool } = pretendedPool();
  expect(await Promise.all([pool.run(give), pool.run(give)])).toEqual([
    { browser: 0, tab: 1 },
    { browser: 0, tab: 2 },
  ]);
  expect((await pool.run(give)).tab).toBeLessThanOrEqual(2);
});

test("with one tab a browser, work at the same time has a browser each, and each tab is closed", async () => {
  const closed: number[] = [];
  const closeTab = async ({ tab }: Tab) => void closed.push(tab);
  const { pool, browsers } = pretendedPool({ tabsPerBrowser: 1, closeTab });
  const used = await Promise.all([pool.run(give), pool.run(give)]);
  expect(used.map(({ browser }) => browser)).toEqual([0, 1]);
  expect((await pool.run(give)).tab).toBe(3);
  expect(closed).toEqual([1, 2, 3]);
  expect(browsers).toHaveLength(2);
});

test("a browser is replaced after a number of pieces of work, and ended", async () => {
  const { pool, browsers } = pretendedPool({ recycleAfter: 2 });
  const used = [await pool.run(give), await pool.run(give), await pool.run(give)];
  expect(used.map(({ browser }) => browser)).toEqual([0, 0, 1]);
  expect(browsers.map(({ isAlive }) => isAlive())).toEqual([false, true]);
});

test("work that is lost with its browser is done again, as often as it may be tried", async () => {
  const { pool, browsers } = pretendedPool({ tries: 3 });
  const seen: number[] = [];
  const dieIn = (deaths: number) => (tab: Tab) => {
    seen.push(tab.browser);
    if (seen.length > deaths) return give(tab);
    browsers[tab.browser]?.end();
    return never();
  };
  expect((await pool.run(dieIn(2))).browser).toBe(2);
  expect(seen).toEqual([0, 1, 2]);
  seen.length = 0;
  await expect(pool.run(dieIn(3))).rejects.toThrow("the browser ended");
  expect(seen).toHaveLength(3);
});

test("a browser that ends while it starts is replaced at once", async () => {
  const { pool } = pretendedPool({ tries: 2 }, 1);
  const start = performance.now();
  expect((await pool.run((tab) => (tab.browser === 0 ? never() : give(tab)))).browser).toBe(1);
  expect(performance.now() - start).toBeLessThan(2500);
});

test("work that is stuck ends its browser and is not done again; what else was in it is", async () => {
  const { pool, browsers } = pretendedPool({ timeout: 600 });
  let starts = 0;
  const stuck = pool
    .run(() => {
      starts += 1;
      return never();
    })
    .catch((error: unknown) => error);
  // Its own time is not up when the browser ends.
  await wait(300);
  const neighbour = pool.run((tab) => (tab.browser === 0 ? never() : give(tab)));
  expect(await stuck).toMatchObject({ message: "it took more than 600 ms" });
  expect(await neighbour).toEqual({ browser: 1, tab: 3 });
  expect(starts).toBe(1);
  expect(browsers[0]?.isAlive()).toBe(false);
});

test("what has to be mended is told at once, however often work may be tried", async () => {
  let launches = 0;
  const fault = new BrowserFaultError({ cause: "fonts", text: "There is no font." });
  const { pool } = pretendedPool({
    tries: 3,
    launch: () => {
      launches += 1;
      return Promise.reject(fault);
    },
  });
  await expect(pool.run(give)).rejects.toBe(fault);
  expect(launches).toBe(1);
});

test("a closed pool ends its browsers and takes no work", async () => {
  const { pool, browsers } = pretendedPool();
  await pool.run(give);
  await pool.close();
  expect(browsers.map(({ isAlive }) => isAlive())).toEqual([false]);
  await expect(pool.run(give)).rejects.toThrow("The browsers are closed.");
});
