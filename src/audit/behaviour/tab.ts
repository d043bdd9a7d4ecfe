import type { CDPSession, JSHandle, Page, Viewport } from "../../browser/index.ts";
import { reasons } from "../../messages/audit/engines.ts";
import { type PageTools, pageTools } from "./page-tools.ts";
import { recordListeners } from "./record-listeners.ts";

/** A desktop window, and the window of WCAG 1.4.10: 320 px, which is also 1280 px enlarged to 400 %. */
export const windows = {
  wide: { width: 1280, height: 800 },
  narrow: { width: 320, height: 640 },
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
  /** Runs a function in the page; it gets the tools and may use nothing from outside itself. */
  readonly run: <Result>(probe: (tools: PageTools) => Result) => Promise<Result>;
  /** Makes something in the page that stays there, and gives a handle to it. */
  readonly watch: <Watch>(make: (tools: PageTools) => Watch) => Promise<JSHandle<Watch>>;
  readonly resize: (window: keyof typeof windows) => Promise<void>;
  readonly surround: (surroundings: Surroundings) => Promise<void>;
  /** Loads the page anew with or without JavaScript. */
  readonly reload: (javaScript: boolean) => Promise<void>;
}

/** Opens an address in a tab that is new. Rejects when it is not answered with a page, or leads somewhere else. */
export async function openTab(page: Page, url: string, timeout: number): Promise<Tab> {
  page.setDefaultTimeout(timeout);
  const devtools = await page.createCDPSession();
  await page.setViewport(windows.wide);
  await page.evaluateOnNewDocument(recordListeners);
  let window: keyof typeof windows = "wide";
  let tools: JSHandle<PageTools> | undefined;

  async function arrive(going: Promise<{ status: () => number } | null>): Promise<void> {
    const status = (await going)?.status() ?? 0;
    // The page for what is not there is told with 404 when it is asked for at its own address.
    if (status >= 400 && !new URL(url).pathname.includes("/404")) throw new Error(reasons.status(status));
    if (page.url() !== url) throw new Error(reasons.moved(page.url()));
    tools = undefined;
  }

  async function toolsInPage(): Promise<JSHandle<PageTools>> {
    tools ??= await page.evaluateHandle(pageTools);
    return tools;
  }

  async function surround(surroundings: Surroundings): Promise<void> {
    const { media = "screen", dark, forcedColours, reducedMotion } = surroundings;
    await devtools.send("Emulation.setEmulatedMedia", {
      media,
      features: [
        { name: "prefers-color-scheme", value: dark === true ? "dark" : "light" },
        { name: "forced-colors", value: forcedColours === true ? "active" : "none" },
        { name: "prefers-reduced-motion", value: reducedMotion === true ? "reduce" : "no-preference" },
      ],
    });
  }

  await surround({});
  await stayOn(devtools, url);
  await arrive(page.goto(url, { waitUntil: "load" }));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return {
    page,
    devtools,
    run: async <Result>(probe: (tools: PageTools) => Result): Promise<Result> =>
      page.evaluate(probe, await toolsInPage()),
    watch: async (make) => page.evaluateHandle(make, await toolsInPage()),
    surround,
    resize: async (next) => {
      if (next !== window) await page.setViewport(windows[next]);
      window = next;
    },
    reload: async (javaScript) => {
      await page.setJavaScriptEnabled(javaScript);
      await arrive(page.reload({ waitUntil: "load" }));
    },
  };
}

/** Keeps a page that leads on by itself from leaving before it was looked at. */
async function stayOn(devtools: CDPSession, url: string): Promise<void> {
  const { frameTree } = await devtools.send("Page.getFrameTree");
  const here = url.split("#")[0];
  devtools.on("Fetch.requestPaused", ({ requestId, request, frameId }) => {
    const leaves = frameId === frameTree.frame.id && request.url.split("#")[0] !== here;
    const answer = leaves
      ? devtools.send("Fetch.failRequest", { requestId, errorReason: "Aborted" })
      : devtools.send("Fetch.continueRequest", { requestId });
    // The tab may be closed before the browser has answered.
    answer.catch(() => undefined);
  });
  await devtools.send("Fetch.enable", { patterns: [{ resourceType: "Document" }] });
}
