import { fieldAddress } from "./field-address.ts";

const mark = /<span\b([^>]*\bdata-field="(check|text)"[^>]*)>\s*<\/span>/gu;

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`, "u").exec(attributes)?.[1];
}

const decoded = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/**
 * Makes links of the marks `<span data-field="check" data-field-label="…"></span>`, because Chromium writes the place
 * of a link, and of nothing else, into a PDF. Fields without a `data-field-name` are numbered.
 */
export function withFieldLinks(html: string): string {
  let count = 0;
  return html.replace(mark, (_, attributes: string, kind: "check" | "text") => {
    count += 1;
    const name = attribute(attributes, "data-field-name") ?? `felt-${count}`;
    const label = decoded(attribute(attributes, "data-field-label") ?? "");
    const shown = attributes.replace(/\s*\bdata-field[\w-]*="[^"]*"/gu, "");
    return `<a${shown} href="${fieldAddress({ kind, name, label })}"></a>`;
  });
}
