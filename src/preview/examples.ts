import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ownFile } from "../engine/own-file.ts";
import { includesFolder, nunjucksEnvironment } from "../render/nunjucks.ts";

/** One way in which a component is shown. */
export interface RenderedExample {
  readonly component: string;
  readonly name: string;
  readonly html: string;
}

interface ExamplesModule {
  readonly examples: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
}

/** Renders every example of every component, as its macro prints it on a page. */
export async function renderedExamples(): Promise<readonly RenderedExample[]> {
  const environment = nunjucksEnvironment();
  const folder = join(includesFolder, "components");
  const components = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const rendered: RenderedExample[] = [];
  for (const { name: component } of components) {
    const file = ownFile(`_includes/components/${component}/${component}.examples.ts`);
    const { examples } = (await import(file.href)) as ExamplesModule;
    for (const [macro, named] of Object.entries(examples)) {
      for (const [name, args] of Object.entries(named)) {
        const names = args.map((_, index) => `a${index}`);
        const html = environment.renderString(
          `{% from "components/${component}/${component}.njk" import ${macro} %}{{ ${macro}(${names.join(", ")}) }}`,
          Object.fromEntries(names.map((each, index) => [each, args[index]])),
        );
        rendered.push({ component, name: `${macro}: ${name}`, html });
      }
    }
  }
  return rendered;
}

/** Renders the head of a page, which has the bar in the municipality's colour. */
export function renderedHead(shell: {
  readonly name: string;
  readonly what: string;
  readonly barLogo?: { readonly href: string; readonly isForDark: boolean };
}): string {
  const { name, what, barLogo } = shell;
  const item = {
    shell: {
      home: { href: "#", text: name, current: false },
      what: { text: what },
      searchHref: "#",
      trail: [{ href: "#", text: name }],
      ...(barLogo === undefined ? { barLogo: false } : { barLogo }),
      largePrint: false,
    },
  };
  return nunjucksEnvironment().renderString('{% include "partials/site-header.njk" %}', { item });
}
