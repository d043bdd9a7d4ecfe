import type { UserConfig } from "@11ty/eleventy";
import { hasRareLetters } from "../fonts/index.ts";
import { withDirections } from "../render/directions.ts";
import { nunjucksEnvironment } from "../render/nunjucks.ts";
import { siteRequest } from "./site-request.ts";

/** Renders the pages in the same Nunjucks as the PDFs. */
export function templates(configuration: UserConfig): void {
  configuration.setUseGitIgnore(false);
  const environment = nunjucksEnvironment();
  configuration.setLibrary("njk", environment);
  // Eleventy forgets a changed template while it still renders with the old one; each build begins with none.
  configuration.on("eleventy.before", () => environment.invalidateCache());
  configuration.addTransform("directions", withDirections);
  configuration.addTransform("letters", (text) => {
    if (!hasRareLetters(text)) return text;
    const address = `${siteRequest(configuration).site.pathPrefix}assets/letters.css`;
    return text.replace("</head>", () => `  <link rel="stylesheet" href="${address}">\n</head>`);
  });
  // What macros leave of their indents weighs, and is never seen: no page has preformatted text.
  configuration.addTransform("unindent", (text) => text.replace(/^\s+/gm, ""));
}
