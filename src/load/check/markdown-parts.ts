import { type LooseStars, textGrammar } from "../../format/text-grammar.ts";

/** One link of a text. */
export interface WrittenLink {
  /** Its target, as it is written. */
  readonly target: string;
  /** Its words as they are printed. */
  readonly words: string;
  readonly title: string | undefined;
  /** Whether an exclamation mark before it makes a picture of it elsewhere. */
  readonly isPicture: boolean;
}

/** Words of a text that are emphasized, with their stars. */
export interface WrittenEmphasis {
  readonly words: string;
  readonly stars: string;
}

/** What a Markdown text holds beside words. */
export interface MarkdownParts {
  readonly links: readonly WrittenLink[];
  readonly emphasis: readonly WrittenEmphasis[];
  /** Runs of stars that mark nothing. */
  readonly looseStars: readonly LooseStars[];
  /** Its words outside and inside of the marks, with nothing of links but their words. */
  readonly words: string;
}

const grammar = textGrammar();

type Token = ReturnType<typeof grammar.parse>[number];

/** Finds links, emphasis and stars in a text, by the grammar that prints it. */
export function markdownParts(text: string): MarkdownParts {
  const loose: LooseStars[] = [];
  const paragraphs = grammar
    .parse(text, { loose })
    .flatMap(({ children }) => (children === null ? [] : [children]));
  return {
    links: paragraphs.flatMap((tokens) =>
      tokens.flatMap((token, index) => (token.type === "link_open" ? [linkAt(tokens, index)] : [])),
    ),
    emphasis: paragraphs.flatMap((tokens) =>
      tokens.flatMap((token, index) =>
        token.type === "em_open" || token.type === "strong_open"
          ? [{ words: wordsFrom(tokens, index), stars: token.markup }]
          : [],
      ),
    ),
    looseStars: loose,
    words: paragraphs.map((tokens) => wordsOf(tokens)).join("\n\n"),
  };
}

function linkAt(tokens: readonly Token[], index: number): WrittenLink {
  const open = tokens[index];
  const title = open?.attrGet("title");
  return {
    target: String(open?.attrGet("href") ?? ""),
    words: wordsFrom(tokens, index),
    title: typeof title === "string" ? title : undefined,
    isPicture: tokens[index - 1]?.content.endsWith("!") ?? false,
  };
}

/** The words between an opening token and the one that closes it. */
function wordsFrom(tokens: readonly Token[], open: number): string {
  let depth = 0;
  const close = tokens.findIndex((token, index) => {
    if (index >= open) depth += token.nesting;
    return index >= open && depth === 0;
  });
  return wordsOf(tokens.slice(open, close));
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ type, content }) => (type === "softbreak" ? "\n" : content)).join("");
}
