import { type ElementUrl, fetchedUrls, leadingUrls } from "../page/fetched-urls.ts";
import { type ParsedPage, placeOf } from "../page/parsed-page.ts";

/** What the other pages of a site need to know of a page; small, because all of them are held at once. */
export interface PageFacts {
  readonly path: string;
  /** Empty when the page has none. */
  readonly title: string;
  /** Everything that an anchor can lead to. */
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly { readonly url: string; readonly place: string }[];
}

/** Gives what the other pages need to know of a page. */
export function pageFacts({ path, elements }: ParsedPage): PageFacts {
  const anchors = elements.flatMap(({ tag, attributes }) => [
    attributes.get("id"),
    tag === "a" ? attributes.get("name") : undefined,
  ]);
  const urls = elements.flatMap((element): ElementUrl[] => [
    ...leadingUrls(element),
    ...fetchedUrls(element),
  ]);
  return {
    path,
    title: elements.find(({ tag }) => tag === "title")?.text() ?? "",
    anchors: new Set(anchors.filter((anchor) => anchor !== undefined)),
    links: urls.map(({ element, attribute, url }) => ({ url, place: placeOf(element, attribute, url) })),
  };
}
