import type { Browser } from "puppeteer";
import { launchBrowser } from "../browser.ts";
import type { AssetSource } from "../print-job.ts";
import { openPagePrinter, type PagePrinter } from "./page-printer.ts";

class BrowserDiedError extends Error {
  override readonly name = "BrowserDiedError";
}

/** One running browser with its tabs, from launch to close. */
export class BrowserSession {
  readonly #browser: Browser;
  readonly #assets: AssetSource;
  readonly #death: Promise<never>;
  readonly #idle: PagePrinter[] = [];
  #started = 0;
  #busy = 0;
  #isRetired = false;
  #isKilled = false;

  private constructor(browser: Browser, assets: AssetSource) {
    this.#browser = browser;
    this.#assets = assets;
    const { promise, reject } = Promise.withResolvers<never>();
    browser.once("disconnected", () => reject(new BrowserDiedError("the browser ended")));
    // Nobody may be waiting when it dies.
    promise.catch(() => undefined);
    this.#death = promise;
  }

  /** Starts a browser. */
  static async launch(browserPath: string, assets: AssetSource): Promise<BrowserSession> {
    return new BrowserSession(await launchBrowser(browserPath), assets);
  }

  /** Whether the browser still answers. */
  get isAlive(): boolean {
    return this.#browser.connected && !this.#isRetired;
  }

  /** Whether it was ended because a document was stuck in it. */
  get isKilled(): boolean {
    return this.#isKilled;
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
      // Puppeteer may wait for a dead browser's answer until the time is up.
      return await Promise.race([this.#work(work), this.#death]);
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
    this.#isKilled = true;
    this.#browser.process()?.kill("SIGKILL");
  }

  async #work<T>(work: (page: PagePrinter) => Promise<T>): Promise<T> {
    const page = this.#idle.pop() ?? (await openPagePrinter(this.#browser, this.#assets));
    const result = await work(page);
    this.#idle.push(page);
    return result;
  }

  /**
   * Nothing in it is worth keeping, and asking it politely takes ten times as long as ending it. Puppeteer takes the
   * profile folder away when the process has ended; nobody has to wait for that.
   */
  async #close(): Promise<void> {
    const process = this.#browser.process();
    if (process === null || process.exitCode !== null || process.signalCode !== null) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    process.once("exit", () => resolve());
    process.kill("SIGKILL");
    await promise;
  }
}
