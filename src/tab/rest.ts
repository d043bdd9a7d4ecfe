import type { HTTPRequest, Page } from "../browser/index.ts";
import { untilQuiet } from "./quiet.ts";

/** Says how many files of the page are on their way, and waits for the next to come or fail. */
export interface Traffic {
  readonly isIdle: () => boolean;
  readonly next: () => Promise<void>;
}

/** Follows what a tab fetches. */
export function trafficOf(page: Page): Traffic {
  const underWay = new Set<HTTPRequest>();
  let arrival = Promise.withResolvers<void>();
  const end = (request: HTTPRequest): void => {
    underWay.delete(request);
    arrival.resolve();
    arrival = Promise.withResolvers();
  };
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) underWay.clear();
    underWay.add(request);
  });
  page.on("requestfinished", end);
  page.on("requestfailed", end);
  return { isIdle: () => underWay.size === 0, next: () => arrival.promise };
}

/** The most that a page which never rests is waited for, in milliseconds. */
const longestUnrest = 5000;

/** Waits until a page that has loaded is at rest: what it asked for has come, and it changes no more. */
export async function rest(page: Page, traffic: Traffic): Promise<void> {
  const isOver = AbortSignal.timeout(longestUnrest);
  const end = Promise.withResolvers<void>();
  isOver.addEventListener("abort", () => end.resolve());
  do {
    await page.evaluate(untilQuiet);
    if (!traffic.isIdle()) await Promise.race([traffic.next(), end.promise]);
    else return;
  } while (!isOver.aborted);
}
