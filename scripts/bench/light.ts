import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse, { type Flags, type Result } from "lighthouse";
import { z } from "zod";
import { findBrowser, launchToAudit, type Page } from "../../src/browser/index.ts";
import { type BuiltSite, walkBuiltSite } from "../../src/crawl/built-site.ts";
import { kindNamer } from "../../src/crawl/kind-namer.ts";
import type { PageFacts } from "../../src/crawl/page-facts.ts";
import { readPages } from "../../src/crawl/read-pages.ts";
import { writeBundle } from "../../src/hosting/write-bundle.ts";
import { FileRecord } from "../../src/manifest/index.ts";
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

/** What a page may weigh and take at most; a `shift` above zero that nobody sees is let pass. */
export const lightLimits = {
  score: 100,
  bytes: 50_000,
  fontBytes: 60_000,
  shift: 0.02,
  readable: 2000,
} as const;

/** A slow 3G network: 400 kbit/s down and up, and 400 ms until the first byte. */
const slow = { downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400, offline: false };

/** Looks with Lighthouse at the heaviest page of each kind of a built site, in the bundle that hosts are given. */
export async function benchLight(folder: string): Promise<readonly LightPage[]> {
  const site = await walkBuiltSite(folder);
  const bundle = await mkdtemp(join(tmpdir(), "light-"));
  // Papers are not asked for by any page.
  const paths = [...site.files.keys()].filter((path) => !path.endsWith(".pdf")).map((path) => path.slice(1));
  await writeBundle({ folder, paths, pathPrefix: "/", redirects: [] }, bundle, new FileRecord());
  const server = await serveFolder({ folder: join(bundle, "site"), isCompressed: true });
  const browser = await launchToAudit(await findBrowser(), "this-machine", 180_000);
  const pages: LightPage[] = [];
  try {
    for (const { kind, path, asksNotToBeListed } of heaviestOfKinds(await readPages(site), site)) {
      const url = server.urlOf(path);
      const [looked, timed] = [await browser.createBrowserContext(), await browser.createBrowserContext()];
      const seen = lightOf(await seenBy(await looked.newPage(), url), asksNotToBeListed);
      pages.push({ kind, path, ...seen, readable: await readableOn(await timed.newPage(), url) });
      await Promise.all([looked.close(), timed.close()]);
    }
    return pages;
  } finally {
    await browser.close();
    await server.close();
    await rm(bundle, { recursive: true });
  }
}

function heaviestOfKinds(
  pages: readonly PageFacts[],
  { files }: BuiltSite,
): readonly (PageFacts & { readonly kind: string })[] {
  const kindOf = kindNamer(new Set(pages.map(({ path }) => path)));
  const sizeOf = ({ path }: PageFacts) => files.get(path.replace(/\/$/, "/index.html")) ?? 0;
  return [...Map.groupBy(pages, ({ path }) => kindOf(path))].flatMap(([kind, ofKind]) => {
    const [heaviest] = ofKind.toSorted((one, other) => sizeOf(other) - sizeOf(one));
    return heaviest === undefined ? [] : [{ ...heaviest, kind }];
  });
}

async function seenBy(page: Page, url: string): Promise<Result> {
  const flags: Flags = { onlyCategories: [...categories], logLevel: "silent" };
  const result = await lighthouse(url, flags, undefined, page);
  const fault = result === undefined ? "no result" : result.lhr.runtimeError?.message;
  if (result === undefined || fault !== undefined)
    throw new Error(`Lighthouse could not look at ${url}: ${fault}`);
  return result.lhr;
}

const shape = {
  /** A page of which nothing was sent was not weighed. */
  requests: z.object({
    items: z.array(z.object({ resourceType: z.string().optional(), transferSize: z.number() })).min(1),
  }),
  score: z.number(),
  shift: z.number(),
};

/**
 * Reads what Lighthouse says of a page.
 *
 * @throws {ZodError} where a figure is missing: what was not measured is not light.
 */
export function lightOf(
  { categories: scored, audits }: Result,
  isPassedOver: boolean,
): Omit<LightPage, "kind" | "path" | "readable"> {
  const { items: sent } = shape.requests.parse(audits["network-requests"]?.details);
  const sizeOf = (isFont: boolean) =>
    sent
      .filter(({ resourceType }) => (resourceType === "Font") === isFont)
      .reduce((sum, { transferSize }) => sum + transferSize, 0);
  const isJudged = (name: (typeof categories)[number]) => name !== "seo" || !isPassedOver;
  const lacks = categories
    .filter(isJudged)
    .flatMap((name) => scored[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
  return {
    scores: categories.map((name) =>
      isJudged(name) ? Math.round(shape.score.parse(scored[name]?.score) * 100) : undefined,
    ),
    bytes: sizeOf(false),
    fontBytes: sizeOf(true),
    shift: shape.shift.parse(audits["cumulative-layout-shift"]?.numericValue),
    lacks: lacks.map(({ id }) => id),
  };
}

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
