import { createHash } from "node:crypto";
import { extname } from "node:path";
import type { Browser, HTTPRequest, Page, PDFOptions } from "../../browser/index.ts";
import { families } from "../../fonts/index.ts";
import { printing } from "../../messages/pdf/printing.ts";
import type { AssetSource } from "../print-job.ts";
import { type PdfProblem, pdfProblem } from "../problem.ts";

/** The host of every printed document; `.invalid` never resolves (RFC 6761). */
export const documentOrigin = "http://klarstandard.invalid";

/** What a page gives for one document: the PDF as the browser made it, and what it was made from. */
export interface RawPrint {
  readonly bytes: Uint8Array;
  /** SHA-256 of each asset that the document asked for, by its address. */
  readonly assets: ReadonlyMap<string, string>;
  readonly problems: readonly PdfProblem[];
}

/** A sheet of A4 on a screen, in CSS pixels. */
const a4 = { width: 794, height: 1123 } as const;

/** How wide the picture of a first page is, in pixels: a page that shows a dozen of them weighs less than 50 kB. */
const pictureWidth = 160;

/** One tab of the browser that prints one document at a time. */
export interface PagePrinter {
  print(path: string, html: string, timeLimit: number): Promise<RawPrint>;
  /** Gives a small picture (WebP) of the first page of a document that was printed: what it shows on a screen of A4. */
  picture(path: string, html: string, timeLimit: number): Promise<Uint8Array>;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".ttf": "font/ttf",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
};

interface Visit {
  readonly path: string;
  readonly address: string;
  readonly html: string;
  readonly assets: Map<string, string>;
  readonly problems: PdfProblem[];
}

function refusal(visit: Visit, address: string, reason: "asset" | "foreign" | "machine"): PdfProblem {
  const shown = address.length > 200 ? `${address.slice(0, 200)}…` : address;
  return pdfProblem(visit.path, {
    code: "KS100",
    clause: "request",
    place: shown,
    ...printing.foreignFile(shown, reason),
    words: [address],
  });
}

/** An asset's path as written; undefined where it is no path inside /assets/. */
function decodedPath(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return /[\\\0]|\/\.\.?(?:\/|$)/u.test(path) ? undefined : path;
  } catch {
    // A percent sign that starts no character.
    return undefined;
  }
}

async function answer(request: HTTPRequest, visit: Visit | undefined, assets: AssetSource): Promise<void> {
  if (visit === undefined) return request.abort("blockedbyclient");
  const url = new URL(request.url());
  // A data: address carries its own bytes; nothing is fetched.
  if (url.protocol === "data:") return request.continue();
  // The browser asks for this one by itself.
  if (url.href === `${documentOrigin}/favicon.ico`) return request.abort("blockedbyclient");
  if (
    url.href === visit.address &&
    request.isNavigationRequest() &&
    request.frame()?.parentFrame() === null
  ) {
    return request.respond({ contentType: "text/html; charset=utf-8", body: visit.html });
  }
  if (url.origin === documentOrigin && url.pathname.startsWith("/assets/")) {
    const path = decodedPath(url.pathname);
    const body = path === undefined ? undefined : assets(path, visit.path);
    if (path !== undefined && body !== undefined) {
      visit.assets.set(path, createHash("sha256").update(body).digest("hex"));
      const contentType = contentTypes[extname(path).toLowerCase()] ?? "application/octet-stream";
      // Fonts are fetched with CORS, and the document's own origin is the only one there is.
      return request.respond({
        contentType,
        body,
        headers: { "Access-Control-Allow-Origin": documentOrigin },
      });
    }
    visit.problems.push(refusal(visit, url.pathname, "asset"));
    return request.abort("blockedbyclient");
  }
  visit.problems.push(refusal(visit, request.url(), "foreign"));
  // An aborted navigation leaves the document standing; a blocked one replaces it by an error page.
  return request.abort(request.isNavigationRequest() ? "aborted" : "blockedbyclient");
}

const pdfOptions: PDFOptions = {
  tagged: true,
  preferCSSPageSize: true,
  printBackground: true,
  waitForFonts: true,
};

async function preparedPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setCacheEnabled(false);
  await page.setRequestInterception(true);
  return page;
}

/**
 * Loads the fonts of the running head and foot. A browser fetches a face when a letter of the document asks for it, but
 * lays the margins out only when it prints, too late to wait: it would take a font of the machine.
 */
async function loadMarginFonts(page: Page, html: string): Promise<void> {
  const margins = [...html.matchAll(/<style>([\s\S]*?)<\/style>/gu)].map(([, css]) => css).join("");
  // A document in letters of its own asks for none of ours, in which its head and foot are set.
  const isOurs = !margins.includes("@font-face");
  if (isOurs && /^[\0-\u00FF–—‘’“”„…•€]*$/u.test(margins)) return;
  const load = async (text: string, names: readonly string[]): Promise<void> => {
    for (const name of names) await document.fonts.load(`1em "${name}"`, text);
  };
  await page.evaluate(load, margins, families("paper"));
}

/** Opens a tab that runs no JavaScript and sees no file but the document and its assets. */
export async function openPagePrinter(browser: Browser, assets: AssetSource): Promise<PagePrinter> {
  const page = await preparedPage(browser);
  let visit: Visit | undefined;
  page.on("request", (request) => {
    answer(request, visit, assets).catch(() => {
      // The tab closed before the answer came; whoever waits for the page learns it from there.
    });
  });
  page.on("console", (message) => {
    // Chromium refuses file: addresses itself, before any interception, and says so only here.
    if (visit !== undefined && /not allowed to load local resource/iu.test(message.text())) {
      visit.problems.push(refusal(visit, message.text().replace(/^.*?:\s*/u, ""), "machine"));
    }
  });
  const visited = (path: string, html: string): Visit => {
    const address = new URL(path, documentOrigin).href;
    visit = { path, address, html, assets: new Map(), problems: [] };
    return visit;
  };
  return {
    async picture(path, html, timeLimit) {
      const { width, height } = a4;
      const { address } = visited(path, html);
      try {
        await page.setViewport({ width, height, deviceScaleFactor: pictureWidth / width });
        await page.goto(address, { waitUntil: "load", timeout: timeLimit });
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        return await page.screenshot({ type: "webp", quality: 12, captureBeyondViewport: false });
      } finally {
        visit = undefined;
        await page.setViewport(null);
      }
    },
    async print(path, html, timeLimit) {
      const current = visited(path, html);
      try {
        await page.goto(current.address, { waitUntil: "load", timeout: timeLimit });
        await loadMarginFonts(page, html);
        const bytes = await page.pdf({ ...pdfOptions, timeout: timeLimit });
        return { bytes, assets: current.assets, problems: current.problems };
      } catch (error) {
        // A document that asked for what it may not have may well fail to print; what it asked for says more.
        if (current.problems.length === 0) throw error;
        return { bytes: new Uint8Array(), assets: current.assets, problems: current.problems };
      } finally {
        visit = undefined;
      }
    },
  };
}
