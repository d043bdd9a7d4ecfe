import puppeteer, { type Browser, type LaunchOptions } from "puppeteer";
import { onInterrupt } from "../interrupts/index.ts";
import { browserFault } from "./open-page.js";
import { BrowserFaultError, proveBrowser } from "./prove.ts";
import { auditSwitches, endsWithTheRun, type NetworkAccess, printSwitches } from "./switches.js";
import { withinTime } from "./timeout.ts";

/** Puppeteer gives up after 30 seconds, unless the browser ends at a moment when it waits for ever. */
const longestLaunch = 40_000;

/** A browser that opens pages, and this once did not start: it was ended from outside, or the machine is exhausted. */
export class LaunchError extends Error {
  override readonly name = "LaunchError";
}

/** Starts a browser for printing, without the window that no document is printed in. The caller closes it. */
export function launchToPrint(browserPath: string): Promise<Browser> {
  return launched(browserPath, {
    args: [...printSwitches(), "--no-startup-window"],
    waitForInitialPage: false,
    env: { ...process.env, TZ: "UTC" },
  });
}

/** Starts a browser that shows pages as a reader's does; `timeout` bounds each question to it, in milliseconds. */
export function launchToAudit(
  browserPath: string,
  network: NetworkAccess,
  timeout: number,
): Promise<Browser> {
  return launched(browserPath, { args: auditSwitches(network), protocolTimeout: timeout });
}

/** The browsers that have started in this run: what the set-up recorded may have changed since. */
const started = new Set<string>();

/** Ends every browser, those that are still starting included: Puppeteer by itself ends every second one. */
const end = new AbortController();
onInterrupt(() => end.abort());

/** Throws BrowserFaultError where the browser or the machine has to be mended, else LaunchError. */
async function launched(executablePath: string, options: LaunchOptions): Promise<Browser> {
  await proveBrowser(executablePath);
  try {
    const browser = await withinTime(
      longestLaunch,
      puppeteer.launch({ executablePath, ...endsWithTheRun, signal: end.signal, ...options }),
    );
    started.add(executablePath);
    return browser;
  } catch (error) {
    // Puppeteer knows only that nobody answered; the browser itself says why.
    const fault = started.has(executablePath) ? undefined : await browserFault(executablePath);
    const isEnding = fault?.cause === "ended" || fault?.cause === "late";
    if (fault !== undefined && !isEnding) throw new BrowserFaultError(fault, error);
    throw new LaunchError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
