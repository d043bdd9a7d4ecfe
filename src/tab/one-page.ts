import type { PageTools } from "./page-tools.ts";

/** What reads a document and its shadow trees as one page. */
export type OnePage = ReturnType<typeof onePage>;

/**
 * Makes what reads a document and its open shadow trees as the one page that a reader meets: a tree stands in its host, and
 * what a slot shows in the slot. A page without them is asked as it is, which is quicker. It is read as it was when this was
 * made. Sent to the browser as text.
 */
export function onePage({ around }: Pick<PageTools, "around">) {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const { shadowRoot } of root.querySelectorAll("*")) if (shadowRoot !== null) roots.push(shadowRoot);
  const isOne = roots.length === 1;

  /** The elements in the order in which a reader meets them, and from where to where the inside of each goes. */
  const order: Element[] = [];
  const insides = new Map<Node, readonly [from: number, to: number]>();
  /** Those in which something of another tree stands, or what a tree keeps for itself. */
  const mixed = new Set<Node | null>();
  if (!isOne) note(document.documentElement);
  for (const { host } of roots.filter((root) => root instanceof ShadowRoot)) mix(host);
  for (const root of roots.slice(1)) root.querySelectorAll("slot, style, script").forEach(mix);

  function note(element: Element): void {
    const from = order.push(element);
    for (const part of partsOf(element)) if (part instanceof Element) note(part);
    insides.set(element, [from, order.length]);
  }

  function mix(element: Element): void {
    for (let at: Element | null = element; at !== null && !mixed.has(at); at = around(at)) mixed.add(at);
  }

  /** Gives what stands directly in a part. */
  function partsOf(part: Node): readonly Node[] {
    const assigned = part instanceof HTMLSlotElement ? part.assignedNodes() : [];
    if (assigned.length > 0) return assigned;
    return [...((part instanceof Element ? part.shadowRoot : null) ?? part).childNodes];
  }

  const placeIn = (element: Element): number => insides.get(element)?.[0] ?? Number.POSITIVE_INFINITY;

  /** Gives every element of the page that fits, heard or not. */
  function every<Kind extends Element = HTMLElement>(selector: string): Kind[] {
    const found = roots.flatMap((root) => [...root.querySelectorAll<Kind>(selector)]);
    return isOne ? found : found.sort((one, other) => placeIn(one) - placeIn(other));
  }

  /** Gives the elements in a part that fit. */
  function allIn<Kind extends Element = HTMLElement>(part: Element, selector: string): Kind[] {
    const inside = mixed.has(part) ? insides.get(part) : undefined;
    if (inside === undefined) return [...part.querySelectorAll<Kind>(selector)];
    return order.slice(...inside).filter((one): one is Kind => one.matches(selector));
  }

  const firstIn = (part: Element, selector: string): Element | null =>
    mixed.has(part) ? (allIn(part, selector)[0] ?? null) : part.querySelector(selector);

  /** Gives the closest part around an element, and it itself, that fits. */
  function closest(element: Element, selector: string): Element | null {
    if (isOne) return element.closest(selector);
    let at: Element | null = element;
    while (at?.matches(selector) === false) at = around(at);
    return at;
  }

  function contains(holder: Element, part: Element | Text): boolean {
    if (isOne) return holder.contains(part);
    let at: Element | Text | null = part;
    while (at !== null && at !== holder) at = around(at);
    return at === holder;
  }

  /** Says whether an element comes before another or around it. */
  const isBefore = (one: Element, other: Element): boolean =>
    isOne
      ? (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
      : placeIn(one) < placeIn(other);

  /** Gives the text in a part. What a tree has for its looks is none of it. */
  function textIn(part: Node): string {
    if (!mixed.has(part)) return part.textContent ?? "";
    const read = partsOf(part).filter(
      (one) => one instanceof Text || (one instanceof Element && !one.matches("style, script")),
    );
    return read.map(textIn).join("");
  }

  /** Gives the texts and elements in a part, one after the other. */
  function nodesIn(part: Node, known: (Element | Text)[] = []): readonly (Element | Text)[] {
    for (const node of partsOf(part)) {
      if (node instanceof Text || node instanceof Element) known.push(node);
      nodesIn(node, known);
    }
    return known;
  }

  /** Gives the tree in which the ids of an element are known. */
  const treeOf = (element: Element): Document | ShadowRoot => {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root : document;
  };

  /** Gives two elements, or the hosts that hold them, in the tree in which both stand. */
  function inOneTree(one: Element, other: Element): readonly [Element, Element] {
    const hosts = (element: Element): Element[] => {
      const root = element.getRootNode();
      return [element, ...(root instanceof ShadowRoot ? hosts(root.host) : [])];
    };
    for (const first of hosts(one))
      for (const second of hosts(other)) if (treeOf(first) === treeOf(second)) return [first, second];
    return [one, other];
  }

  /** Gives the element that has the focus, also within shadow trees. */
  function focused(): Element | null {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  }

  /** Gives the words of the page that can be seen now. */
  const shownWords = (): string =>
    [document.body, ...roots.slice(1).flatMap(({ children }) => [...children])]
      .map((part) => (part instanceof HTMLElement ? part.innerText : ""))
      .join("");

  /** A frame may be kept from running any, and nothing in it happens by itself. */
  let runsScripts = false;
  const probe = new EventTarget();
  probe.addEventListener("probe", () => {
    runsScripts = true;
  });
  probe.dispatchEvent(new Event("probe"));

  const isFrame = window !== window.top;
  const asked = { every, allIn, firstIn, closest, contains, isBefore, inOneTree, treeOf };
  return { roots, isFrame, runsScripts, ...asked, textIn, nodesIn, partsOf, focused, shownWords };
}
