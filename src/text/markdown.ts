import MarkdownIt from "markdown-it";
import { bindText } from "./typography.ts";

/** The Markdown renderer of the site. */
export type Markdown = InstanceType<typeof MarkdownIt>;

/**
 * Makes the one Markdown renderer of the site: no HTML, no headings (the views own the outline), text bound by
 * `bindText`. A link to another page (`/…`) gets its address from `hrefOf`, which adds the path prefix.
 */
export function markdownRenderer(hrefOf: (path: string) => string): Markdown {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.disable(["heading", "lheading", "image", "hr", "code", "fence"]);
  const rules = markdown.renderer.rules;
  const printText = rules["text"];
  rules["text"] = (tokens, index, ...rest) => {
    const token = tokens[index];
    if (token !== undefined) token.content = bindText(token.content);
    return printText === undefined ? "" : printText(tokens, index, ...rest);
  };
  rules["link_open"] = (tokens, index, options, _env, self) => {
    const href = String(tokens[index]?.attrGet("href") ?? "");
    if (href.startsWith("/")) tokens[index]?.attrSet("href", hrefOf(href));
    return self.renderToken(tokens, index, options);
  };
  return markdown;
}
