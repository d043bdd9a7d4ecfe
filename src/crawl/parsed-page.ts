import { type DefaultTreeAdapterMap, parse, defaultTreeAdapter as tree } from "parse5";
import { places } from "../messages/audit/page.ts";
import type { BuiltPage } from "./built-site.ts";

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
  /**
   * What the element is called when it is heard, in the order of https://www.w3.org/TR/accname-1.2/: what names it by its
   * id, its label, its text with the alternative texts of pictures in it, its title.
   */
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
  const elements = [...elementsIn(document, namerOf(document))];
  return { ...page, html, elements };
}

/** Names an element of one document. */
type Namer = (element: DefaultTreeAdapterMap["element"]) => string;

function* elementsIn(node: Node, nameOf: Namer, parent?: PageElement): Generator<PageElement> {
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
      name: () => nameOf(node),
    };
    yield own;
  }
  // What a template holds is shown once a script uses it.
  if ("content" in node) yield* elementsIn(node.content, nameOf, own);
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsIn(child, nameOf, own);
}

function attributesOf(node: DefaultTreeAdapterMap["element"]): Map<string, string> {
  return new Map(node.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]));
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function namerOf(document: Node): Namer {
  let known: ReadonlyMap<string, Node> | undefined;
  return (element) => {
    const attributes = attributesOf(element);
    const namedBy = (part: DefaultTreeAdapterMap["element"]): string => {
      const ids = (attributesOf(part).get("aria-labelledby") ?? "").split(/\s+/).filter((id) => id !== "");
      if (ids.length > 0) known ??= new Map(identified(document));
      return folded(ids.map((id) => contentName(known?.get(id))).join(" "));
    };
    const own = [namedBy(element), attributes.get("aria-label"), contentName(element)];
    const inside = () => [...below(element)].map(namedBy).join(" ");
    const first = [...own, attributes.get("title")].map((text) => folded(text ?? ""));
    return first.find((text) => text !== "") ?? folded(inside());
  };
}

function* below(node: DefaultTreeAdapterMap["parentNode"]): Generator<DefaultTreeAdapterMap["element"]> {
  for (const child of node.childNodes)
    if (tree.isElementNode(child)) {
      yield child;
      yield* below(child);
    }
}

/** What a node says, itself included: one that names others may be hidden. */
function contentName(node: Node | undefined): string {
  if (node === undefined || !("childNodes" in node)) return "";
  if (!tree.isElementNode(node)) return "";
  const attributes = attributesOf(node);
  const alternative = ["img", "area", "input"].includes(node.tagName) ? attributes.get("alt") : undefined;
  return attributes.get("aria-label") ?? alternative ?? node.childNodes.map(nameIn).join("");
}

function* identified(node: Node): Generator<[id: string, node: Node]> {
  if (tree.isElementNode(node)) {
    const id = attributesOf(node).get("id");
    if (id !== undefined) yield [id, node];
  }
  if ("childNodes" in node) for (const child of node.childNodes) yield* identified(child);
}

function nameIn(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (!("childNodes" in node) || isUnread(node)) return "";
  if (!tree.isElementNode(node)) return "";
  const attributes = attributesOf(node);
  if (attributes.get("aria-hidden") === "true" || attributes.has("hidden")) return "";
  const picture = node.tagName === "img" ? (attributes.get("alt") ?? attributes.get("title")) : undefined;
  return attributes.get("aria-label") ?? picture ?? node.childNodes.map(nameIn).join("");
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
