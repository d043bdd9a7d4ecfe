import type { ChildProcess } from "node:child_process";
import type { Browser } from "puppeteer";
import { endings } from "../messages/browser.js";
import { withinTime } from "./timeout.ts";

/** How one browser is started and used. */
export interface SessionOptions<Tab> {
  readonly launch: () => Promise<Browser>;
  readonly openTab: (browser: Browser) => Promise<Tab>;
  /** Closes a tab after each piece of work; without it, the next piece of work gets the same tab. */
  readonly closeTab?: (tab: Tab) => Promise<void>;
  /** How many tabs a browser has at the same time; no limit when left out. */
  readonly tabsPerBrowser?: number;
  /** Pieces of work after which a browser is replaced, because Chromium's memory grows with each one. */
  readonly recycleAfter?: number;
  /** Milliseconds that one piece of work may take. */
  readonly timeout: number;
}

class BrowserEndedError extends Error {
  override readonly name = "BrowserEndedError";
}

/** One running browser with its tabs, from launch to end. */
export class BrowserSession<Tab> {
  readonly #options: SessionOptions<Tab>;
  readonly #browser: Promise<Browser>;
  readonly #end = Promise.withResolvers<never>();
  readonly #idle: Tab[] = [];
  #started = 0;
  #busy = 0;
  #isLost = false;
  #isRetired = false;
  #isKilled = false;

  constructor(options: SessionOptions<Tab>) {
    this.#options = options;
    this.#browser = this.#launched();
    // Nobody may be waiting when it ends.
    this.#end.promise.catch(() => undefined);
  }

  /** Whether it takes no more work, now or ever. */
  get isWorn(): boolean {
    const { recycleAfter = Number.POSITIVE_INFINITY } = this.#options;
    return this.#isLost || this.#isRetired || this.#started >= recycleAfter;
  }

  /** Whether it takes one more piece of work now. */
  get hasRoom(): boolean {
    const { tabsPerBrowser = Number.POSITIVE_INFINITY } = this.#options;
    return !this.isWorn && this.#busy < tabsPerBrowser;
  }

  /** Whether it was ended because some work was stuck in it. */
  get isKilled(): boolean {
    return this.#isKilled;
  }

  /** Gives `work` a tab of its own; the tab is used again only if the work succeeded. */
  async run<T>(work: (tab: Tab) => Promise<T>): Promise<T> {
    this.#started += 1;
    this.#busy += 1;
    try {
      const browser = await this.#browser;
      // Puppeteer may wait for a dead browser's answer until the time is up.
      const result = Promise.race([this.#inTab(browser, work), this.#end.promise]);
      return await withinTime(this.#options.timeout, result);
    } finally {
      this.#busy -= 1;
      if (this.#isRetired && this.#busy === 0) await this.#close();
    }
  }

  /** Takes no more work; the browser closes when its last piece of work is done. */
  async retire(): Promise<void> {
    if (this.#isRetired) return;
    this.#isRetired = true;
    if (this.#busy === 0) await this.#close();
  }

  /** Ends the browser at once, with everything that runs in it: a stuck tab cannot be closed politely. */
  async kill(): Promise<void> {
    this.#isRetired = true;
    this.#isKilled = true;
    await this.#close();
  }

  async #launched(): Promise<Browser> {
    try {
      const browser = await this.#options.launch();
      browser.once("disconnected", () => this.#noteEnd());
      // A part of it that outlives it keeps the connection open.
      browser.process()?.once("exit", () => this.#noteEnd());
      // One that ended while it started has told it to nobody.
      if (!browser.connected) this.#noteEnd();
      return browser;
    } catch (error) {
      this.#isLost = true;
      throw error;
    }
  }

  #noteEnd(): void {
    this.#isLost = true;
    this.#end.reject(new BrowserEndedError(endings.gone()));
  }

  async #inTab<T>(browser: Browser, work: (tab: Tab) => Promise<T>): Promise<T> {
    const { openTab, closeTab } = this.#options;
    const tab = this.#idle.pop() ?? (await openTab(browser));
    const result = await work(tab);
    if (closeTab === undefined) this.#idle.push(tab);
    else await closeTab(tab);
    return result;
  }

  /**
   * Nothing in it is worth keeping, and asking it politely takes ten times as long as ending it. Puppeteer takes the
   * profile folder away when the process has ended; nobody has to wait for that.
   */
  async #close(): Promise<void> {
    // One that did not start needs no end.
    const browser = await this.#browser.catch(() => undefined);
    const started = browser?.process() ?? null;
    if (started === null || started.exitCode !== null || started.signalCode !== null) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    started.once("exit", () => resolve());
    endGroup(started);
    await promise;
  }
}

/** Ends a browser with all below it: what was started may be a script that started the browser. */
function endGroup(started: ChildProcess): void {
  // Puppeteer gives each browser a group of its own, where there are groups.
  if (process.platform === "win32" || started.pid === undefined) started.kill("SIGKILL");
  else process.kill(-started.pid, "SIGKILL");
}
