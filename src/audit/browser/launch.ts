import puppeteer, { type Browser } from "puppeteer";

/** Which machines a browser may ask: this one alone, or all, for a site that is audited at its own address. */
export type Reach = "this-machine" | "everywhere";

/** The switches for a browser that looks at pages. */
export function browserArguments(reach: Reach): string[] {
  return [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-gpu",
    // Containers give /dev/shm 64 MB, which a long page fills.
    "--disable-dev-shm-usage",
    // A page that would ask another host gets no answer, here and everywhere.
    ...(reach === "this-machine" ? ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"] : []),
    // Chromium refuses to start its sandbox as root.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}

/** Starts a browser that looks at pages as a reader's does; `timeout` bounds each question to it, in milliseconds. */
export function launchBrowser(browserPath: string, reach: Reach, timeout: number): Promise<Browser> {
  return puppeteer.launch({
    executablePath: browserPath,
    pipe: true,
    protocolTimeout: timeout,
    args: browserArguments(reach),
  });
}
