import { launchToAudit, type Page } from "../../browser/index.ts";
import type { AuditFinding } from "../finding.ts";
import type { RunOptions } from "./run-options.ts";

/** Small pictures of elements, as WebP in Base64, by the page and the way to the element. */
export type Pictures = ReadonlyMap<string, string>;

/** The name of an element's picture. */
export const pictureKey = (page: string, element: string): string => `${page} ${element}`;

/** Two places of a rule show what it is about; the report must not weigh more than anybody will open. */
const most = { ofRule: 2, all: 80, bytes: 900_000, width: 480, height: 240 } as const;

/** Takes a picture of what barriers and likely barriers are about, a few of each rule, as it looks on a wide screen. */
export async function elementPictures(
  findings: readonly AuditFinding[],
  { browserPath, network, timeout, urlOf }: Omit<RunOptions, "pages" | "onProgress">,
): Promise<Pictures> {
  const heavy = findings.filter(({ severity }) => severity === "error");
  const wanted = [...Map.groupBy(heavy, ({ code }) => code).values()]
    .flatMap((group) => group.filter(({ element }) => element !== undefined).slice(0, most.ofRule))
    .slice(0, most.all);
  const pictures = new Map<string, string>();
  if (wanted.length === 0) return pictures;
  const browser = await launchToAudit(browserPath, network, timeout);
  let bytes = 0;
  try {
    for (const [path, ofPage] of Map.groupBy(wanted, ({ place }) => place.page)) {
      const page = await browser.newPage();
      page.on("dialog", (dialog) => void dialog.dismiss().catch(() => undefined));
      try {
        await page.setViewport({ width: 1280, height: 900 });
        await page.goto(urlOf(path), { waitUntil: "load", timeout });
        for (const { element = "" } of ofPage) {
          const picture = await pictureOf(page, element);
          bytes += picture?.length ?? 0;
          if (picture !== undefined && bytes < most.bytes) pictures.set(pictureKey(path, element), picture);
        }
      } catch {
        // A page that does not come again was told of when it was looked at: it has no picture.
      } finally {
        await page.close();
      }
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

async function pictureOf(page: Page, element: string): Promise<string | undefined> {
  const box = await (await page.$(element))?.boundingBox();
  if (!box || box.width < 1 || box.height < 1) return undefined;
  const [x, y] = [Math.max(0, box.x - 8), Math.max(0, box.y - 8)];
  const width = Math.min(box.x + box.width + 8 - x, most.width);
  const height = Math.min(box.y + box.height + 8 - y, most.height);
  return page.screenshot({
    type: "webp",
    quality: 40,
    encoding: "base64",
    captureBeyondViewport: true,
    clip: { x, y, width, height },
  });
}
