import type { PageTools } from "../../../tab/page-tools.ts";

/** Text that a reader can no longer read whole. */
export interface LostText {
  readonly place: string;
  /** Cut off at the edge of a box, or other text lies over it. */
  readonly how: "cut" | "covered";
  /** It is in a link, or a link to the whole of it lies beside it. */
  readonly isTeaser?: boolean;
}

/** Finds, inside a page, text that is cut off or lies over other text; sent to the browser as text. */
export function lostText({ placeOf, isClippedAway, shownText, isShown }: PageTools): LostText[] {
  const scrolls = (value: string) => value === "auto" || value === "scroll";
  const isField = (element: Element) =>
    // What runs through is cut off by its nature, at another place each time, and told as what moves.
    element.matches("input, select, textarea, option, iframe, video, audio, marquee, marquee *");

  const cut = [...document.body.querySelectorAll("*")].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const cutsAside = overflowX !== "visible" && !scrolls(overflowX);
    const cutsBelow = overflowY !== "visible" && !scrolls(overflowY);
    if (!(cutsAside || cutsBelow) || isField(element) || !isShown(element) || isClippedAway(element))
      return false;
    const box = element.getBoundingClientRect();
    return shownText(element).some(({ lines }) =>
      lines.some(
        ({ left, right, top, bottom }) =>
          // A line box is taller than its letters; half a line outside is text that is lost.
          (cutsAside && (right > box.right + 2 || left < box.left - 2)) ||
          (cutsBelow && (bottom - box.bottom > (bottom - top) / 2 || box.top - top > (bottom - top) / 2)),
      ),
    );
  });

  const runs = shownText(document.body)
    .filter(({ holder }) => {
      // What is cut away covers nothing.
      if (holder.closest("marquee") !== null || cut.some((part) => part.contains(holder))) return false;
      for (let at: Element | null = holder; at !== null; at = at.parentElement) {
        const { position } = getComputedStyle(at);
        if (position === "fixed" || position === "sticky" || position === "absolute") return false;
      }
      return true;
    })
    .flatMap(({ holder, lines }) => lines.map((line) => ({ holder, line })))
    .sort((a, b) => a.line.top - b.line.top);
  const covered = new Set<Element>();
  for (const [index, { holder, line }] of runs.entries()) {
    for (const other of runs.slice(index + 1)) {
      if (other.line.top >= line.bottom) break;
      if (other.holder === holder) continue;
      const across = Math.min(line.right, other.line.right) - Math.max(line.left, other.line.left);
      const down = Math.min(line.bottom, other.line.bottom) - other.line.top;
      if (across > 4 && down > Math.min(line.height, other.line.height) * 0.55) covered.add(other.holder);
    }
  }
  return [
    ...cut.map((element) => ({
      place: placeOf(element),
      how: "cut" as const,
      isTeaser: element.closest("a") !== null || element.parentElement?.querySelector("a[href]") !== null,
    })),
    ...[...covered].map((element) => ({ place: placeOf(element), how: "covered" as const })),
  ];
}
