import { execFile } from "node:child_process";
import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import puppeteer, { type Browser } from "puppeteer";
import { UserError } from "../report/user-error.ts";

/** Thrown when no Chromium is on this machine; the message says what to install. */
export class BrowserMissingError extends UserError {
  override readonly name = "BrowserMissingError";
}

const namesOnPath = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not ours to run: both mean that the next place is tried.
    return false;
  }
}

/** Where the set-up step writes the browser that it has seen start. */
const usualRecord = ".cache/browser.json";

/** The browser that the set-up step has proven; undefined where it has not run, or its note cannot be read. */
function provenBrowser(record: string): string | undefined {
  try {
    const note: unknown = JSON.parse(readFileSync(record, "utf8"));
    if (typeof note !== "object" || note === null || !("path" in note)) return undefined;
    return typeof note.path === "string" ? note.path : undefined;
  } catch {
    // Without a note the search goes on.
    return undefined;
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
 * Finds the browser: PUPPETEER_EXECUTABLE_PATH, then the one that the set-up step has seen start, then Puppeteer's
 * own, then a Chromium or Chrome on PATH. `record` is the set-up step's note, relative to the working folder.
 * Throws BrowserMissingError when there is none.
 */
export async function findBrowser(
  environment: NodeJS.ProcessEnv = process.env,
  record: string = usualRecord,
): Promise<string> {
  const named = environment["PUPPETEER_EXECUTABLE_PATH"];
  if (named !== undefined && named !== "") {
    if (isProgram(named)) return named;
    throw new BrowserMissingError(
      `PUPPETEER_EXECUTABLE_PATH names ${named}, which is not a program. Correct it, or unset it to let a browser be found.`,
    );
  }
  const proven = provenBrowser(record);
  if (proven !== undefined && isProgram(proven)) return proven;
  const own = await puppeteersOwnBrowser();
  if (own !== undefined && isProgram(own)) return own;
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  for (const name of namesOnPath) {
    for (const folder of folders) {
      const candidate = join(folder, name);
      if (isProgram(candidate)) return candidate;
    }
  }
  throw new BrowserMissingError(
    "There is no Chromium or Chrome on this machine. Install one (on Debian: apt-get install chromium), or set PUPPETEER_EXECUTABLE_PATH to one.",
  );
}

/** The browser's version as it names it, for example `Chromium 156.0.8078.79`, without starting a window. */
export async function browserVersion(browserPath: string): Promise<string> {
  const { stdout } = await promisify(execFile)(browserPath, ["--version"], { timeout: 20_000 });
  return stdout.trim();
}

/** The switches that every browser of ours has: no errands of its own, and the sandbox wherever it can run. */
export function quietSwitches(isRoot: boolean): string[] {
  return [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-gpu",
    // Containers give /dev/shm 64 MB, which a long table fills.
    "--disable-dev-shm-usage",
    // Chromium refuses to start its sandbox as root.
    ...(isRoot ? ["--no-sandbox"] : []),
  ];
}

/** The switches for a browser that prints: quiet, without a network, and the same everywhere. */
export function browserArguments(isRoot: boolean): string[] {
  return [
    ...quietSwitches(isRoot),
    // The same glyph positions on every machine.
    "--font-render-hinting=none",
    "--force-color-profile=srgb",
    // What request interception cannot see (preconnect, dns-prefetch) finds no name and a proxy that refuses.
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--proxy-server=http://127.0.0.1:9",
    "--proxy-bypass-list=<-loopback>",
  ];
}

/** Starts a browser for printing, without the window that no document is printed in. The caller closes it. */
export function launchBrowser(browserPath: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: browserPath,
    pipe: true,
    args: [...browserArguments(process.getuid?.() === 0), "--no-startup-window"],
    waitForInitialPage: false,
    env: { ...process.env, TZ: "UTC" },
  });
}
