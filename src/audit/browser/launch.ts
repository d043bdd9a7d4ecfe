import puppeteer, { type Browser } from "puppeteer";
import { quietSwitches } from "../../pdf/browser.ts";

/** Which machines a browser may ask: this one alone, or all, for a site that is audited at its own address. */
export type Reach = "this-machine" | "everywhere";

/** The switches for a browser that looks at pages. */
export function browserArguments(reach: Reach): string[] {
  return [
    ...quietSwitches(process.getuid?.() === 0),
    // A page that would ask another host gets no answer, here and everywhere.
    ...(reach === "this-machine" ? ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"] : []),
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
