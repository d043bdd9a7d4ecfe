import type { Browser } from "puppeteer";
import { elapsed } from "./timeout.ts";

/** A browser that is there whenever it is asked for: a new one takes the place of one that died or was closed. */
export interface LastingBrowser {
  readonly browser: () => Promise<Browser>;
  readonly close: () => Promise<void>;
}

const closingTime = 3000;

/** Keeps a browser, which is started when it is first asked for. */
export function lastingBrowser(launch: () => Promise<Browser>): LastingBrowser {
  let current: Promise<Browser> | undefined;

  async function launched(): Promise<Browser> {
    try {
      const browser = await launch();
      browser.once("disconnected", () => {
        current = undefined;
      });
      return browser;
    } catch (error) {
      current = undefined;
      throw error;
    }
  }

  return {
    browser: () => {
      current ??= launched();
      return current;
    },
    close: async () => {
      const browser = await current?.catch(() => undefined);
      current = undefined;
      if (browser === undefined) return;
      // One that hangs does not close.
      await Promise.race([browser.close().catch(() => {}), elapsed(closingTime)]);
      browser.process()?.kill("SIGKILL");
    },
  };
}
