const unseen = "[hidden], .on-paper, .visually-hidden, script, style, noscript, template, title";
const phrasing = new Set(["a", "abbr", "b", "em", "i", "mark", "span", "strong", "sub", "sup"]);

/** Writes a text as facts are compared: one blank for any white space, no soft hyphens, small letters. */
export function comparable(text: string): string {
  return text.replaceAll("\u00ad", "").replace(/\s+/g, " ").trim().toLocaleLowerCase("da");
}

/** Gives the words that a reader sees in a part of a page; blocks are parted by a blank. */
export function visibleText(part: Element): string {
  return [...part.childNodes]
    .map((node) => {
      if (node.nodeType === node.TEXT_NODE) return node.textContent ?? "";
      if (!isElement(node) || node.matches(unseen)) return "";
      const text = visibleText(node);
      return phrasing.has(node.localName) ? text : ` ${text} `;
    })
    .join("");
}

/** Gives the one part that a selector finds; throws when there is none. */
export function one(within: ParentNode, selector: string): Element {
  const found = within.querySelector(selector);
  if (found === null) throw new Error(`Nothing matches ${selector}`);
  return found;
}

/** Gives the words of every part that a selector finds, each with single blanks. */
export function textsOf(within: ParentNode, selector: string): readonly string[] {
  return [...within.querySelectorAll(selector)].map(wordsOf);
}

/** Gives the visible words of a part with single blanks. */
export function wordsOf(part: Element): string {
  return visibleText(part).replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
