import { phonePieces } from "./phone.ts";
import { encodedTarget, type TextGrammar, textGrammar } from "./text-grammar.ts";
import { bindText } from "./typography.ts";

/** The Markdown renderer of the site. */
export type Markdown = TextGrammar;

/**
 * What a rendering may do besides: `explain` is asked for every hard word outside links and gives the address of its
 * explanation, or undefined where the word needs none.
 */
export interface MarkdownEnvironment {
  readonly words?: RegExp;
  readonly explain?: (word: string) => string | undefined;
}

type State = Parameters<Parameters<Markdown["core"]["ruler"]["push"]>[1]>[0];
type Token = State["tokens"][number];

/** Where a link may lead: to a page of the site, a place on the page, another site, or a mailbox. */
const printedTarget = /^(?:\/(?!\/)|#|https:|mailto:)/i;

/**
 * Makes the one Markdown renderer of the site: the texts' own grammar (`textGrammar`), text bound by `bindText`, hard
 * words linked to their explanation (see `MarkdownEnvironment`), telephone numbers to the telephone. A link to another page (`/…`) gets its address from
 * `hrefOf`, which adds the path prefix; of a link that has no address yet, or leads elsewhere than it may, only the
 * words are printed.
 */
export function markdownRenderer(hrefOf: (path: string) => string | undefined): Markdown {
  const markdown = textGrammar();
  const printedHref = (target: string): string | undefined => {
    if (!printedTarget.test(target)) return undefined;
    return target.startsWith("/") ? hrefOf(encodedTarget(target)) : encodedTarget(target);
  };
  markdown.core.ruler.push("danish", (state: State) => {
    const environment = state.env as MarkdownEnvironment;
    for (const token of state.tokens) {
      if (token.children)
        token.children = markedTokens(printedTokens(token.children, printedHref), environment, state);
    }
  });
  markdown.renderer.rules["link_open"] = (tokens, index, options, _env, self) => {
    const target = targetOf(tokens[index]);
    tokens[index]?.attrSet("href", printedHref(target) ?? target);
    return self.renderToken(tokens, index, options);
  };
  return markdown;
}

const reader = textGrammar();

/** Gives the words of a text as they are printed: links keep their text, marks of emphasis go, lines stay lines. */
export function plainWords(markdown: string): string {
  return reader
    .parse(markdown, {})
    .flatMap(({ children }) => (children === null ? [] : [children.map(wordsOf).join("")]))
    .join("\n\n");
}

function wordsOf({ type, content }: Token): string {
  return type === "softbreak" ? "\n" : content;
}

function targetOf(token: Token | undefined): string {
  return String(token?.attrGet("href") ?? "");
}

/** Leaves out links without an address; there is no link inside a link. */
function printedTokens(
  tokens: readonly Token[],
  hrefOf: (target: string) => string | undefined,
): readonly Token[] {
  let isLink = true;
  return tokens.filter((token) => {
    if (token.type === "link_open") isLink = hrefOf(targetOf(token)) !== undefined;
    return isLink || !token.type.startsWith("link_");
  });
}

function markedTokens(tokens: readonly Token[], environment: MarkdownEnvironment, state: State): Token[] {
  let links = 0;
  return tokens.flatMap((token) => {
    if (token.type === "link_open") links += 1;
    if (token.type === "link_close") links -= 1;
    if (token.type !== "text") return [token];
    token.content = bindText(token.content);
    return links > 0 ? [token] : withPhones(explainedTokens(token, environment, state), state);
  });
}

/** Makes the telephone numbers in the words outside links links themselves. */
function withPhones(tokens: readonly Token[], state: State): Token[] {
  let links = 0;
  return tokens.flatMap((token) => {
    if (token.type === "link_open") links += 1;
    if (token.type === "link_close") links -= 1;
    if (token.type !== "text" || links > 0) return [token];
    return phonePieces(token.content).flatMap(({ text, href, label }) =>
      href === undefined
        ? [textToken(text, state)]
        : linkTokens(text, { href, ...(label === undefined ? {} : { "aria-label": label }) }, state),
    );
  });
}

/** Splits a text at the hard words that get a link to their explanation. */
function explainedTokens(token: Token, { words, explain }: MarkdownEnvironment, state: State): Token[] {
  if (words === undefined || explain === undefined) return [token];
  const parts: Token[] = [];
  let end = 0;
  for (const match of token.content.matchAll(words)) {
    const href = explain(match[0]);
    if (href === undefined) continue;
    parts.push(
      textToken(token.content.slice(end, match.index), state),
      ...linkTokens(match[0], termLink(href), state),
    );
    end = match.index + match[0].length;
  }
  return [...parts, textToken(token.content.slice(end), state)];
}

function textToken(content: string, state: State): Token {
  const token = new state.Token("text", "", 0);
  token.content = content;
  return token;
}

/** The place of a word's use, to which its explanation leads back. */
export const useOf = (href: string): string => `${href.replace("#", "")}-brug`;

const termLink = (href: string) => ({ class: "term", href, id: useOf(href) });

function linkTokens(word: string, attributes: Readonly<Record<string, string>>, state: State): Token[] {
  const open = new state.Token("link_open", "a", 1);
  for (const [name, value] of Object.entries(attributes)) open.attrSet(name, value);
  return [open, textToken(word, state), new state.Token("link_close", "a", -1)];
}

/** Writes plain text so that it is printed as it stands where a text may have markup; the reverse of `plainWords`. */
export function asWritten(text: string): string {
  return text.replace(/[*[\]]/g, "\\$&");
}
