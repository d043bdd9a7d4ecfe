import type { PageElement } from "./parsed-page.ts";

/** An address that stands in an attribute of an element. */
export interface ElementUrl {
  readonly element: PageElement;
  readonly attribute: string;
  readonly url: string;
}

const fetchingAttributes: Readonly<Record<string, readonly string[]>> = {
  script: ["src"],
  img: ["src", "srcset"],
  source: ["src", "srcset"],
  video: ["src", "poster"],
  audio: ["src"],
  track: ["src"],
  iframe: ["src"],
  embed: ["src"],
  object: ["data"],
  input: ["src"],
  use: ["href", "xlink:href"],
  image: ["href", "xlink:href"],
  feImage: ["href", "xlink:href"],
};

const leadingAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  area: ["href"],
  form: ["action"],
  button: ["formaction"],
};

/** What a browser may fetch for each kind of `<link>`; the others only name an address. */
const fetchingLinks = new Set([
  "stylesheet",
  "icon",
  "apple-touch-icon",
  "mask-icon",
  "manifest",
  "preload",
  "modulepreload",
  "prefetch",
  "preconnect",
  "dns-prefetch",
]);

/** Gives the addresses that a browser fetches by itself when it shows an element. */
export function fetchedUrls(element: PageElement): ElementUrl[] {
  if (element.tag === "link") return isFetchingLink(element) ? urlsIn(element, ["href"]) : [];
  if (element.tag === "meta") return refreshUrls(element);
  return urlsIn(element, fetchingAttributes[element.tag] ?? []);
}

/** Gives the addresses to which a reader is led by an element. */
export function leadingUrls(element: PageElement): ElementUrl[] {
  return urlsIn(element, leadingAttributes[element.tag] ?? []);
}

/** Gives the addresses in a style sheet. */
export function cssUrls(css: string): string[] {
  const withoutComments = css.replace(/\/\*[\s\S]*?\*\//g, "");
  const found = withoutComments.matchAll(
    /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+["']([^"']+)["']/g,
  );
  return [...found].map((match) => match.slice(1).find((part) => part !== undefined) ?? "");
}

/** Says whether an element is a style sheet that the page waits for. */
export function isStyleSheet({ tag, attributes }: PageElement): boolean {
  return tag === "link" && relations(attributes).includes("stylesheet");
}

function refreshUrls(element: PageElement): ElementUrl[] {
  if (element.attributes.get("http-equiv")?.toLowerCase() !== "refresh") return [];
  const url = /url\s*=\s*["']?([^"']+)/i.exec(element.attributes.get("content") ?? "")?.[1];
  return url === undefined ? [] : [{ element, attribute: "content", url }];
}

function isFetchingLink({ attributes }: PageElement): boolean {
  return relations(attributes).some((relation) => fetchingLinks.has(relation));
}

function relations(attributes: ReadonlyMap<string, string>): string[] {
  return (attributes.get("rel") ?? "").toLowerCase().split(/\s+/);
}

function urlsIn(element: PageElement, attributes: readonly string[]): ElementUrl[] {
  return attributes.flatMap((attribute) => {
    const value = element.attributes.get(attribute);
    if (value === undefined) return [];
    const urls =
      attribute === "srcset" ? value.split(",").map((part) => part.trim().split(/\s+/)[0] ?? "") : [value];
    return urls.map((url) => ({ element, attribute, url }));
  });
}
