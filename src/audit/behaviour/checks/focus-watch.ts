import type { PageTools } from "../../../tab/page-tools.ts";
import type { Listeners } from "../../../tab/record-listeners.ts";

/** What watches the focus inside a page. */
export type FocusWatch = ReturnType<typeof watchFocus>;

/** Makes what watches the focus inside a page; sent to the browser as text. */
export function watchFocus({ placeOf, operable, isShown, channelsOf, groundOf, contrastOf }: PageTools) {
  const all = [...document.querySelectorAll("*")];
  const still = document.createElement("style");
  still.textContent = `
    *, *::before, *::after { transition: none !important; animation: none !important; caret-color: transparent !important; }
    html { scroll-behavior: auto !important; }
  `;
  document.head.append(still);

  /** How a part and what stands close to it looks; with `isBold` without what changes few of its points. */
  const looksOf = (part: Element, isBold = false): string =>
    [
      part,
      part.parentElement,
      part.nextElementSibling,
      ...(part instanceof HTMLInputElement ? (part.labels ?? []) : []),
    ]
      .filter((one) => one !== null)
      .flatMap((one) => [
        getComputedStyle(one),
        getComputedStyle(one, "::before"),
        getComputedStyle(one, "::after"),
      ])
      .map((style) => {
        const width = Number.parseFloat(style.outlineWidth);
        const isAuto = style.outlineStyle === "auto";
        const seen = style.outlineStyle !== "none" && width >= (isBold && !isAuto ? 2 : 0.1);
        const visible = seen && (isAuto || (channelsOf(style.outlineColor)[3] ?? 0) > 0);
        const outline = visible
          ? `${style.outlineWidth} ${style.outlineStyle} ${style.outlineColor}`
          : "none";
        const { boxShadow, border, backgroundColor, backgroundImage, color, textDecoration, transform } =
          style;
        const faint = isBold ? [] : [color, textDecoration, transform];
        return [outline, boxShadow, border, backgroundColor, backgroundImage, ...faint].join();
      })
      .join(" ");
  const usual = new Map(operable().map((part) => [part, looksOf(part)]));
  const usualBold = new Map(operable().map((part) => [part, looksOf(part, true)]));

  /** The best contrast that the ring around a part has with what lies around it; undefined without a ring of its own. */
  const ringContrast = (part: Element): number | undefined => {
    const { outlineStyle, outlineColor, outlineWidth, boxShadow, borderColor, backgroundColor } =
      getComputedStyle(part);
    if (outlineStyle === "auto") return undefined;
    const ground = groundOf(part.parentElement);
    if (ground === undefined) return undefined;
    const hasOutline = outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
    const shadows =
      boxShadow === "none" ? [] : (boxShadow.match(/(?:rgba?|color|oklch|lab)\([^)]*\)/g) ?? []);
    const colours = [...(hasOutline ? [outlineColor] : []), ...shadows];
    if (colours.length === 0) return undefined;
    const others = [borderColor.split(") ")[0] ?? borderColor, backgroundColor].map((one) => channelsOf(one));
    const ring = Math.max(...colours.map((colour) => contrastOf(channelsOf(colour), ground)));
    // A ring inside a coloured part stands out from that part.
    return Math.max(ring, ...(outlineStyle === "none" ? others.map((one) => contrastOf(one, ground)) : []));
  };

  /** Parts to which Tab must lead; what has arrow keys of its own is left to its script. */
  const isStop = (part: Element): boolean => {
    if (!(part instanceof HTMLElement)) return part.matches("a[href]");
    if (part.matches("[tabindex='-1']") && !part.matches("a[href], button, input, select, textarea"))
      return false;
    if (
      part.matches("audio, video, iframe, option, [role=option], [role=menuitem], [role=tab], [role=radio]")
    )
      return false;
    return true;
  };

  /** Only one of a group of radio buttons is a stop; the arrows lead to the others. */
  const groupOf = (part: Element): Element[] =>
    part instanceof HTMLInputElement && part.type === "radio" && part.name !== ""
      ? [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(
          ({ name, form }) => name === part.name && form === part.form,
        )
      : [part];

  const listeners: unknown = Reflect.get(globalThis, "klarstandardListeners");
  const {
    pointer: listening,
    keys,
    due,
    later,
  } = (listeners as Listeners | undefined) ?? {
    pointer: new Set(),
    keys: new Set(),
    due: new Map<number, number>(),
    later: setTimeout,
  };
  /** Longer than any script lets a reader wait for the focus, in milliseconds. */
  const patience = 500;
  const nextDue = (end: number): number | undefined =>
    [...due.values()].filter((moment) => moment < end).toSorted((a, b) => a - b)[0];

  /** The arrow keys lead to the parts of such a widget, one of which is a stop. */
  const isOfWidget = (part: Element): boolean => {
    const kind = part.closest(
      "[role=tablist], [role=menu], [role=menubar], [role=listbox], [role=tree], [role=grid], [role=radiogroup]",
    );
    if (kind === null || kind.querySelector("[tabindex='0'], a[href], button:not([tabindex])") === null)
      return false;
    return [kind, ...kind.querySelectorAll("*")].some((one) => keys.has(one)) || keys.has(document);
  };

  /** Parts that a script made operable with a pointer and that are neither stops nor hold or serve one. */
  const onlyForPointers = (): Element[] => {
    const stops = operable().filter(isStop);
    return all.filter(
      (part) =>
        part instanceof HTMLElement &&
        (part.onclick !== null || listening.has(part)) &&
        !part.matches("html, body, main, label, form, option") &&
        !isOfWidget(part) &&
        isShown(part) &&
        !stops.some((stop) => stop.contains(part) || part.contains(stop)),
    );
  };

  /** Parts that can have the focus and answer a pointer, and that no native behaviour or script lets keys operate. */
  const deafToKeys = (): Element[] =>
    [...listening].filter((part): part is HTMLElement => {
      if (!(part instanceof HTMLElement) || part.tabIndex < 0 || !isShown(part)) return false;
      if (part.matches("a[href], button, input, select, textarea, summary, label, iframe, body"))
        return false;
      for (let at: Element | null = part; at !== null; at = at.parentElement) if (keys.has(at)) return false;
      return !keys.has(document) && !keys.has(window);
    });

  /** Says whether a part leads to a place on its page; `#` and `#top` lead to none, and are what a script listens to. */
  const isSkipLink = (part: Element): boolean =>
    part.matches("a[href]:not([role=button])") && /^#(?!$|top$|!)/i.test(part.getAttribute("href") ?? "");

  const active = (): Element | null =>
    document.activeElement === document.body || document.activeElement === document.documentElement
      ? null
      : document.activeElement;

  // The browser goes on from where the focus last was, even when that part is gone.
  const start = document.createElement("span");
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();

  let blurred: Element | null = null;

  return {
    expected: () =>
      [...operable().filter(isStop), ...onlyForPointers()].map((part) => ({
        ids: groupOf(part).map((one) => all.indexOf(one)),
        place: placeOf(part),
      })),
    deafToKeys: () => deafToKeys().map(placeOf),
    /**
     * Tells of the part that has the focus, when no script is about to move it any more: one that takes it back does so
     * a moment later. Null when none has it.
     */
    stop: async () => {
      const end = performance.now() + patience;
      for (let moment = nextDue(end); moment !== undefined; moment = nextDue(end)) {
        const { promise, resolve } = Promise.withResolvers<void>();
        later(resolve, Math.max(1, moment - performance.now()));
        await promise;
      }
      const part = active();
      if (part === null) return null;
      const { left, top, right, bottom, width } = part.getBoundingClientRect();
      const lineBox = [...part.getClientRects()].find((box) => box.width > 0 && box.height > 0);
      const x = (lineBox?.left ?? left) + Math.min(lineBox?.width ?? width, 8) / 2;
      const y = ((lineBox?.top ?? top) + (lineBox?.bottom ?? bottom)) / 2;
      const hit = document.elementFromPoint(x, y);
      const isInside = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
      // An area lies on its picture and has no box.
      const isSeen = part.matches("area") || (isShown(part) && isInside);
      const isOver =
        hit === null || part.contains(hit) || hit.contains(part) || hit instanceof HTMLLabelElement;
      return {
        id: all.indexOf(part),
        place: placeOf(part),
        isShown: isSeen,
        isCovered: isSeen && !isOver && !part.matches("area"),
        isMarked: looksOf(part) !== usual.get(part) || part.matches("iframe, audio, video"),
        isFaint: looksOf(part, true) === usualBold.get(part),
        ringContrast: ringContrast(part),
        tabIndex: part instanceof HTMLElement ? part.tabIndex : 0,
        isSkipLink: isSkipLink(part),
        isBeforeMain:
          document.querySelector("main, [role=main]") !== null &&
          (part.compareDocumentPosition(document.querySelector("main, [role=main]") ?? part) &
            Node.DOCUMENT_POSITION_FOLLOWING) !==
            0,
        hasInside:
          part.matches(
            "iframe, audio, video, input[type=date], input[type=time], input[type=month], input[type=week], input[type=datetime-local]",
          ) || part.shadowRoot !== null,
      };
    },
    clip: () => {
      const { left, top, width, height } = active()?.getBoundingClientRect() ?? new DOMRect();
      const x = Math.max(0, left - 8);
      const y = Math.max(0, top - 8);
      return {
        x: x + scrollX,
        y: y + scrollY,
        width: Math.max(1, width + 16),
        height: Math.max(1, height + 16),
      };
    },
    blur: () => {
      blurred = active();
      if (blurred instanceof HTMLElement) blurred.blur();
    },
    focus: () => {
      if (blurred instanceof HTMLElement) blurred.focus({ preventScroll: true });
    },
    end: () => {
      const part = active();
      if (part instanceof HTMLElement) part.blur();
      still.remove();
      scrollTo(0, 0);
    },
  };
}
