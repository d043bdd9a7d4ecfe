/**
 * Gives the CSS rule that keeps sections in one piece, by the anchors of their headings; `scope` is the selector of what
 * holds them. Nothing where there are none.
 */
export function wholeSectionsRule(anchors: readonly string[], scope = ""): readonly string[] {
  const names = anchors
    .map(cssEscaped)
    .map((name) => `[aria-labelledby="${name}"],.section:has([id="${name}"])`);
  return names.length === 0 ? [] : [`${scope} section:is(${names.join()}) { break-inside: avoid; }`.trim()];
}

/** Writes an anchor so that it cannot end the string, the rule or the style element. */
function cssEscaped(anchor: string): string {
  return anchor.replace(/[^\w-]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16) ?? ""} `);
}
