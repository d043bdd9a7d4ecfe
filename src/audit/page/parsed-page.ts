import { type DefaultTreeAdapterMap, parse, defaultTreeAdapter as tree } from "parse5";
import { places } from "../../messages/audit/page.ts";
import type { BuiltPage } from "../site/built-site.ts";

/** An element of a page with the line on which it starts. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
  readonly parent: PageElement | undefined;
  /** All text inside, white space folded, without that of scripts and styles further in. */
  text(): string;
  /** The same without the parts that say that they are in another language. */
  textInOneLanguage(): string;
  /** What the element is called when it is heard: its label, or its text with the alternative texts of pictures in it. */
  name(): string;
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

function* elementsIn(node: Node, parent?: PageElement): Generator<PageElement> {
  let own = parent;
  if (tree.isElementNode(node)) {
    const attributes = attributesOf(node);
    own = {
      tag: node.tagName,
      attributes,
      line: node.sourceCodeLocation?.startLine ?? 1,
      parent,
      text: () => folded(node.childNodes.map(textIn).join("")),
      textInOneLanguage: () => folded(node.childNodes.map(unmarkedTextIn).join("")),
      name: () => folded(attributes.get("aria-label") ?? node.childNodes.map(nameIn).join("")),
    };
    yield own;
  }
  // What a template holds is shown once a script uses it.
  if ("content" in node) yield* elementsIn(node.content, own);
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsIn(child, own);
}

function attributesOf(node: DefaultTreeAdapterMap["element"]): Map<string, string> {
  return new Map(node.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]));
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function nameIn(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (!("childNodes" in node) || isUnread(node)) return "";
  if (!tree.isElementNode(node)) return "";
  const attributes = attributesOf(node);
  if (attributes.get("aria-hidden") === "true" || attributes.has("hidden")) return "";
  const label = attributes.get("aria-label") ?? (node.tagName === "img" ? attributes.get("alt") : undefined);
  return label ?? node.childNodes.map(nameIn).join("");
}

function unmarkedTextIn(node: Node): string {
  if (tree.isElementNode(node) && node.attrs.some(({ name }) => name === "lang")) return "";
  if (!("childNodes" in node) || isUnread(node)) return tree.isTextNode(node) ? node.value : "";
  return node.childNodes.map(unmarkedTextIn).join("");
}

function isUnread({ nodeName }: Node): boolean {
  return ["script", "style", "template"].includes(nodeName);
}

function textIn(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (!("childNodes" in node) || isUnread(node)) return "";
  return node.childNodes.map(textIn).join("");
}

/** Gives the nearest element around an element that has the tag, itself included. */
export function closest(element: PageElement, tag: string): PageElement | undefined {
  for (let at: PageElement | undefined = element; at !== undefined; at = at.parent) {
    if (at.tag === tag) return at;
  }
  return undefined;
}

/** Says whether an element is there for a reader: not in a template, not hidden, not hidden from assistive technology. */
export function isHeard(element: PageElement): boolean {
  for (let at: PageElement | undefined = element; at !== undefined; at = at.parent) {
    const { tag, attributes } = at;
    if (tag === "template" || attributes.has("hidden") || attributes.get("aria-hidden") === "true")
      return false;
  }
  return true;
}

/** Names an element as a finding's place, for example `line 12, <a href="/x/">`. */
export function placeOf({ tag, line }: PageElement, attribute?: string, value?: string): string {
  return attribute === undefined
    ? `${places.line(line)}, <${tag}>`
    : `${places.line(line)}, <${tag} ${attribute}="${value ?? ""}">`;
}
