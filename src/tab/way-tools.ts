/** Follows a way to its element; sent to the browser as text. */
export function elementAt(way: string, within: string): Element | null {
  let root: ParentNode | null = document;
  let element: Element | null = null;
  for (const step of way.split(within)) {
    element = root?.querySelector(step) ?? null;
    const frame = element as Partial<HTMLIFrameElement> | null;
    root = frame?.contentDocument ?? frame?.shadowRoot ?? null;
  }
  return element;
}

/**
 * Gives the way to what each selector names. Of what is in a frame of another host, which shows itself to nobody here, it
 * gives the way to the frame and the rest of the selector. Sent to the browser as text.
 */
export function waysTo(selectors: readonly string[], within: string): { way: string; rest: string }[] {
  const none = { way: "", rest: "" };
  const wayTo = (element: Element): string => {
    const steps: string[] = [];
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const siblings = [...(at.parentNode?.children ?? [at])];
      steps.unshift(`${at.localName}:nth-child(${siblings.indexOf(at) + 1})`);
    }
    return steps.join(" > ");
  };
  return selectors.map((selector) => {
    let root: ParentNode = document;
    const ways: string[] = [];
    const steps = selector.split(within);
    for (const [at, step] of steps.entries()) {
      try {
        const [element, ...others]: Element[] = [...root.querySelectorAll(step)];
        if (element === undefined || others.length > 0) return none;
        ways.push(wayTo(element));
        const rest = steps.slice(at + 1).join(within);
        const inside = "contentDocument" in element ? element.contentDocument : element.shadowRoot;
        if (inside === null) return { way: ways.join(within), rest };
        root = inside as ParentNode;
      } catch {
        // A place in words.
        return none;
      }
    }
    return { way: ways.join(within), rest: "" };
  });
}
