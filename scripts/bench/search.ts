import { gzipSync } from "node:zlib";
import { findBrowser, launchToAudit, type Page } from "../../src/browser/index.ts";
import { serveFolder } from "../../src/serve/static-server.ts";
import { answered, ask } from "../search/search-page.ts";

/** What one step asks a host for, compressed as hosts send it; what is packed already counts as it is. */
export interface SearchStep {
  readonly name: string;
  readonly requests: number;
  readonly bytes: number;
}

/** What a search costs a reader who comes from the front page with nothing kept, in the order of the steps. */
export interface SearchBench {
  readonly results: number;
  readonly steps: readonly SearchStep[];
}

/** What one step may cost at most, in bytes. */
export interface SearchLimits {
  readonly first: number;
  readonly following: number;
}

/** A site of some standards, and one of the whole country. */
export const limits = {
  usual: { first: 120_000, following: 20_000 },
  country: { first: 300_000, following: 300_000 },
} as const satisfies Record<string, SearchLimits>;

/** More results than these are those of a country. */
const fewResults = 500;

const queries = [
  "hjemløs",
  "afslag",
  "hvad koster det",
  "min bror svarer ikke på telefonen og går aldrig ud",
];

/**
 * Searches a built site in Chromium and counts what is asked for; the first step is the search page with its query.
 *
 * @throws {Error} where a query finds nothing: what a failed search asked for says nothing.
 */
export async function benchSearch(site: string): Promise<SearchBench> {
  const server = await serveFolder({ folder: site });
  const browser = await launchToAudit(await findBrowser(), "this-machine", 180_000);
  try {
    const page = await browser.newPage();
    // A host lets files be kept: what was had once is not asked for again.
    const had = new Set<string>();
    let sizes: Promise<number>[] = [];
    page.on("response", (response) => {
      if (had.has(response.url()) || new URL(response.url()).protocol === "data:") return;
      had.add(response.url());
      sizes.push(response.buffer().then(sentSize));
    });
    const stepDone = async (name: string): Promise<SearchStep> => {
      await page.waitForNetworkIdle();
      const all = await Promise.all(sizes);
      sizes = [];
      return { name, requests: all.length, bytes: all.reduce((sum, size) => sum + size, 0) };
    };
    await page.goto(server.urlOf("/"), { waitUntil: "networkidle0" });
    await stepDone("");
    const steps: SearchStep[] = [];
    for (const [at, query] of queries.entries()) {
      if (at === 0) await fromFrontPage(page, query);
      else {
        // Anew, so that the answer is this query's and not the one before.
        await page.goto(server.urlOf("/soeg/"), { waitUntil: "networkidle0" });
        await ask(page, query);
      }
      const found = await page.$$eval("#search-list li", (items) => items.length);
      if (found === 0) throw new Error(`The search for "${query}" shows nothing, so it weighs nothing.`);
      steps.push(await stepDone(query));
    }
    const { total } = (await (await fetch(server.urlOf("/pagefind/words.json"))).json()) as { total: number };
    return { results: total, steps };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What a host sends of a file: what gzip leaves of it, or the file where that is no less. */
const sentSize = (body: Uint8Array): number =>
  Math.min(body.byteLength, gzipSync(body, { level: 9 }).byteLength);

async function fromFrontPage(page: Page, query: string): Promise<void> {
  await page.type("main input[type=search]", query);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  await answered(page);
}

/** The limits of a site with so many results. */
export const limitsOf = ({ results }: SearchBench): SearchLimits =>
  results > fewResults ? limits.country : limits.usual;

/** The steps that cost more than they may. */
export function tooHeavy(bench: SearchBench): readonly SearchStep[] {
  const { first, following } = limitsOf(bench);
  return bench.steps.filter(({ bytes }, at) => bytes > (at === 0 ? first : following));
}

/** A bench as text, one line for each step. */
export function searchBenchText(bench: SearchBench): string {
  const { first, following } = limitsOf(bench);
  const lines = bench.steps.map(({ name, requests, bytes }, at) => {
    const most = ((at === 0 ? first : following) / 1000).toFixed(0);
    return `${name.slice(0, 40).padEnd(41)} ${(bytes / 1000).toFixed(1).padStart(6)} kB of ${most} in ${requests} requests`;
  });
  return [`${bench.results} results; gzip, nothing kept, from the front page:`, ...lines].join("\n");
}
