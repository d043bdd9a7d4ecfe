import type { PageTools } from "../../../src/tab/page-tools.ts";

/** Something on the page, and how it stands out from what really lies behind it; without a ratio that is a picture. */
export interface SeenContrast {
  readonly place: string;
  readonly ratio?: number;
}

/** Gives the contrast of every text that can be seen, what stands in fields included; sent to the browser as text. */
export function seenTexts(tools: PageTools): readonly SeenContrast[] {
  const { shownText, isShown, channelsOf, groundOf, contrastOf, placeOf } = tools;
  const measured = (holder: Element, colour: string): SeenContrast => {
    const ground = groundOf(holder);
    const place = placeOf(holder);
    return ground === undefined ? { place } : { place, ratio: contrastOf(channelsOf(colour), ground) };
  };
  const signs = [...document.querySelectorAll("body *")].filter(isShown).flatMap((holder) =>
    ["::before", "::after", "::placeholder"].flatMap((pseudo) => {
      const { content, color } = getComputedStyle(holder, pseudo);
      const isWritten =
        pseudo === "::placeholder"
          ? /\S/.test(holder.getAttribute("placeholder") ?? "")
          : /"[^"\s]+"/.test(content);
      return isWritten ? [measured(holder, color)] : [];
    }),
  );
  const fields = [...document.querySelectorAll("input, select, textarea")].filter(isShown);
  const holders = [...shownText(document.body).map(({ holder }) => holder), ...fields];
  return [...holders.map((holder) => measured(holder, getComputedStyle(holder).color)), ...signs];
}

/**
 * Gives the contrast of every part that tells something without words: what bounds a field or a button, lines, and
 * pictograms. A box to tick is drawn by the browser itself. Sent to the browser as text.
 */
export function seenParts(tools: PageTools): readonly SeenContrast[] {
  const { isShown, channelsOf, groundOf, contrastOf, placeOf } = tools;
  // White space sets apart as well what these lines do.
  const ornament = getComputedStyle(document.documentElement).getPropertyValue("--rule-soft");
  const sides = ["Top", "Right", "Bottom", "Left"] as const;
  return [...document.querySelectorAll("body *")].filter(isShown).flatMap((part): readonly SeenContrast[] => {
    const style = getComputedStyle(part);
    const [own, around] = [groundOf(part), groundOf(part.parentElement)];
    const place = placeOf(part);
    if (own === undefined || around === undefined) return [{ place }];
    // Pictograms are drawn in the colour of the text (`currentColor`).
    if (part.localName === "svg") return [{ place, ratio: contrastOf(channelsOf(style.color), own) }];
    if (part.matches("svg *, [type=checkbox], [type=radio]")) return [];
    const lines = sides
      .filter((side) => Number.parseFloat(style[`border${side}Width`]) > 0)
      .map((side) => channelsOf(style[`border${side}Color`]))
      .filter((colour) => (colour[3] ?? 0) > 0);
    const ratios = [own, ...lines].map((colour) => contrastOf(colour, around));
    if (part.matches("button, input, select, textarea")) return [{ place, ratio: Math.max(...ratios) }];
    const told = lines.filter((colour) => String(colour) !== String(channelsOf(ornament)));
    return told.map((colour) => ({ place, ratio: Math.max(contrastOf(colour, around), ratios[0] ?? 1) }));
  });
}

/** Gives the contrast of the ring around everything that can have the focus; sent to the browser as text. */
export function seenRings(tools: PageTools): readonly SeenContrast[] {
  const { operable, isShown, channelsOf, groundOf, contrastOf, placeOf } = tools;
  return operable().flatMap((part): readonly SeenContrast[] => {
    if (!(part instanceof HTMLElement) || part.tabIndex < 0) return [];
    part.focus({ preventScroll: true });
    if (document.activeElement !== part || !isShown(part)) return [];
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(part);
    const isDrawn = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    const [place, ground] = [placeOf(part), groundOf(part.parentElement)];
    if (ground === undefined) return [{ place }];
    return [{ place, ratio: isDrawn ? contrastOf(channelsOf(outlineColor), ground) : 1 }];
  });
}
