import { type DefaultTreeAdapterMap, parse, defaultTreeAdapter as tree } from "parse5";
import type { BuiltPage } from "../site/built-site.ts";

/** An element of a page with the line on which it starts. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
  /** All text inside, white space folded, without that of scripts and styles further in. */
  text(): string;
}

/** A page read as a browser without JavaScript reads it. */
export interface ParsedPage extends BuiltPage {
  readonly html: string;
  /** Every element in document order. */
  readonly elements: readonly PageElement[];
}

type Node = DefaultTreeAdapterMap["node"];

/** Reads the HTML of a page. */
export function parsedPage(page: BuiltPage, html: string): ParsedPage {
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  return { ...page, html, elements: [...elementsIn(document)] };
}

function* elementsIn(node: Node): Generator<PageElement> {
  if (tree.isElementNode(node)) {
    yield {
      tag: node.tagName,
      attributes: new Map(
        node.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
      ),
      line: node.sourceCodeLocation?.startLine ?? 1,
      text: () => node.childNodes.map(textIn).join("").replace(/\s+/g, " ").trim(),
    };
  }
  // What a template holds is shown once a script uses it.
  if ("content" in node) yield* elementsIn(node.content);
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsIn(child);
}

function textIn(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (!("childNodes" in node) || ["script", "style", "template"].includes(node.nodeName)) return "";
  return node.childNodes.map(textIn).join("");
}

/** Names an element as a finding's place, for example `line 12, <a href="/x/">`. */
export function placeOf({ tag, line }: PageElement, attribute?: string, value?: string): string {
  return attribute === undefined
    ? `line ${line}, <${tag}>`
    : `line ${line}, <${tag} ${attribute}="${value ?? ""}">`;
}
