import type { UserConfig } from "@11ty/eleventy";
import { hasRareLetters } from "../fonts/index.ts";
import { compiledTemplate } from "../render/compiled.ts";
import { withDirections } from "../render/directions.ts";
import { labelsFile, nunjucksEnvironment } from "../render/nunjucks.ts";
import { siteRequest } from "./site-request.ts";
import { savedData } from "./typescript-data.ts";

let shared: ReturnType<typeof nunjucksEnvironment> | undefined;

/** Compiling every template takes as long as rendering a hundred pages, so builds of the same process do it once. */
function buildEnvironment(): ReturnType<typeof nunjucksEnvironment> {
  shared ??= nunjucksEnvironment();
  return shared;
}

/** Renders the pages in the same Nunjucks as the PDFs. */
export function templates(configuration: UserConfig): void {
  configuration.setUseGitIgnore(false);
  const isBuild = process.env["ELEVENTY_RUN_MODE"] === "build";
  const environment = isBuild ? buildEnvironment() : nunjucksEnvironment();
  configuration.addExtension("njk", {
    key: "njk",
    compile: (text, path) => compiledTemplate(text, path, environment),
    compileOptions: {
      permalink: (address, path) =>
        typeof address === "string" ? compiledTemplate(address, path, environment) : address,
    },
  });
  // Eleventy forgets a changed template while it still renders with the old one; while somebody is at work, each build
  // begins with none, and with the labels that were saved last.
  if (!isBuild)
    configuration.on("eleventy.before", async () => {
      environment.invalidateCache();
      environment.addGlobal("labels", await savedData(labelsFile));
    });
  configuration.addTransform("directions", withDirections);
  configuration.addTransform("letters", (text) => {
    if (!hasRareLetters(text)) return text;
    const address = `${siteRequest(configuration).site.pathPrefix}assets/letters.css`;
    return text.replace("</head>", () => `  <link rel="stylesheet" href="${address}">\n</head>`);
  });
  // What macros leave of their indents weighs, and is never seen: no page has preformatted text.
  configuration.addTransform("unindent", (text) =>
    text
      .replace(/^\s+| +(?= <)/gm, "")
      .replace(/\n(?=<\/?(?:link|meta|script|title|body|head|header|nav|main|footer|form|details)[ >])/g, "")
      // Between words there is a blank still: after the last of the ends, before the first of the beginnings.
      .replace(/(<(?:section|div|ul|ol)(?: [^<>]*)?>)\n(?=<(?:section|div|ul|ol|li|p|h[1-6])[ >])/g, "$1")
      .replace(/(<\/(?:section|div|ul|ol|li|p)>)\n(?=<\/(?:section|div|ul|ol|li|nav)>)/g, "$1")
      .replace(/(<\/(?:li|a|ol)>|<ol[^<>]*>) (?=<\/?(?:ol|li)[ >])/g, "$1")
      .replace(/(<\/(?:li|section|h[1-6])>)\n(?=<(?:li|section|p|ul|ol|div)[ >])/g, "$1"),
  );
}
