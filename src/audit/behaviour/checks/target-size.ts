import { affects } from "../../../messages/audit/affects.ts";
import { looksFor } from "../../../messages/audit/looks-for.ts";
import { keys } from "../../../messages/audit/use.ts";
import type { PageTools } from "../../../tab/page-tools.ts";
import { type BehaviourCheck, faultsAt } from "../behaviour-check.ts";

/** Measures what can be pointed at, in a wide and in a narrow window, by WCAG 2.5.8 with its exceptions. */
export const targetSize: BehaviourCheck = {
  name: "target-size",
  kind: "behaviour",
  subject: "page",
  looksFor: looksFor.targetSize,
  turn: "both",
  affects: affects.targetSize,
  run: async (tab) => {
    const small = new Map<string, { readonly place: string; readonly size: string }>();
    for (const window of ["wide", "narrow"] as const) {
      await tab.resize(window);
      for (const one of await tab.run(smallTargets)) small.set(one.place, one);
    }
    return faultsAt([...small.values()], "2.5.8", ({ size }) => keys.smallTarget(size));
  },
};

/** Finds targets below 24 px that are too close to others; sent to the browser as text. */
function smallTargets({ placeOf, operable, isShown }: PageTools): { place: string; size: string }[] {
  const least = 24;

  /** A label belongs to the target of its field. */
  const boxOf = (element: Element): DOMRect => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const boxes = [element, ...labels]
      .map((part) => part.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return new DOMRect(left, top, right - left, bottom - top);
  };
  /** The height of a link in a sentence is the line's. */
  const isInSentence = (element: Element): boolean => {
    if (getComputedStyle(element).display !== "inline") return false;
    const block = element.closest(
      "p, li, dd, dt, td, th, figcaption, caption, blockquote, h1, h2, h3, h4, div",
    );
    if (block === null) return false;
    const own = [...block.querySelectorAll("a, button")].map(({ textContent }) => textContent.trim());
    const around = own.reduce((text, part) => text.replace(part, ""), block.textContent);
    return /\p{L}{2,}/u.test(around);
  };
  /** The browser's own look is the reader's choice, not the author's. */
  const isBrowsersOwn = (element: Element): boolean =>
    element.matches("input[type=checkbox], input[type=radio]") &&
    Math.round(element.getBoundingClientRect().width) === 13 &&
    getComputedStyle(element).appearance === "auto";

  const targets = operable()
    .filter((element) => isShown(element) && element.matches(":not(iframe, audio, video, [tabindex='-1'])"))
    .map((element) => ({ element, box: boxOf(element) }));
  const isSmall = ({ width, height }: DOMRect) => width < least - 0.5 || height < least - 0.5;
  const middleOf = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
  const isCrowded = ({ element, box }: (typeof targets)[number]) =>
    targets.some((other) => {
      if (other.element === element || element.contains(other.element) || other.element.contains(element))
        return false;
      const { x, y } = middleOf(box);
      const across = Math.max(other.box.left - x, 0, x - other.box.right);
      const down = Math.max(other.box.top - y, 0, y - other.box.bottom);
      const otherMiddle = middleOf(other.box);
      return isSmall(other.box)
        ? Math.hypot(otherMiddle.x - x, otherMiddle.y - y) < least
        : Math.hypot(across, down) < least / 2;
    });
  return targets
    .filter(({ element, box }) => isSmall(box) && !isInSentence(element) && !isBrowsersOwn(element))
    .filter(isCrowded)
    .map(({ element, box }) => ({
      place: placeOf(element),
      size: `${Math.round(box.width)} × ${Math.round(box.height)}`,
    }));
}
