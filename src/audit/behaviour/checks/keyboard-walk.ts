import type { JSHandle } from "../../../browser/index.ts";
import type { PageTools } from "../../../tab/page-tools.ts";
import type { Tab } from "../../../tab/tab.ts";
import { type FocusWatch, watchFocus } from "./focus-watch.ts";

/** What a stop of the Tab key looked like. */
export type Stop = NonNullable<Awaited<ReturnType<FocusWatch["stop"]>>>;

/** A walk through the page with the Tab key. */
export interface KeyboardWalk {
  readonly stops: readonly Stop[];
  /** Where the keyboard could not get out any more. */
  readonly trap: string | undefined;
  /** What can be operated with a pointer and was not a stop. */
  readonly unreached: readonly string[];
  /** Stops that a pointer operates and no key does. */
  readonly deafToKeys: readonly string[];
}

/** More than any stop of a page has inside: the parts of a date, the buttons of a player. */
const stopsInside = 40;

/** Presses Tab from the top of the page until the focus leaves it. */
export async function walk(tab: Tab): Promise<KeyboardWalk> {
  const watch = await tab.watch(watchFocus);
  try {
    return await walkWith(tab, watch);
  } finally {
    await watch.evaluate((watching) => watching.end());
    await watch.dispose();
  }
}

async function walkWith(tab: Tab, watch: JSHandle<FocusWatch>): Promise<KeyboardWalk> {
  const expected = await watch.evaluate((watching) => watching.expected());
  const stops: Stop[] = [];
  const seen = new Set<number>();
  let inside = 0;
  let trap: string | undefined;
  let wayOut = "untried" as "untried" | "taken" | "tried";
  const leads = async (): Promise<boolean> => {
    if (wayOut !== "untried") return false;
    wayOut = (await pressAdvised(tab)) ? "taken" : "tried";
    return wayOut === "taken";
  };
  while (trap === undefined) {
    if (wayOut === "taken") wayOut = "tried";
    else await pressTab(tab);
    const stop = await watch.evaluate((watching) => watching.stop());
    if (stop === null) break;
    const last = stops.at(-1);
    if (last?.id === stop.id) {
      inside += 1;
      if ((!stop.hasInside || inside > stopsInside) && !(await leads())) trap = stop.place;
      continue;
    }
    inside = 0;
    if (seen.has(stop.id)) {
      if (await leads()) continue;
      trap = last?.place ?? stop.place;
      break;
    }
    seen.add(stop.id);
    const isMarked = stop.isMarked || !stop.isShown || (await looksDifferent(tab, watch));
    // What no style of the part tells is seen in its place: how much of it changes is not measured.
    stops.push({
      ...stop,
      isMarked,
      isFaint: stop.isFaint && stop.isMarked && stop.isShown && !stop.hasInside,
    });
  }
  const unreached = trap === undefined ? expected.filter(({ ids }) => !ids.some((id) => seen.has(id))) : [];
  const deafToKeys = await watch.evaluate((watching) => watching.deafToKeys());
  return { stops, trap, unreached: unreached.map(({ place }) => place), deafToKeys };
}

const modifiers = { ctrl: "Control", alt: "Alt", shift: "Shift" } as const;

/** Presses the keys by which the page says that one gets out: WCAG 2.1.2 lets it keep the focus where it tells the way. */
async function pressAdvised({ page }: Tab): Promise<boolean> {
  const text = await page.evaluate(() => document.body.innerText);
  const { modifier, key } = /\b(?<modifier>ctrl|alt|shift) ?\+ ?(?<key>[a-z])\b/i.exec(text)?.groups ?? {};
  if (key === undefined) {
    if (!/\besc(ape)?\b/i.test(text)) return false;
    await page.keyboard.press("Escape");
    return true;
  }
  const held = modifiers[modifier?.toLowerCase() as keyof typeof modifiers];
  await page.keyboard.down(held);
  await page.keyboard.press(`Key${key.toUpperCase()}` as Parameters<typeof page.keyboard.press>[0]);
  await page.keyboard.up(held);
  return true;
}

/** Presses and lets go of the Tab key; quicker than Puppeteer's keyboard, which waits in between. */
export async function pressTab({ devtools }: Tab): Promise<void> {
  const key = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 };
  await Promise.all([
    devtools.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key }),
    devtools.send("Input.dispatchKeyEvent", { type: "keyUp", ...key }),
  ]);
}

/** Compares pictures with and without the focus: what no style of the part tells may still be seen. */
async function looksDifferent(tab: Tab, watch: JSHandle<FocusWatch>): Promise<boolean> {
  const clip = await watch.evaluate((watching) => watching.clip());
  const picture = async (): Promise<string> => {
    const { data } = await tab.devtools.send("Page.captureScreenshot", {
      format: "png",
      clip: { ...clip, scale: 1 },
      captureBeyondViewport: false,
    });
    return data;
  };
  const focused = await picture();
  await watch.evaluate((watching) => watching.blur());
  const blurred = await picture();
  await watch.evaluate((watching) => watching.focus());
  return focused !== blurred;
}

/** Follows the skip link, which is the first stop, and tells where the next stop lies. */
export async function followSkipLink(tab: Tab): Promise<"in its target" | "elsewhere"> {
  await tab.run(focusFirstLink);
  await tab.page.keyboard.press("Enter");
  const isLast = await tab.run(isLastStop);
  // Where nothing behind the target can have the focus, the next stop is the browser's own or the first of the page.
  if (!isLast) await pressTab(tab);
  return tab.run(whereIsFocus);
}

function focusFirstLink({ operable }: PageTools): void {
  const [first] = operable();
  if (first instanceof HTMLElement) first.focus();
}

/** Says whether the page has led to the place that its address names, and no stop lies in it or behind it. */
function isLastStop({ operable, isShown }: PageTools): boolean {
  const target = document.querySelector(":target");
  if (target === null) return false;
  return !operable().some(
    (part) =>
      part !== target &&
      isShown(part) &&
      (target.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

function whereIsFocus({ operable }: PageTools): "in its target" | "elsewhere" {
  const [link] = operable();
  const target = document.getElementById(decodeURIComponent(link?.getAttribute("href") ?? "").slice(1));
  const at = document.activeElement;
  const isThere = target !== null && target === document.querySelector(":target");
  history.replaceState(null, "", location.pathname + location.search);
  scrollTo(0, 0);
  if (at instanceof HTMLElement) at.blur();
  if (target === null || at === null) return "elsewhere";
  const isPast = (target.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return at === target || (isThere && at === document.body) || isPast ? "in its target" : "elsewhere";
}
