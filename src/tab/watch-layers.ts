import type { ReadingTools } from "./reading-tools.ts";

/** What opens and watches the layers of a page. */
export type Layers = ReturnType<typeof watchLayers>;

/**
 * Makes what opens and watches the layers of a page or a frame, which is read anew each time: what opens may only then be
 * made. Sent to the browser as text.
 */
export function watchLayers(read: () => ReadingTools, most: number) {
  const { around, placeOf, isShown, isFrame, runsScripts, operable, every, closest } = read();
  const kinds = "dialog, [role=dialog], [role=alertdialog], [aria-modal=true]";
  /** What is said to be a layer, and what lies over the page as one and has words. */
  const isLayer = (part: Element, { textIn }: ReadingTools): boolean => {
    if (part.matches(kinds)) return true;
    const { width, height } = part.getBoundingClientRect();
    const isLarge = width * height > innerWidth * innerHeight * 0.15 && /\p{L}{3}/u.test(textIn(part));
    return (
      isLarge &&
      getComputedStyle(part).position === "fixed" &&
      !part.matches("nav, header, footer, [role=status]")
    );
  };
  const shown = (page = read()): HTMLElement[] =>
    page.allIn(document.body, "*").filter((part) => isLayer(part, page) && isShown(part));
  const mayOpen =
    "[aria-haspopup=dialog], [popovertarget], [commandfor], [data-toggle], [data-bs-toggle], button[type=button], button:not([type], form *), [role=button], a[href='#'], [onclick]";
  const openers = operable(every)
    .filter(
      (part): part is HTMLElement => part instanceof HTMLElement && part.matches(mayOpen) && isShown(part),
    )
    .filter((part) => {
      const holder = around(part);
      const isInLayer = holder !== null && closest(holder, "dialog, [role=dialog], [inert]") !== null;
      return !isInLayer && !part.matches("[aria-expanded]:not([aria-haspopup=dialog]), [role=tab]");
    })
    .slice(0, runsScripts ? most : 0);
  let before = new Set<Element>();
  let opener: HTMLElement | undefined;
  let layer: HTMLElement | undefined;
  const named = (part: Element) =>
    [
      part.getAttribute("aria-label"),
      read().textIn(part),
      part.getAttribute("title"),
      part.getAttribute("value"),
    ].join(" ");
  const buttons = (): HTMLElement[] =>
    layer === undefined
      ? []
      : read()
          .allIn(layer, "button, a[href], [role=button], input[type=button], input[type=submit]")
          .filter(isShown);
  const closer = (): HTMLElement | undefined =>
    buttons().find(
      (part) =>
        /\b(luk|close|fortryd|annull\p{L}*|cancel|ok|afvis\p{L}*|nej|forstået|accept\p{L}*|færdig|tilbage|ja)\b|[×✕✖]|^\s*x\s*$/iu.test(
          named(part),
        ) || part.matches("form[method=dialog] button, [popovertarget], [commandfor]"),
    );
  const isIn = (holder: Element | undefined): boolean => {
    const page = read();
    const at = page.focused();
    return holder !== undefined && at !== null && page.contains(holder, at);
  };
  const isInside = () => isIn(layer);
  const enter = () => (buttons()[0] ?? layer)?.focus();
  return {
    openers,
    open: (index: number) => {
      before = new Set(shown());
      layer = undefined;
      opener = openers[index];
      if (opener?.isConnected !== true || !isShown(opener)) return;
      opener.focus();
      opener.click();
    },
    opened: () => {
      layer = shown().find((part) => !before.has(part));
      if (layer === undefined) return null;
      const { width, height } = layer.getBoundingClientRect();
      const isModal =
        layer.matches(":modal, [aria-modal=true]") || (width >= innerWidth && height >= innerHeight);
      const page = read();
      const stops = operable(page.every).filter((part) => layer && page.contains(layer, part)).length;
      const isPopover = layer.matches("[popover]");
      return { place: placeOf(layer), isModal, isPopover, stops, hasButton: closer() !== undefined };
    },
    isInside,
    /** The browser's own bar, to which a native layer lets one go, counts as no place of the page. */
    isOutside: () =>
      !isInside() && ![null, document.body].includes(document.activeElement as HTMLElement | null),
    enter,
    comeBack: () => {
      if (isFrame && !document.hasFocus()) enter();
    },
    isClosed: () => layer === undefined || !layer.isConnected || !isShown(layer),
    close: () => closer()?.click(),
    isBack: () => isIn(opener),
    /** What no key and no button closes must not stand before the next. */
    forget: () => {
      if (layer instanceof HTMLDialogElement) layer.close();
      if (layer?.isConnected === true && isShown(layer)) layer.remove();
    },
  };
}
