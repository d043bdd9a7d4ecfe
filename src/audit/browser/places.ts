/** Says whether what an element holds, as it is written, is signs and no words. */
export function isOfSigns(html: string): boolean {
  return />[^<]*[^<\s]/.test(html) && !/>[^<]*[\p{L}\p{N}]/u.test(html);
}

/** Where QualWeb sees something: its selector of an element, and the element as it writes it. */
export interface Pointer {
  readonly selector: string;
  readonly html: string;
}

/**
 * Gives the selectors of what QualWeb points at, by all that holds it: of what is in a frame it tells no frame, and of what
 * is in a shadow tree the selector of the host and its own in one. The attributes in which QualWeb notes what it has found are
 * taken away. Sent to the browser as text.
 */
export function selectorsOf(pointers: readonly Pointer[], within: string): string[] {
  /** A document or a shadow tree, the selector of what holds it, and what QualWeb writes before a selector of its parts. */
  type Root = { readonly root: Document | ShadowRoot; readonly holder: string; readonly before: string };
  const rootsIn = ({ root, holder, before }: Root): Root[] =>
    [...root.querySelectorAll("*")].flatMap((element) => {
      const document = "contentDocument" in element ? (element.contentDocument as Document | null) : null;
      const inner = document ?? element.shadowRoot;
      if (inner === null) return [];
      const own = element.getAttribute("qw-selector") ?? "";
      const next = {
        root: inner,
        holder: `${holder}${own}${within}`,
        before: document === null ? before + own : "",
      };
      return [next, ...rootsIn(next)];
    });
  const top = { root: document, holder: "", before: "" };
  const roots = [top, ...rootsIn(top)];
  const tagOf = (html: string): string => /^<[^>]*>/.exec(html)?.[0] ?? "";
  const bare = (element: Element): Element => {
    for (const name of element.getAttributeNames())
      if (name.startsWith("qw-") || name === "_documentselector") element.removeAttribute(name);
    return element;
  };
  const isSame = (element: Element, html: string): boolean =>
    tagOf(bare(element.cloneNode(false) as Element).outerHTML) === tagOf(html);
  const selectors = pointers.map(({ selector, html }) => {
    for (const { root, holder, before } of roots) {
      if (!selector.startsWith(before)) continue;
      try {
        const own = selector.slice(before.length);
        const element = root.querySelector(own);
        if (element !== null && isSame(element, html)) return holder + own;
      } catch {
        // It is no selector of this one.
      }
    }
    return selector;
  });
  for (const { root } of roots) root.querySelectorAll("*").forEach(bare);
  return selectors;
}
