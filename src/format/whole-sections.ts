/**
 * Gives the CSS rule that keeps sections in one piece, by the anchors of their headings; `scope` is the selector of what
 * holds them. Nothing where there are none.
 */
export function wholeSectionsRule(anchors: readonly string[], scope = ""): readonly string[] {
  if (anchors.length === 0) return [];
  const having = (attribute: string): string =>
    anchors.map((anchor) => `[${attribute}=${cssValue(anchor)}]`).join();
  const sections = `section:is(${having("aria-labelledby")},.section:has(${having("id")}))`;
  return [`${scope} ${sections}{break-inside:avoid}`.trim()];
}

/** An identifier needs no quotation marks, and every page has some of these. */
const cssValue = (anchor: string): string =>
  /^[a-z][\w-]*$/u.test(anchor) ? anchor : `"${cssEscaped(anchor)}"`;

/** Writes an anchor so that it cannot end the string, the rule or the style element. */
function cssEscaped(anchor: string): string {
  return anchor.replace(/[^\w-]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16) ?? ""} `);
}
