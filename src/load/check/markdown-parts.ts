import MarkdownIt from "markdown-it";

/** What a Markdown text refers to and holds beside words. */
export interface MarkdownParts {
  /** The targets of its links and pictures, as they are written. */
  readonly targets: readonly string[];
  /** Its HTML tags, without the closing ones. */
  readonly tags: readonly string[];
}

/**
 * The printer's grammar with HTML switched on, so that HTML is found where the printer would show it as text.
 * It only reads; nothing that it makes is printed.
 */
const reader = new MarkdownIt({ html: true });
reader.normalizeLink = (url) => url;
reader.validateLink = () => true;

/** Finds links, pictures and HTML tags in a text by Markdown's own grammar. */
export function markdownParts(text: string): MarkdownParts {
  const tokens = reader.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  return {
    targets: tokens.flatMap((token) =>
      ["href", "src"].flatMap((name) => token.attrGet(name) ?? []).map(String),
    ),
    tags: tokens
      .filter(({ type }) => type.startsWith("html_"))
      .flatMap(({ content }) => content.match(/<[a-z!][^>]*>/gi) ?? []),
  };
}
