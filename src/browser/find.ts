import { execFile } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { promisify } from "node:util";
import puppeteer from "puppeteer";
import { noBrowser } from "../messages/browser.js";
import { UserError } from "../report/user-error.ts";
import { placesOnPath } from "./places-on-path.js";
import { readRecord, usualRecord } from "./record.js";

/** Thrown when no Chromium is on this machine; the message says what to install. */
export class BrowserMissingError extends UserError {
  override readonly name = "BrowserMissingError";
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not ours to run: both mean that the next place is tried.
    return false;
  }
}

async function puppeteersOwnBrowser(): Promise<string | undefined> {
  try {
    return await puppeteer.executablePath();
  } catch {
    // Puppeteer throws when its cache holds no browser.
    return undefined;
  }
}

/**
 * Finds the browser: PUPPETEER_EXECUTABLE_PATH, then the one that has opened a page for the set-up, then Puppeteer's
 * own, then a Chromium or Chrome on PATH. `record` is the set-up's, relative to the working folder.
 * Throws BrowserMissingError when there is none.
 */
export async function findBrowser(
  environment: NodeJS.ProcessEnv = process.env,
  record: string = usualRecord,
): Promise<string> {
  const named = environment["PUPPETEER_EXECUTABLE_PATH"];
  if (named !== undefined && named !== "") {
    if (isProgram(named)) return named;
    throw new BrowserMissingError(noBrowser.namedIsNone(named));
  }
  const recorded = (await readRecord(record))?.path;
  if (recorded !== undefined && isProgram(recorded)) return recorded;
  const own = await puppeteersOwnBrowser();
  if (own !== undefined && isProgram(own)) return own;
  const onPath = placesOnPath(environment["PATH"]).find(isProgram);
  if (onPath !== undefined) return onPath;
  throw new BrowserMissingError(noBrowser.missing());
}

/** The browser's version as it names it, for example `Chromium 156.0.8078.79`, without starting a window. */
export async function browserVersion(browserPath: string): Promise<string> {
  const { stdout } = await promisify(execFile)(browserPath, ["--version"], { timeout: 20_000 });
  return stdout.trim();
}
