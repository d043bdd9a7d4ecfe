import { type MarkdownEnvironment, markdownRenderer } from "../format/markdown.ts";
import type { Municipality } from "../model/index.ts";
import { linkedPath } from "./routes.ts";
import { hrefOf, type SiteContext, urlOf } from "./site-context.ts";
import type { TablePaper } from "./table-layout.ts";

/** Turns Markdown of the content into HTML: a whole piece with its paragraphs, or the words of one line. */
export interface Writer {
  readonly blockHtml: (markdown: string) => string;
  readonly inlineHtml: (markdown: string) => string;
  /** Gives the words alone, for names that carry no markup. */
  readonly plainText: (markdown: string) => string;
  /** What is written: a page, which is printed in both sizes, or a paper of one. Tables are set by it. */
  readonly medium: "page" | TablePaper;
  /** Gives the same writer, which now also links hard words to their explanation. */
  readonly explaining: (environment: MarkdownEnvironment) => Writer;
}

/** Makes the writer of a municipality's pages, whose links stay on the site. */
export function pageWriter(context: SiteContext, municipality: Municipality): Writer {
  return writerWith((target) => hrefOf(context, linkedPath(context, municipality, target)), "page");
}

/** Makes the writer of the PDFs, whose links must carry the whole address; a draft has none, and prints the words alone. */
export function printWriter(
  context: SiteContext,
  municipality: Municipality,
  medium: TablePaper = "ordinary",
): Writer {
  const href = (target: string) => urlOf(context, linkedPath(context, municipality, target));
  return writerWith((target) => (context.isDraft ? undefined : href(target)), medium);
}

function writerWith(href: (path: string) => string | undefined, medium: Writer["medium"]): Writer {
  const markdown = markdownRenderer(href);
  const writer = (environment: MarkdownEnvironment): Writer => ({
    blockHtml: (text) => markdown.render(text, { ...environment }).trim(),
    inlineHtml: (text) => markdown.renderInline(text, { ...environment }),
    plainText: (text) =>
      markdown
        .parseInline(text, {})
        .flatMap(({ children }) => children ?? [])
        .map(({ type, content }) => (type === "softbreak" ? " " : content))
        .join(""),
    medium,
    explaining: writer,
  });
  return writer({});
}

/** What most views need: the site, the writer, and the municipality they speak of. */
export interface MunicipalityContext {
  readonly site: SiteContext;
  readonly writer: Writer;
  readonly municipality: Municipality;
}
