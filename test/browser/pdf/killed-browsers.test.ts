import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../../src/browser/index.ts";
import { PdfProblemsError, type Print, printDocuments } from "../../../src/pdf/index.ts";
import { PdfPrinter } from "../../../src/pdf/print/pdf-printer.ts";
import { browsersOf } from "../../drill/browsers-of.ts";
import { sampleAssets } from "./samples/assets.ts";
import { sampleJob, standardBody } from "./samples/jobs.ts";

const jobs = Array.from({ length: 7 }, (_, i) => sampleJob(standardBody, { path: `/lillerup/${i}.pdf` }));
const options = { assets: sampleAssets, concurrency: 3 };

const hashes = (prints: readonly Print[]): string[] =>
  prints.map(({ bytes }) => createHash("sha256").update(bytes).digest("hex"));

const ownBrowsers = (): number[] => browsersOf(process.pid);

function killBrowsers(): number {
  const browsers = ownBrowsers();
  for (const browser of browsers) process.kill(browser, "SIGKILL");
  return browsers.length;
}

async function killAfter(milliseconds: number): Promise<number> {
  await wait(milliseconds);
  for (let tries = 0; tries < 100; tries += 1) {
    const killed = killBrowsers();
    if (killed > 0) return killed;
    await wait(10);
  }
  return 0;
}

describe.skipIf(process.platform !== "linux")("when the browser is killed", () => {
  let expected: string | undefined;
  beforeAll(async () => {
    [expected] = hashes(await printDocuments(jobs.slice(0, 1), options));
  });

  test.for([0, 150, 400])(
    "%i ms into the work, every document is still printed, to the same bytes",
    async (moment) => {
      const [prints, killed] = await Promise.all([printDocuments(jobs, options), killAfter(moment)]);
      expect(killed).toBeGreaterThan(0);
      expect(prints.map(({ path }) => path)).toEqual(jobs.map(({ path }) => path));
      expect(hashes(prints)).toEqual(jobs.map(() => expected));
    },
  );

  test("again and again, the documents are named and the work ends", async () => {
    let isOver = false;
    const killing = (async () => {
      while (!isOver) {
        killBrowsers();
        await wait(20);
      }
    })();
    const printing = printDocuments(jobs.slice(0, 2), options);
    await expect(printing).rejects.toBeInstanceOf(PdfProblemsError);
    isOver = true;
    await killing;
    await expect(printing).rejects.toMatchObject({
      problems: [
        { document: "/lillerup/0.pdf", clause: "browser" },
        { document: "/lillerup/1.pdf", clause: "browser" },
      ],
    });
    expect(ownBrowsers()).toEqual([]);
  });
});

test("a browser is replaced after a number of documents, and the prints stay the same", async () => {
  const browserPath = await findBrowser();
  const printer = new PdfPrinter({ browserPath, assets: sampleAssets, timeLimit: 60_000, recycleAfter: 2 });
  try {
    const sizes = await Promise.all(
      jobs.slice(0, 6).map(async ({ path, html }) => (await printer.print(path, html)).bytes.length),
    );
    expect(new Set(sizes).size).toBe(1);
  } finally {
    await printer.close();
  }
});

test("no browser outlives the work", async () => {
  await printDocuments(jobs.slice(0, 2), options);
  if (process.platform === "linux") expect(ownBrowsers()).toEqual([]);
});
