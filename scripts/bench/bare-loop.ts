import puppeteer from "puppeteer";
import { printSwitches } from "../../src/browser/index.ts";
import { documentOrigin } from "../../src/pdf/print/page-printer.ts";
import type { AssetSource, PrintJob } from "../../src/pdf/print-job.ts";

/** What most people write first: Puppeteer, a loop, `page.pdf()`; here in `workers` tabs and with our switches. */
export async function bareLoop(
  jobs: readonly PrintJob[],
  assets: AssetSource,
  browserPath: string,
  workers: number,
): Promise<void> {
  const browser = await puppeteer.launch({ executablePath: browserPath, pipe: true, args: printSwitches() });
  const waiting = jobs[Symbol.iterator]();
  async function worker(): Promise<void> {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    let html = "";
    page.on("request", (request) => {
      const { pathname, protocol } = new URL(request.url());
      if (protocol === "data:") return void request.continue();
      const asset = assets(pathname, "");
      if (request.isNavigationRequest())
        return void request.respond({ contentType: "text/html; charset=utf-8", body: html });
      if (asset === undefined) return void request.abort();
      const contentType = pathname.endsWith(".css") ? "text/css" : "font/woff2";
      return void request.respond({
        contentType,
        body: asset,
        headers: { "Access-Control-Allow-Origin": "*" },
      });
    });
    for (const job of waiting) {
      ({ html } = job);
      await page.goto(`${documentOrigin}${job.path}`, { waitUntil: "load" });
      await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
    }
  }
  try {
    await Promise.all(Array.from({ length: workers }, worker));
  } finally {
    await browser.close();
  }
}
