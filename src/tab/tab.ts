import type { CDPSession, HTTPResponse, JSHandle, Page, Viewport } from "../browser/index.ts";
import { charsetOf, decodedHtml } from "../crawl/decoded-html.ts";
import { reasons } from "../messages/audit/engines.ts";
import { keepHere, type Leaving, withoutHash } from "./leaving.ts";
import { type PageTools, pageTools } from "./page-tools.ts";
import { pageState, standStill } from "./quiet.ts";
import { recordListeners } from "./record-listeners.ts";
import { rest, type Traffic, trafficOf } from "./rest.ts";

/** Desktop windows, and the window of WCAG 1.4.10: 320 px, which is also 1280 px enlarged to 400 %. */
export const windows = {
  wide: { width: 1280, height: 800 },
  narrow: { width: 320, height: 640 },
  /** The window in which the engines look. */
  tall: { width: 1280, height: 1024 },
  /** That of ACT rule 59br37, which asks whether text is clipped when it is twice as large. */
  zoomed: { width: 640, height: 512 },
} as const satisfies Record<string, Viewport>;

/** How the browser is made to feel; what is left out is as on an ordinary screen. */
export interface Surroundings {
  readonly media?: "screen" | "print";
  readonly dark?: boolean;
  readonly forcedColours?: boolean;
  readonly reducedMotion?: boolean;
}

/** A page of the site, open in the browser. */
export interface Tab {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** The HTML as the server sent it, before any script. */
  readonly sourceHtml: string;
  /** Where the page wanted to lead on by itself while it loaded; it was kept from that. */
  readonly ledTo: string | undefined;
  /** Runs a function in the page; it gets the tools and may use nothing from outside itself. */
  readonly run: <Result>(probe: (tools: PageTools) => Result) => Promise<Result>;
  /** Makes something in the page that stays there, and gives a handle to it. */
  readonly watch: <Watch>(make: (tools: PageTools) => Watch) => Promise<JSHandle<Watch>>;
  readonly resize: (window: keyof typeof windows) => Promise<void>;
  readonly surround: (surroundings: Surroundings) => Promise<void>;
  /** Loads the page anew with or without JavaScript. */
  readonly reload: (javaScript: boolean) => Promise<void>;
  /** Loads the page anew where something in it is no longer as it came. */
  readonly renew: () => Promise<void>;
  /** Stops what moves by itself, now and whenever the page is loaded anew. */
  readonly still: () => Promise<void>;
}

/** A tab that is ready for one page after another. */
export interface ReadyTab {
  readonly page: Page;
  /** Opens an address. Rejects when it is not answered with a page, or leads somewhere else. */
  readonly open: (url: string) => Promise<Tab>;
}

/** Makes a new tab ready: what asks or leads away is answered, and nothing of one page is left for the next. */
export async function readyTab(page: Page, timeout: number): Promise<ReadyTab> {
  page.setDefaultTimeout(timeout);
  // Engines are scripts and checks write styles, which a strict page would refuse.
  await page.setBypassCSP(true);
  await page.setBypassServiceWorker(true);
  await page.evaluateOnNewDocument(recordListeners);
  // A box that waits for an answer would stop everything, and a further window would lie before this one.
  page.on("dialog", (dialog) => void dialog.dismiss().catch(() => undefined));
  page.on("popup", (popup) => void popup?.close().catch(() => undefined));
  const devtools = await page.createCDPSession();
  const leaving = await keepHere(devtools);
  const traffic = trafficOf(page);
  let isUsed = false;
  return {
    page,
    open: async (url) => {
      if (isUsed) await forget(page, devtools);
      isUsed = true;
      return openedIn({ page, devtools, leaving, traffic }, url);
    },
  };
}

/** Opens an address in a tab that is new. Rejects when it is not answered with a page, or leads somewhere else. */
export async function openTab(page: Page, url: string, timeout: number): Promise<Tab> {
  return (await readyTab(page, timeout)).open(url);
}

/** What a tab keeps from one page to the next. */
interface Equipment {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly leaving: Leaving;
  readonly traffic: Traffic;
}

async function openedIn({ page, devtools, leaving, traffic }: Equipment, url: string): Promise<Tab> {
  let window: keyof typeof windows = "wide";
  let isStill = false;
  let tools: JSHandle<PageTools> | undefined;

  async function arrive(going: Promise<HTTPResponse | null>): Promise<string> {
    const response = await going;
    if (response === null) throw new Error(reasons.noAnswer());
    const status = response.status();
    // The page for what is not there is told with 404 when it is asked for at its own address.
    if (status >= 400 && !new URL(url).pathname.includes("/404")) throw new Error(reasons.status(status));
    if (withoutHash(page.url()) !== withoutHash(url)) throw new Error(reasons.moved(page.url()));
    tools = undefined;
    return decodedHtml(await response.buffer(), charsetOf(response.headers()["content-type"]));
  }

  async function toolsInPage(): Promise<JSHandle<PageTools>> {
    tools ??= await page.evaluateHandle(pageTools);
    return tools;
  }

  /** What other styles start again, moves again. */
  async function keepStill(): Promise<void> {
    if (isStill) await page.evaluate(standStill);
  }

  async function resize(next: keyof typeof windows): Promise<void> {
    if (next === window) return;
    await page.setViewport(windows[next]);
    window = next;
    await keepStill();
  }

  async function reload(javaScript: boolean): Promise<void> {
    await page.setJavaScriptEnabled(javaScript);
    await arrive(page.reload({ waitUntil: "load" }));
    // Without scripts nothing happens any more, and no frame would be told of.
    if (javaScript) await rest(page, traffic);
    await keepStill();
  }

  // Whoever tabs out of a page is in the browser's own bar, and the page shows no focus until it is called back.
  await page.bringToFront();
  await page.setViewport(windows.wide);
  await surround(devtools, {});
  leaving.keepAt(url);
  const sourceHtml = await arrive(page.goto(url, { waitUntil: "load" }));
  await rest(page, traffic);
  const asItCame = await page.evaluate(pageState);
  return {
    page,
    devtools,
    sourceHtml,
    ledTo: leaving.ledTo(),
    run: async <Result>(probe: (tools: PageTools) => Result): Promise<Result> =>
      page.evaluate(probe, await toolsInPage()),
    watch: async (make) => page.evaluateHandle(make, await toolsInPage()),
    surround: async (surroundings) => {
      await surround(devtools, surroundings);
      await keepStill();
    },
    resize,
    reload,
    still: async () => {
      isStill = true;
      await keepStill();
    },
    renew: async () => {
      await page.bringToFront();
      const isSame = (await page.evaluate(pageState)) === asItCame;
      if (isSame) return;
      await resize("wide");
      await reload(true);
    },
  };
}

async function surround(
  devtools: CDPSession,
  { media = "screen", dark, forcedColours, reducedMotion }: Surroundings,
): Promise<void> {
  await devtools.send("Emulation.setEmulatedMedia", {
    media,
    features: [
      { name: "prefers-color-scheme", value: dark === true ? "dark" : "light" },
      { name: "forced-colors", value: forcedColours === true ? "active" : "none" },
      { name: "prefers-reduced-motion", value: reducedMotion === true ? "reduce" : "no-preference" },
    ],
  });
}

/** Takes away what a page has kept, as a reader who comes for the first time finds the next. */
async function forget(page: Page, devtools: CDPSession): Promise<void> {
  await page.setJavaScriptEnabled(true);
  await page.evaluate(() => {
    window.name = "";
    // A page without an origin has no store, and says so by throwing.
    if (origin !== "null") sessionStorage.clear();
  });
  const storageTypes = "cookies,indexeddb,local_storage";
  await devtools.send("Storage.clearDataForOrigin", { origin: new URL(page.url()).origin, storageTypes });
}
