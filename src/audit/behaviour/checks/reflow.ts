import { affects } from "../../../messages/audit/affects.ts";
import { lostText as says } from "../../../messages/audit/behaviour.ts";
import { looksFor } from "../../../messages/audit/looks-for.ts";
import type { PageTools } from "../../../tab/page-tools.ts";
import { type BehaviourCheck, faultsAt } from "../behaviour-check.ts";
import { lostText } from "./lost-text.ts";

/** Looks at the page in a window of 320 px, where nothing but tables and pictures may need scrolling sideways. */
export const reflow: BehaviourCheck = {
  name: "reflow",
  kind: "behaviour",
  subject: "page",
  looksFor: looksFor.reflow,
  turn: "narrow",
  affects: affects.reflow,
  run: async (tab) => {
    await tab.resize("narrow");
    const wide = await tab.run(tooWide);
    const lost = await tab.run(lostText);
    return [
      ...faultsAt(wide, "1.4.10", ({ isFrame }) => (isFrame ? says.frameTooWide() : says.tooWide())),
      ...faultsAt(lost, "1.4.10", ({ how }) => says.narrow(how)),
    ];
  },
};

/** Finds what makes the page, or a frame of text in it, scroll sideways; sent to the browser as text. */
function tooWide({ placeOf, shownAmong }: PageTools): { place: string; isFrame: boolean }[] {
  const needsTwoDimensions = "table, pre, img, svg, canvas, video, iframe, math";
  const parts = shownAmong([...document.body.querySelectorAll("*:not(svg *)")]);
  const frames = parts.filter((part) => {
    const { overflowX } = getComputedStyle(part);
    const isFrame = overflowX !== "visible" && !part.matches("input, select, textarea");
    return (
      isFrame && part.scrollWidth > part.clientWidth + 1 && (overflowX === "auto" || overflowX === "scroll")
    );
  });
  const textFrames = frames.filter(
    (frame) => !frame.matches(needsTwoDimensions) && frame.querySelector(needsTwoDimensions) === null,
  );
  const root = document.scrollingElement ?? document.documentElement;
  const scrolls = root.scrollWidth > document.documentElement.clientWidth + 1;
  const sticksOut = scrolls
    ? parts.filter(
        (part) =>
          part.getBoundingClientRect().right + scrollX > document.documentElement.clientWidth + 1 &&
          !frames.some((frame) => frame !== part && frame.contains(part)),
      )
    : [];
  const innermost = sticksOut.filter(
    (part) => !sticksOut.some((other) => part !== other && part.contains(other)),
  );
  const culprits = scrolls && innermost.length === 0 ? [document.body] : innermost;
  return [
    ...culprits.map((part) => ({ place: placeOf(part), isFrame: false })),
    ...textFrames.map((frame) => ({ place: placeOf(frame), isFrame: true })),
  ];
}
