import type { Listeners } from "./record-listeners.ts";

/**
 * Waits until a page that has loaded is at rest: its fonts are there, no script of it is about to go on, and nothing has
 * changed for two frames. What never rests is waited for no longer than five seconds, and no script that puts itself off
 * by more than one. Sent to the browser as text.
 */
export async function untilQuiet(): Promise<void> {
  const longest = 5000;
  const ahead = 1000;
  const start = performance.now();
  const listeners: unknown = Reflect.get(globalThis, "klarstandardListeners");
  const { due = new Map<number, number>(), later = setTimeout } =
    (listeners as Partial<Listeners> | undefined) ?? {};
  let changes = 0;
  const watcher = new MutationObserver((records) => {
    changes += records.length;
  });
  watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const frame = (): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    requestAnimationFrame(() => resolve());
    // A frame that is out of sight is not painted.
    if (window !== window.top) later(resolve, 200);
    return promise;
  };
  const sleep = (milliseconds: number): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    later(resolve, milliseconds);
    return promise;
  };
  // A frame that waits until one scrolls to it would come to one check and not to another.
  for (const late of document.querySelectorAll<HTMLIFrameElement>("iframe[loading=lazy]")) {
    if (!late.checkVisibility()) continue;
    late.loading = "eager";
    late.loading = "lazy";
  }
  await document.fonts.ready;
  for (let calm = 0; calm < 2 && performance.now() - start < longest; ) {
    const next = Math.min(...[...due.values()].filter((moment) => moment < start + ahead));
    if (next !== Number.POSITIVE_INFINITY) await sleep(Math.max(0, next - performance.now()));
    const before = changes;
    await frame();
    calm = next === Number.POSITIVE_INFINITY && changes === before ? calm + 1 : 0;
  }
  watcher.disconnect();
}

/** Gives a number for how a page is: its HTML, what stands in its fields, the focus and how far it is scrolled. */
export function pageState(): string {
  const fields = [...document.querySelectorAll<HTMLInputElement>("input, select, textarea")];
  const focus = [...document.querySelectorAll("*")].indexOf(document.activeElement ?? document.body);
  const state = [
    document.documentElement.outerHTML,
    ...fields.map(({ value, checked }) => `${value} ${checked}`),
    focus,
    scrollX,
    scrollY,
  ].join("\n");
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < state.length; at += 1) {
    const code = state.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return `${state.length} ${high >>> 0} ${low >>> 0}`;
}

/**
 * Stops what moves by itself where it starts, and ends what would end: while it moves, it covers other text at one moment
 * and not at the next. Sent to the browser as text.
 */
export function standStill(): void {
  for (const animation of document.getAnimations()) {
    // What follows the scrolling moves no more than the page.
    if (animation.timeline !== document.timeline || animation.playbackRate === 0) continue;
    if (animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) {
      animation.pause();
      animation.currentTime = 0;
    } else {
      animation.finish();
    }
  }
}
