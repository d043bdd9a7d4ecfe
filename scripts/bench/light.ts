import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { z } from "zod";
import { kindReports } from "../../src/audit/page-kinds.ts";
import { findBrowser, launchToAudit, type Page } from "../../src/browser/index.ts";
import { compressed, isCompressible } from "../../src/hosting/compressed.ts";
import { serveFolder } from "../../src/serve/static-server.ts";

/** What Lighthouse scores, each of 100. */
export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** What Lighthouse says of the heaviest page of a kind, on its phone and its network of middling speed. */
export interface LightPage {
  readonly kind: string;
  readonly path: string;
  /** In the order of `categories`; none for the search engines that a page asks to pass it over. */
  readonly scores: readonly (number | undefined)[];
  /** What is sent before the fonts, compressed, in bytes. */
  readonly bytes: number;
  readonly fontBytes: number;
  /** How much of the window moves while the page loads (Cumulative Layout Shift). */
  readonly shift: number;
  /** Until the words can be read on a slow network, with nothing kept, in milliseconds. */
  readonly readable: number;
  /** The audits that cost points, by their ids. */
  readonly lacks: readonly string[];
}

/** What a page may weigh and take at most; `shift` is what web.dev calls good. */
export const lightLimits = {
  score: 100,
  bytes: 50_000,
  fontBytes: 60_000,
  shift: 0.1,
  readable: 2000,
} as const;

/** A slow 3G network: 400 kbit/s down and up, and 400 ms until the first byte. */
const slow = { downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400, offline: false };

/** Looks with Lighthouse at the heaviest page of each kind of a built site, served compressed as the bundle serves it. */
export async function benchLight(site: string): Promise<readonly LightPage[]> {
  const folder = await mkdtemp(join(tmpdir(), "light-"));
  await cp(site, folder, { recursive: true, filter: (path) => !path.endsWith(".pdf") });
  await writeCompressed(folder);
  const server = await serveFolder({ folder, isCompressed: true });
  const browser = await launchToAudit(await findBrowser(), "this-machine", 180_000);
  const pages: LightPage[] = [];
  try {
    for (const { kind, path } of await heaviestOfKinds(folder)) {
      const url = server.urlOf(path);
      const [looked, timed] = [await browser.createBrowserContext(), await browser.createBrowserContext()];
      const seen = await seenBy(await looked.newPage(), url);
      pages.push({ kind, path, ...seen, readable: await readableOn(await timed.newPage(), url) });
      await Promise.all([looked.close(), timed.close()]);
    }
    return pages;
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}

async function writeCompressed(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    const path = file.slice(folder.length + 1);
    if (!isCompressible(path, bytes)) continue;
    const { br, gz } = await compressed(path, bytes);
    await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  }
}

async function heaviestOfKinds(
  folder: string,
): Promise<readonly { readonly kind: string; readonly path: string }[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith("index.html"));
  const sizes = new Map<string, number>();
  for (const file of files) {
    const html = await readFile(join(folder, file), "utf8");
    // A page that leads on at once is no page to read.
    if (!html.includes('http-equiv="refresh"'))
      sizes.set(`/${file.replace(/index\.html$/, "")}`, html.length);
  }
  return kindReports([...sizes.keys()], [], []).flatMap(({ name, paths }) => {
    const [path] = paths.toSorted((one, other) => (sizes.get(other) ?? 0) - (sizes.get(one) ?? 0));
    return path === undefined ? [] : [{ kind: name, path }];
  });
}

async function seenBy(page: Page, url: string): Promise<Omit<LightPage, "kind" | "path" | "readable">> {
  const result = await lighthouse(
    url,
    { onlyCategories: [...categories], logLevel: "silent" },
    undefined,
    page,
  );
  if (result === undefined || result.lhr.runtimeError !== undefined)
    throw new Error(
      `Lighthouse could not look at ${url}: ${result?.lhr.runtimeError?.message ?? "no result"}`,
    );
  const { lhr } = result;
  const isPassedOver = (await page.$("meta[name=robots][content*=noindex]")) !== null;
  const weighed = categories
    .flatMap((name) => lhr.categories[name]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0);
  // A page of which nothing was sent was not weighed: that throws.
  const { items: sent } = requests.parse(lhr.audits["network-requests"]?.details);
  const sizeOf = (isFont: boolean) =>
    sent
      .filter(({ resourceType }) => (resourceType === "Font") === isFont)
      .reduce((sum, { transferSize }) => sum + transferSize, 0);
  return {
    scores: categories.map((name) =>
      name === "seo" && isPassedOver ? undefined : Math.round((lhr.categories[name]?.score ?? 0) * 100),
    ),
    bytes: sizeOf(false),
    fontBytes: sizeOf(true),
    shift: lhr.audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN,
    lacks: weighed.map(({ id }) => id).filter((id) => (lhr.audits[id]?.score ?? 1) < 0.9),
  };
}

const requests = z.object({
  items: z.array(z.object({ resourceType: z.string().optional(), transferSize: z.number() })).min(1),
});

/** Until Chromium has painted the page's first words on a slow network. */
async function readableOn(page: Page, url: string): Promise<number> {
  await page.setViewport({ width: 390, height: 844, isMobile: true, deviceScaleFactor: 2 });
  await (await page.createCDPSession()).send("Network.emulateNetworkConditions", slow);
  await page.goto(url, { waitUntil: "load" });
  return page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.POSITIVE_INFINITY,
  );
}

/** What is worse than it may be, as `path: what`; empty where nothing is. */
export function tooSlow(pages: readonly LightPage[]): readonly string[] {
  const { score, bytes, fontBytes, shift, readable } = lightLimits;
  return pages.flatMap((page) => [
    ...page.scores.flatMap((got, at) =>
      (got ?? score) < score
        ? [`${page.path}: ${categories[at]} ${got} of ${score} (${page.lacks.join(", ")})`]
        : [],
    ),
    ...(page.bytes > bytes
      ? [`${page.path}: ${kilobytes(page.bytes)} of ${kilobytes(bytes)} before the fonts`]
      : []),
    ...(page.fontBytes > fontBytes
      ? [`${page.path}: ${kilobytes(page.fontBytes)} of ${kilobytes(fontBytes)} of fonts`]
      : []),
    ...(page.shift > shift ? [`${page.path}: ${page.shift.toFixed(3)} of the window moves`] : []),
    ...(page.readable > readable
      ? [`${page.path}: ${Math.round(page.readable)} ms until it can be read`]
      : []),
  ]);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** A bench as text, one line for each kind of page, then what is worse than it may be. */
export function lightBenchText(pages: readonly LightPage[]): string {
  const lines = pages.map(({ kind, scores, bytes, fontBytes, shift, readable }) =>
    [
      kind.slice(0, 30).padEnd(31),
      scores.map((score) => String(score ?? "–").padStart(3)).join(" "),
      kilobytes(bytes).padStart(8),
      kilobytes(fontBytes).padStart(8),
      shift.toFixed(3),
      `${Math.round(readable)} ms`.padStart(8),
    ].join("  "),
  );
  const head = `Scores (${categories.join(", ")}), sent before the fonts, fonts, layout shift, readable on slow 3G:`;
  return [head, ...lines, ...tooSlow(pages).map((what) => `Worse than it may be: ${what}.`)].join("\n");
}
