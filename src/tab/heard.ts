import type { OnePage } from "./one-page.ts";
import type { PageTools } from "./page-tools.ts";

/** What tells what of a page is heard. */
export type Heard = ReturnType<typeof heard>;

/** Makes what tells what of a page is heard, and what its parts are called. Sent to the browser as text. */
export function heard({ around, every, closest, treeOf, textIn, partsOf }: PageTools & OnePage) {
  const folded = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();
  function isHeard(element: Element): boolean {
    if (closest(element, "[aria-hidden=true], [inert]") !== null) return false;
    if (element.checkVisibility({ visibilityProperty: true })) return true;
    // What holds a shadow tree or a part of another, and has no box of its own, is passed through.
    const isSlot = element.localName === "slot" && treeOf(element) !== document;
    const isPassed =
      (isSlot || element.shadowRoot !== null) && getComputedStyle(element).display === "contents";
    const holder = isPassed ? around(element) : null;
    return holder !== null && isHeard(holder);
  }

  /** Gives the elements that a screen reader meets. */
  const all = <Kind extends Element = HTMLElement>(selector: string): Kind[] =>
    every<Kind>(selector).filter(isHeard);
  const textOf = (node: Node): string => folded(textIn(node));
  const wordsOf = (text: string): readonly string[] => text.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];

  /** Gives what is heard of the inside of a part: hidden words are not, alternative texts are. */
  function heardIn(node: Node): string {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || !isHeard(node) || node.matches("script, style")) return "";
    const alternative = node.matches("img, area, input[type=image]") ? node.getAttribute("alt") : null;
    return node.getAttribute("aria-label") ?? alternative ?? partsOf(node).map(heardIn).join("");
  }

  /**
   * Gives what a part is called when it is heard, in the order of https://www.w3.org/TR/accname-1.2/; without what it holds,
   * where that gives it no name.
   */
  function nameOf(element: Element, isByContent = !element.matches("input, select, textarea")): string {
    const ids = folded(element.getAttribute("aria-labelledby")).split(" ");
    const idsOf = treeOf(element);
    const { labels } = element as HTMLInputElement;
    const isButton = element.matches("[type=button], [type=submit], [type=reset]");
    const names = [
      ids.map((id) => textIn(idsOf.getElementById(id) ?? new Text())).join(" "),
      element.getAttribute("aria-label"),
      [...(labels ?? [])].map(heardIn).join(" "),
      isButton ? element.getAttribute("value") : element.getAttribute("alt"),
      isByContent ? partsOf(element).map(heardIn).join("") : "",
      element.getAttribute("title"),
    ];
    return names.map(folded).find((name) => name !== "") ?? "";
  }

  return { folded, isHeard, all, textOf, wordsOf, heardIn, nameOf };
}
