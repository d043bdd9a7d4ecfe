/** Stands between the selector of what holds a frame's page or a shadow tree and the selector of a part of it. */
export const into = " >>> ";

/** Says whether what an element holds, as it is written, is signs and no words. */
export function isOfSigns(html: string): boolean {
  return />[^<]*[^<\s]/.test(html) && !/>[^<]*[\p{L}\p{N}]/u.test(html);
}

/** Gives the way to what each selector names, empty where it names none or several; sent to the browser as text. */
export function waysTo(selectors: readonly string[], within: string): string[] {
  const wayTo = (element: Element): string => {
    const steps: string[] = [];
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const siblings = [...(at.parentNode?.children ?? [at])];
      steps.unshift(`${at.localName}:nth-child(${siblings.indexOf(at) + 1})`);
    }
    return steps.join(" > ");
  };
  return selectors.map((selector) => {
    let root: ParentNode | null = document;
    const ways: string[] = [];
    for (const step of selector.split(within)) {
      try {
        const [element, ...others]: Element[] = [...(root?.querySelectorAll(step) ?? [])];
        if (element === undefined || others.length > 0) return "";
        ways.push(wayTo(element));
        root = "contentDocument" in element ? (element.contentDocument as Document) : element.shadowRoot;
      } catch {
        // A place in words, or in a frame of another host.
        return "";
      }
    }
    return ways.join(within);
  });
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
