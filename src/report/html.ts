import { visible } from "./visible.ts";

/** HTML that was made here; every text in it is escaped. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[];

/** Makes HTML from a template: texts are escaped, HTML is kept. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.reduce((made, text, index) => made + printed(parts[index - 1] ?? "") + text) };
}

/** Escapes a text for HTML and XML; what nobody sees is written by its number, what XML may not hold becomes U+FFFD. */
export function escaped(text: string): string {
  return visible(text)
    .replace(/[\uFFFE\uFFFF]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function printed(part: Part): string {
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  return "html" in part ? part.html : part.map(({ html: each }) => each).join("\n");
}
