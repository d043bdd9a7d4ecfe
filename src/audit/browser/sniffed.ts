/** Where on a page something was seen, in pa11y's words: a selector, and the start of the element. */
export interface Spot {
  readonly selector: string;
  readonly context: string;
}

/** One fault as HTML_CodeSniffer tells it. */
export interface HtmlcsIssue extends Spot {
  readonly code: string;
  readonly message: string;
}

/** A part of HTML_CodeSniffer that broke down on an element, by the name of its object. */
export interface BrokenSniff extends Spot {
  readonly sniff: string;
  readonly reason: string;
}

/** A part of HTML_CodeSniffer: what it looks at one element with. */
type Sniff = Record<string, (element: Node, ...others: readonly unknown[]) => unknown>;

/** What HTML_CodeSniffer puts into the page. */
interface HtmlcsWindow {
  readonly HTMLCS: {
    readonly ERROR: number;
    process(standard: string, content: Document | ShadowRoot, done: (error?: Error) => void): void;
    getMessages(): { type: number; code: string; msg: string; element: Node }[];
  };
}

/**
 * Runs HTML_CodeSniffer in the page; sent to the browser as text. It takes much for granted, such as that no script
 * has changed an element: what breaks down on one element is noted, and must not take along what is seen on all others.
 */
export function sniffed(within: string): { issues: HtmlcsIssue[]; broken: BrokenSniff[] } {
  const own = window as unknown as HtmlcsWindow & Record<string, Sniff | undefined>;
  const broken: BrokenSniff[] = [];
  const names = Object.keys(own).filter((name) => name.startsWith("HTMLCS_WCAG2AAA_Sniffs_"));
  for (const sniff of names) {
    const part = own[sniff] ?? {};
    for (const method of ["process", "testSemanticPresentationRole"]) {
      const original = part[method];
      if (original === undefined) continue;
      part[method] = (element, ...others) => {
        // What tells a browser nothing breaks nothing, but it reads a content that is not there.
        if (element instanceof Element && element.matches("meta[http-equiv]:not([content])"))
          return undefined;
        try {
          return original.call(part, element, ...others);
        } catch (error) {
          broken.push({ sniff, reason: String(error), ...spotOf(element) });
          return undefined;
        }
      };
    }
  }
  const { HTMLCS } = own;
  const styleOf = window.getComputedStyle;
  // On the way up from a part of a shadow tree it asks the tree itself what lies behind: that is what holds the tree.
  window.getComputedStyle = (part: Node, ...others) =>
    styleOf.call(window, part instanceof ShadowRoot ? part.host : (part as Element), ...others);
  try {
    // It enters no shadow tree by itself.
    const issues = [document, ...treesIn(document).map(asElement)].flatMap(issuesIn);
    return { issues, broken };
  } finally {
    window.getComputedStyle = styleOf;
  }

  function issuesIn(part: Document | ShadowRoot): HtmlcsIssue[] {
    let isDone = false;
    HTMLCS.process("WCAG2AA", part, (error) => {
      if (error !== undefined) throw error;
      isDone = true;
    });
    if (!isDone) throw new Error("HTML_CodeSniffer has not ended");
    return HTMLCS.getMessages()
      .filter(({ type }) => type === HTMLCS.ERROR)
      .map(({ code, msg, element }) => ({ code, message: msg, ...spotOf(element) }));
  }

  /** Lets a shadow tree be asked what only elements and documents are asked. */
  function asElement(tree: ShadowRoot): ShadowRoot {
    return Object.assign(tree, {
      getElementsByTagName: (name: string) => tree.querySelectorAll(name),
      hasAttribute: () => false,
      getAttribute: () => null,
    });
  }

  function treesIn(root: ParentNode): ShadowRoot[] {
    const trees = [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [...trees, ...trees.flatMap(treesIn)];
  }

  function spotOf(node: Node): Spot {
    return node instanceof Element
      ? { selector: selectorOf(node), context: contextOf(node) }
      : { selector: "", context: "" };
  }

  function selectorOf(element: Element): string {
    const root = element.getRootNode();
    const holder = root instanceof ShadowRoot ? selectorOf(root.host) + within : "";
    if (element.id !== "") return `${holder}#${element.id}`;
    const { parentNode: parent, localName } = element;
    if (parent === null || parent instanceof Document) return localName;
    const siblings = [...parent.children];
    const isOnly = siblings.filter((one) => one.localName === localName).length === 1;
    const step = isOnly ? localName : `${localName}:nth-child(${siblings.indexOf(element) + 1})`;
    return parent instanceof Element ? `${selectorOf(parent)} > ${step}` : holder + step;
  }

  function contextOf({ outerHTML, innerHTML }: Element): string {
    const inside = innerHTML.length > 31 ? `${innerHTML.slice(0, 31)}...` : innerHTML;
    const start = outerHTML.replace(innerHTML, () => inside);
    return start.length > 251 ? `${start.slice(0, 250)}...` : start;
  }
}
