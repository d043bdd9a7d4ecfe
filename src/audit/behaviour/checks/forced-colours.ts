import { affects } from "../../../messages/audit/affects.ts";
import { settings } from "../../../messages/audit/behaviour.ts";
import { looksFor } from "../../../messages/audit/looks-for.ts";
import type { PageTools } from "../../../tab/page-tools.ts";
import { type BehaviourCheck, faultsAt } from "../behaviour-check.ts";

/** Looks at the page in the colours that a reader forces on it: text and focus must still be seen. */
export const forcedColours: BehaviourCheck = {
  name: "forced-colours",
  kind: "behaviour",
  subject: "page",
  looksFor: looksFor.forcedColours,
  affects: affects.forcedColours,
  run: async (tab) => {
    await tab.resize("wide");
    const pale = new Map<string, { readonly place: string; readonly contrast: number }>();
    for (const dark of [false, true]) {
      await tab.surround({ forcedColours: true, dark });
      for (const one of await tab.run(paleText)) pale.set(one.place, one);
    }
    const unmarked = await tab.run(unmarkedFocus);
    await tab.surround({});
    return [
      ...faultsAt([...pale.values()], "1.4.3", ({ contrast }) => settings.pale(contrast)),
      ...faultsAt(unmarked, "2.4.7", () => settings.noFocus()),
    ];
  },
};

/** Finds text that forced colours make invisible; sent to the browser as text. */
function paleText(tools: PageTools): { place: string; contrast: number }[] {
  const { shownText, groundOf, contrastOf, channelsOf, placeOf } = tools;
  return shownText(document.body).flatMap(({ holder }) => {
    const ground = groundOf(holder);
    if (ground === undefined) return [];
    const contrast = contrastOf(channelsOf(getComputedStyle(holder).color), ground);
    return contrast < 4.5 ? [{ place: placeOf(holder), contrast }] : [];
  });
}

/** Finds what can have the focus and then looks as before; sent to the browser as text. */
function unmarkedFocus({ placeOf, operable, isShown }: PageTools): string[] {
  // The colours are the reader's and the same for every border: they cannot mark anything.
  const looks = (part: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, borderWidth, textDecorationLine } =
      getComputedStyle(part);
    const hasOutline = outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
    const outline = hasOutline ? `${outlineWidth} ${outlineStyle} ${outlineColor}` : "none";
    return [outline, borderWidth, textDecorationLine].join();
  };
  const before = document.activeElement;
  const still = document.createElement("style");
  still.textContent = "*, *::before, *::after { transition: none !important; animation: none !important; }";
  document.head.append(still);
  const unmarked = operable().filter((part) => {
    if (!(part instanceof HTMLElement) || part.tabIndex < 0 || part.matches("iframe, audio, video"))
      return false;
    const parts = [part, part.parentElement, part.nextElementSibling].filter((one) => one !== null);
    const without = parts.map(looks).join();
    part.focus({ preventScroll: true });
    const isMarked = document.activeElement !== part || parts.map(looks).join() !== without;
    part.blur();
    return !isMarked && isShown(part);
  });
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  still.remove();
  return unmarked.map(placeOf);
}
