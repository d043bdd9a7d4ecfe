/** Writes a text as a CSS string that cannot end the string, the rule or the style element. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /["\\<>&\n\r\f\0]/g,
    (character) => `\\${character.codePointAt(0)?.toString(16) ?? ""} `,
  );
  return `"${escaped}"`;
}

/**
 * Gives the page rules of one document: the municipality and the standard in the running head, edition and date in
 * the foot, page x of y. Chromium knows no running elements, so the words stand in the rule itself.
 */
export function pageStyleHtml(words: {
  readonly head: readonly [string, string];
  readonly foot: string;
  /** The first page has its head in its own text. */
  readonly firstWithoutHead?: boolean;
  /** The head and foot of each chapter of a book, because a sheet that lies alone must say what it is about. */
  readonly chapters?: readonly { readonly head: string; readonly foot: string }[];
}): string {
  return [
    "@page {",
    `@top-left { content: ${cssString(words.head[0])}; }`,
    `@top-right { content: ${cssString(words.head[1])}; }`,
    `@bottom-left { content: ${cssString(words.foot)}; }`,
    '@bottom-right { content: "Side " counter(page) " af " counter(pages); }',
    "}",
    ...(words.firstWithoutHead
      ? ["@page :first { @top-left { content: none; } @top-right { content: none; } }"]
      : []),
    ...(words.chapters ?? []).flatMap(({ head, foot }, index) => [
      `.chapter:nth-of-type(${index + 1}) { page: chapter-${index + 1}; }`,
      `@page chapter-${index + 1} {`,
      `@top-right { content: ${cssString(head)}; }`,
      `@bottom-left { content: ${cssString(foot)}; }`,
      "}",
    ]),
  ].join("\n");
}
