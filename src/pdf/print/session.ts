import type { Browser } from "puppeteer";
import { launchBrowser } from "../browser.ts";
import type { AssetSource } from "../print-job.ts";
import { openPagePrinter, type PagePrinter } from "./page-printer.ts";

/** One running browser with its tabs, from launch to close. */
export class Session {
  readonly #browser: Browser;
  readonly #assets: AssetSource;
  readonly #idle: PagePrinter[] = [];
  #started = 0;
  #busy = 0;
  #isRetired = false;

  private constructor(browser: Browser, assets: AssetSource) {
    this.#browser = browser;
    this.#assets = assets;
  }

  /** Starts a browser. */
  static async launch(browserPath: string, assets: AssetSource): Promise<Session> {
    return new Session(await launchBrowser(browserPath), assets);
  }

  /** Whether the browser still answers. */
  get isAlive(): boolean {
    return this.#browser.connected && !this.#isRetired;
  }

  /** How many documents were started in this browser. */
  get started(): number {
    return this.#started;
  }

  /** Gives `work` a tab of its own; the tab is used again only if the work succeeded. */
  async withPage<T>(work: (page: PagePrinter) => Promise<T>): Promise<T> {
    this.#started += 1;
    this.#busy += 1;
    try {
      const page = this.#idle.pop() ?? (await openPagePrinter(this.#browser, this.#assets));
      const result = await work(page);
      this.#idle.push(page);
      return result;
    } finally {
      this.#busy -= 1;
      if (this.#isRetired && this.#busy === 0) await this.#close();
    }
  }

  /** Takes no more work; the browser closes when its last document is done. */
  async retire(): Promise<void> {
    if (this.#isRetired) return;
    this.#isRetired = true;
    if (this.#busy === 0) await this.#close();
  }

  /** Ends the browser at once, with everything that runs in it. */
  kill(): void {
    this.#isRetired = true;
    this.#browser.process()?.kill("SIGKILL");
  }

  async #close(): Promise<void> {
    try {
      await this.#browser.close();
    } catch {
      // A browser that died on its own cannot be closed; killing what is left of it is harmless.
      this.#browser.process()?.kill("SIGKILL");
    }
  }
}
