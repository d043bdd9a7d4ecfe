import { JSDOM } from "jsdom";
import { nunjucksEnvironment } from "../../src/render/nunjucks.ts";

const environment = nunjucksEnvironment();

/** A rendered macro: its HTML, a document of its own around it, and that document as a browser reads it. */
export interface Rendered {
  readonly html: string;
  readonly page: string;
  readonly document: Document;
  /** All words a reader sees, one blank between them. */
  readonly text: string;
}

/** Calls a component's macro as a template does. */
export function rendered(component: string, macro: string, args: readonly unknown[]): Rendered {
  return renderedFrom(`components/${component}/${component}.njk`, macro, args);
}

/** Calls a macro of a template below `_includes/` as another template does. */
export function renderedFrom(template: string, macro: string, args: readonly unknown[]): Rendered {
  const names = args.map((_, index) => `a${index}`);
  const html = environment.renderString(
    `{% from "${template}" import ${macro} %}{{ ${macro}(${names.join(", ")}) }}`,
    Object.fromEntries(names.map((name, index) => [name, args[index]])),
  );
  // A component stands below headings of every level above the one that it is given, or that is usual: the third.
  const level = Math.max(3, ...args.filter((arg) => typeof arg === "number"));
  const above = Array.from({ length: level - 2 }, (_, index) => `<h${index + 2}>Del</h${index + 2}>`);
  // What is the head of a page has the first heading itself.
  const before = html.includes("<h1") ? "" : `<h1>Eksempel</h1>${above.join("")}`;
  const page = [
    '<!doctype html>\n<html lang="da"><head><meta charset="utf-8"><title>Eksempel</title></head>',
    `<body><main>${before}${html}</main></body></html>`,
  ].join("\n");
  const { document } = new JSDOM(page).window;
  return { html, page, document, text: shownText(document.querySelector("main")) };
}

/** The words of an element as a reader sees them: one blank between words, none at the ends. */
export function shownText(element: Node | null): string {
  return (element?.textContent ?? "").replace(/[ \n]+/g, " ").trim();
}

/** Every word that a reader and every address that a program meets in a rendering, what a template keeps ready included. */
export function metIn({ document, text }: Rendered): string {
  const kept = [...document.querySelectorAll("template")].map(({ content }) => content);
  const attributes = [document, ...kept]
    .flatMap((root) => [...root.querySelectorAll("*")])
    .flatMap((element) => [...element.attributes].map(({ value }) => value));
  return [text, ...kept.map(shownText), ...attributes].join("\n");
}
