import { type LookedAt, peopleLookAt } from "../messages/audit/for-people.ts";
import { type ElementUrl, fetchedUrls, leadingUrls } from "./fetched-urls.ts";
import { isHeard, type ParsedPage, placeOf } from "./parsed-page.ts";

/** What the other pages of a site need to know of a page; small, because all of them are held at once. */
export interface PageFacts {
  readonly path: string;
  /** Empty when the page has none. */
  readonly title: string;
  /** The language that the page says it is in; undefined when it says none. */
  readonly language: string | undefined;
  /** Everything that an anchor can lead to. */
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly { readonly url: string; readonly place: string }[];
  /** Where the page sends every reader at once, by a refresh without delay; such a page is no page to read. */
  readonly leadsOn?: string;
  /** Whether its main part is marked for Pagefind, which leaves the pages without the mark out of the search. */
  readonly isMarkedForSearch: boolean;
  /** Whether it asks search engines not to list it. */
  readonly asksNotToBeListed: boolean;
  /** The address that it says is its own; undefined when it says none. */
  readonly canonical: string | undefined;
  /** The addresses of telephones and mail in its main part, with `tel:` or `mailto:`. */
  readonly contacts: readonly string[];
  readonly footerLinks: readonly { readonly url: string; readonly name: string }[];
  /** What it has at which a person must look. */
  readonly has: readonly LookedAt[];
}

/** By which elements a page has what a person must look at; paper is no page. */
const lookedAt: Readonly<Record<Exclude<LookedAt, "paper">, readonly string[]>> = {
  pictures: ["img", "svg", "canvas", "picture"],
  fields: ["input", "select", "textarea"],
  tables: ["table"],
  media: ["audio", "video"],
  frames: ["iframe", "object", "embed"],
};

/** Gives what the other pages need to know of a page. */
export function pageFacts(page: ParsedPage): PageFacts {
  const { path, elements } = page;
  const anchors = elements.flatMap(({ tag, attributes }) => [
    attributes.get("id"),
    tag === "a" ? attributes.get("name") : undefined,
  ]);
  const urls = elements.flatMap((element): ElementUrl[] => [
    ...leadingUrls(element),
    ...fetchedUrls(element),
  ]);
  const leadsOn = leadsOnTo(page);
  return {
    path,
    ...(leadsOn !== undefined && { leadsOn }),
    title: elements.find(({ tag }) => tag === "title")?.text() ?? "",
    language: elements.find(({ tag }) => tag === "html")?.attributes.get("lang"),
    isMarkedForSearch: elements.some(({ attributes }) => attributes.has("data-pagefind-body")),
    asksNotToBeListed: elements.some(isNoindex),
    canonical: elements
      .find(({ tag, attributes }) => tag === "link" && attributes.get("rel") === "canonical")
      ?.attributes.get("href"),
    anchors: new Set(anchors.filter((anchor) => anchor !== undefined)),
    links: urls.map(({ element, attribute, url }) => ({ url, place: placeOf(element, attribute, url) })),
    contacts: elements
      .filter((element) => element.tag === "a" && isInside(element, "main", "main"))
      .map((element) => element.attributes.get("href") ?? "")
      .filter((url) => /^(tel|mailto):/.test(url)),
    footerLinks: elements
      .filter(
        (element) => element.tag === "a" && isHeard(element) && isInside(element, "footer", "contentinfo"),
      )
      .map((element) => ({ url: element.attributes.get("href") ?? "", name: element.name() })),
    has: peopleLookAt.filter(
      (thing) =>
        thing !== "paper" &&
        elements.some((element) => lookedAt[thing].includes(element.tag) && isHeard(element)),
    ),
  };
}

/** Gives the address to which a page sends every reader at once; undefined where it is one to read. */
export function leadsOnTo({ elements }: ParsedPage): string | undefined {
  return elements.flatMap((element) => atOnce(element) ?? [])[0];
}

/** Says whether a page is there to be read; one that only leads on is none. */
export function isRead({ leadsOn }: PageFacts): boolean {
  return leadsOn === undefined;
}

function isNoindex({ tag, attributes }: ParsedPage["elements"][number]): boolean {
  return (
    tag === "meta" &&
    attributes.get("name")?.toLowerCase() === "robots" &&
    /\b(noindex|none)\b/i.test(attributes.get("content") ?? "")
  );
}

function atOnce({ tag, attributes }: ParsedPage["elements"][number]): string | undefined {
  if (tag !== "meta" || attributes.get("http-equiv")?.toLowerCase() !== "refresh") return undefined;
  return /^\s*0+\s*[;,]\s*url\s*=\s*["']?([^"']+)/i.exec(attributes.get("content") ?? "")?.[1];
}

function isInside(element: ParsedPage["elements"][number], tag: string, role: string): boolean {
  for (let at: typeof element | undefined = element; at !== undefined; at = at.parent) {
    if (at.tag === tag || at.attributes.get("role") === role) return true;
  }
  return false;
}
