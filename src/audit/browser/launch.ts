import puppeteer, { type Browser } from "puppeteer";
import { quietSwitches } from "../../pdf/browser.ts";

/** Which machines a browser may ask: this one alone, or all, for a site that is audited at its own address. */
export type NetworkAccess = "this-machine" | "everywhere";

/** The switches for a browser that looks at pages. */
export function browserArguments(network: NetworkAccess): string[] {
  return [
    ...quietSwitches(process.getuid?.() === 0),
    // A page that would ask another host gets no answer, here and everywhere.
    ...(network === "this-machine" ? ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"] : []),
  ];
}

/** Starts a browser that looks at pages as a reader's does; `timeout` bounds each question to it, in milliseconds. */
export function launchBrowser(
  browserPath: string,
  network: NetworkAccess,
  timeout: number,
): Promise<Browser> {
  return puppeteer.launch({
    executablePath: browserPath,
    pipe: true,
    protocolTimeout: timeout,
    args: browserArguments(network),
  });
}
