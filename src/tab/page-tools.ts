/**
 * Stands between the selector of what holds a frame's page or a shadow tree and the selector of a part of it; `selectorOf`
 * writes it, too.
 */
export const into = " >>> ";

/** What the probes in a page share. */
export type PageTools = ReturnType<typeof pageTools>;

/**
 * Makes the tools that probes use inside a page. It is sent to the browser as text, so it may use nothing
 * from outside itself.
 */
export function pageTools() {
  const brush = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const known = new Map<string, readonly number[]>();

  /** Gives an element as it is when no check has changed its styles. */
  function usual(element: Element): Element {
    const copy = element.cloneNode(true) as Element;
    for (const part of [copy, ...copy.querySelectorAll("[data-klarstandard-style]")]) {
      const style = part.getAttribute("data-klarstandard-style");
      if (style === null) continue;
      if (style === "") part.removeAttribute("style");
      else part.setAttribute("style", style);
      part.removeAttribute("data-klarstandard-style");
    }
    return copy;
  }

  /** Gives what a reader finds around a part: what is in a slot stands in that, and a shadow tree in its host. */
  function around(part: Element | Text): Element | null {
    const { assignedSlot, parentNode } = part;
    const host = parentNode !== null && "host" in parentNode ? (parentNode.host as Element) : null;
    return assignedSlot ?? part.parentElement ?? host;
  }

  /** Names an element in its document, by what holds it where that is a shadow tree. */
  function selectorOf(element: Element): string {
    const steps: string[] = [];
    for (let at: Element | null = element; at !== null && steps.length < 4; at = at.parentElement) {
      if (at.id !== "") {
        steps.unshift(`#${at.id}`);
        break;
      }
      const { localName } = at;
      const alike = [...(at.parentNode?.children ?? [])].filter((one) => one.localName === localName);
      steps.unshift(alike.length > 1 ? `${localName}:nth-of-type(${alike.indexOf(at) + 1})` : localName);
    }
    const root = element.getRootNode();
    const own = steps.join(" > ");
    return root instanceof ShadowRoot ? `${selectorOf(root.host)} >>> ${own}` : own;
  }

  /** Names an element by a selector and the start of its HTML. */
  function placeOf(element: Element): string {
    const html = usual(element).outerHTML.replace(/\s+/g, " ");
    return `${selectorOf(element)}  ${html.length > 90 ? `${html.slice(0, 89)}…` : html}`;
  }

  /** What is told of elements while nothing changes, so that none above many of them is looked at twice. */
  type Told = Map<Element, boolean>;

  /** Says whether an element is kept for screen readers only, by one of the usual ways of clipping it. */
  const isClippedAway = (element: Element): boolean => isClipped(element, new Map());

  function isClipped(element: Element, told: Told): boolean {
    const before = told.get(element);
    if (before !== undefined) return before;
    const parent = around(element);
    const says = clips(element) || (parent !== null && isClipped(parent, told));
    told.set(element, says);
    return says;
  }

  function clips(element: Element): boolean {
    const { clip, clipPath, overflowX, overflowY } = getComputedStyle(element);
    if (/^inset\((50|100)%/.test(clipPath) || /^rect\((0px|1px)(, (0px|1px)){3}\)$/.test(clip)) return true;
    if (overflowX === "visible" && overflowY === "visible") return false;
    const { width, height } = element.getBoundingClientRect();
    if (overflowX !== "visible" && width <= 2 && width > 0) return true;
    return overflowY !== "visible" && height <= 2 && element !== document.documentElement;
  }

  /** Says whether an element can be seen somewhere on the page. */
  const isShown = (element: Element): boolean => isSeen(element, new Map());

  /** Gives those of many elements that can be seen somewhere on the page. */
  function shownAmong<Kind extends Element>(elements: readonly Kind[]): Kind[] {
    const told: Told = new Map();
    return elements.filter((element) => isSeen(element, told));
  }

  function isSeen(element: Element, told: Told): boolean {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { right, bottom, width, height } = element.getBoundingClientRect();
    const isOnPage = right + scrollX > 0 && bottom + scrollY > 0;
    return width > 0 && height > 0 && isOnPage && !isClipped(element, told);
  }

  /** Gives every run of text that can be seen, in document order, with its lines. */
  function shownText(root: Element): { text: Text; holder: Element; lines: readonly DOMRect[] }[] {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const runs: { text: Text; holder: Element; lines: readonly DOMRect[] }[] = [];
    const told: Told = new Map();
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const holder = text.parentElement;
      if (holder === null || text.data.trim() === "" || !isSeen(holder, told)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      if (lines.length > 0) runs.push({ text, holder, lines });
    }
    return runs;
  }

  /** Gives red, green, blue (0–255) and the alpha (0–1) of any CSS colour. */
  function channelsOf(colour: string): readonly number[] {
    const before = known.get(colour);
    if (before !== undefined) return before;
    if (brush === null) throw new Error("The browser cannot paint.");
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
    const channels = [red, green, blue, alpha / 255];
    known.set(colour, channels);
    return channels;
  }

  function luminanceOf([red = 0, green = 0, blue = 0]: readonly number[]): number {
    const [r = 0, g = 0, b = 0] = [red, green, blue]
      .map((channel) => channel / 255)
      .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  /** The colour of an empty page, which the reader's settings decide. */
  function canvasColour(): string {
    const sheet = document.createElement("span");
    sheet.style.backgroundColor = "Canvas";
    document.documentElement.append(sheet);
    const { backgroundColor } = getComputedStyle(sheet);
    sheet.remove();
    return backgroundColor;
  }

  /** The ground of a frame lies behind what it holds; another host's page does not tell it. */
  function groundBehind(element: Element): readonly number[] | undefined {
    const { defaultView } = element.ownerDocument;
    const holder = around(element);
    if (holder !== null || defaultView === null || defaultView === defaultView.top) return groundOf(holder);
    return defaultView.frameElement === null ? undefined : groundOf(defaultView.frameElement);
  }

  /** Gives the colour that lies behind an element's content; undefined where a picture lies there. */
  function groundOf(element: Element | null): readonly number[] | undefined {
    if (element === null) return channelsOf(canvasColour());
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== "none") return undefined;
    const [red = 0, green = 0, blue = 0, alpha = 0] = channelsOf(backgroundColor);
    if (alpha >= 1) return [red, green, blue, 1];
    const behind = groundBehind(element);
    return behind && [red, green, blue].map((one, index) => one * alpha + (behind[index] ?? 0) * (1 - alpha));
  }

  /** Gives the contrast of WCAG between two colours, 1 to 21. */
  function contrastOf(one: readonly number[], other: readonly number[]): number {
    const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  /** Gives everything that a reader can operate and that can be seen, in document order. */
  function operable(
    found: (selector: string) => Iterable<Element> = (selector) => document.querySelectorAll(selector),
  ): Element[] {
    const native =
      "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable=''], [contenteditable=true], [tabindex]";
    const roles =
      "button link checkbox radio switch tab menuitem option slider spinbutton textbox combobox searchbox";
    const byRole = roles.split(" ").map((role) => `[role=${role}]`);
    return [...found([native, ...byRole].join(", "))].filter(
      (element) =>
        !element.matches(":disabled, [aria-disabled=true]") &&
        element.closest("[inert]") === null &&
        element.checkVisibility({ visibilityProperty: true }),
    );
  }

  return {
    around,
    selectorOf,
    placeOf,
    isShown,
    shownAmong,
    isClippedAway,
    shownText,
    channelsOf,
    groundOf,
    contrastOf,
    operable,
  };
}
