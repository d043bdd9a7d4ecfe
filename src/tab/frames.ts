import type { Frame, JSHandle } from "../browser/index.ts";
import { into } from "./page-tools.ts";
import { type ReadingTools, readingTools } from "./reading-tools.ts";

/** The page itself or a frame that readers meet, and where that stands: nowhere but at the top for the page. */
export interface MetFrame {
  readonly frame: Frame;
  readonly place: string;
}

/** What was told in a frame; undefined where it went away meanwhile. */
export interface InFrame<Told> {
  readonly place: string;
  readonly told?: Told;
  /** Why nothing could be told. */
  readonly fault?: string;
}

/**
 * Says whether a page has come into a frame. One that has not begun to load answers to nothing, and what the browser shows
 * where none came is nobody's page.
 */
export function hasPage(frame: Frame): boolean {
  return frame.url() !== "" && !frame.url().startsWith("chrome-error:");
}

/** Gives the frames that readers meet, those in frames as well, and none that is hidden or has no room. */
export async function framesIn(page: Frame, before = ""): Promise<MetFrame[]> {
  if (!page.childFrames().some(hasPage)) return [];
  const holders = (await page.evaluateHandle(`(${String(holdersMet)})(${readingTools})`)) as JSHandle<
    Holder[]
  >;
  const selectors = await holders.evaluate((all) => all.map(({ selector }) => selector));
  const inner = selectors.map((selector, index) => framesOf(holders, index, before + selector));
  return (await Promise.all(inner)).flat();
}

/** Runs in each frame that readers meet what is run in the page itself: the source of a value or its promise. */
export async function inFrames<Told>(page: Frame, source: string): Promise<InFrame<Told>[]> {
  const safe = `(async () => ({ told: await ${source} }))().catch((error) => ({ fault: String(error) }))`;
  return Promise.all(
    (await framesIn(page)).map(async ({ frame, place }) => {
      try {
        return { place, ...((await frame.evaluate(safe)) as Omit<InFrame<Told>, "place">) };
      } catch {
        // It went away meanwhile.
        return { place };
      }
    }),
  );
}

async function framesOf(holders: JSHandle<Holder[]>, index: number, place: string): Promise<MetFrame[]> {
  try {
    const holder = await holders.evaluateHandle((all, at) => all[at]?.element, index);
    const frame = await holder.asElement()?.contentFrame();
    if (!frame || !hasPage(frame)) return [];
    // A drawing has no body.
    const isRead = await frame.evaluate(() => document.body !== null);
    const inner = await framesIn(frame, place + into);
    return isRead ? [{ frame, place }, ...inner] : inner;
  } catch {
    // It went away meanwhile, and with it what it held.
    return [];
  }
}

interface Holder {
  readonly element: Element;
  readonly selector: string;
}

/** Gives what holds frames and is met by readers, with its selector; sent to the browser as text. */
function holdersMet({ every, closest, selectorOf }: ReadingTools): Holder[] {
  return every<Element>("iframe, frame, object, embed")
    .filter(
      (one) =>
        one.clientWidth > 2 &&
        one.clientHeight > 2 &&
        one.checkVisibility({ visibilityProperty: true }) &&
        closest(one, "[aria-hidden=true], [inert]") === null,
    )
    .map((element) => ({ element, selector: selectorOf(element) }));
}
