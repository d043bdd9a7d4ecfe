import { type BehaviourCheck, type Fault, faultsTold } from "../behaviour-check.ts";
import type { PageTools } from "../page-tools.ts";

/** Looks for what moves by itself for more than five seconds, and for what still moves when the reader wants less. */
export const reducedMotion: BehaviourCheck = {
  name: "reduced-motion",
  kind: "behaviour",
  subject: "page",
  looksFor: "Nothing moves without end, and nothing when less motion is asked for",
  turn: "first",
  affects: "people whom movement makes ill or takes away from the text",
  run: async (tab) => {
    await tab.resize("wide");
    const endless = await tab.run(endlessMotion);
    await tab.surround({ reducedMotion: true });
    const moving = await tab.run(motionLeft);
    await tab.surround({});
    return [
      ...endless.slice(0, faultsTold).map(
        (place): Fault => ({
          criterion: "2.2.2",
          place,
          what: "This moves or plays by itself for more than five seconds, and nothing on the page stops it.",
          fix: "Let nothing move by itself, or give a button that stops it.",
        }),
      ),
      ...moving.slice(0, faultsTold).map(
        ({ place, how }): Fault => ({
          criterion: "2.3.3",
          place,
          what: `This ${how} although the reader has asked for less motion.`,
          fix: "Set the motion only inside @media (prefers-reduced-motion: no-preference).",
        }),
      ),
    ];
  },
};

function endlessMotion({ placeOf, isShown }: PageTools): string[] {
  const moving = document.getAnimations().flatMap(({ effect, playState }) => {
    const isLong = Number(effect?.getComputedTiming().endTime ?? 0) > 5000;
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    return playState === "running" && isLong && target !== null && isShown(target) ? [target] : [];
  });
  const playing = document.querySelectorAll("video[autoplay], audio[autoplay], marquee, blink");
  return [...new Set([...moving, ...playing])].map(placeOf);
}

function motionLeft({ placeOf, isShown }: PageTools): { place: string; how: string }[] {
  const moves =
    /\b(all|transform|translate|rotate|scale|top|left|right|bottom|inset|width|height|margin|padding|background-position)\b/;
  const lasts = (times: string) => times.split(",").some((time) => Number.parseFloat(time) > 0.01);
  const animated = document.getAnimations().flatMap((animation) => {
    const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
    const runs = animation instanceof CSSTransition ? false : animation.playState === "running";
    return runs && target !== null && isShown(target) ? [{ place: placeOf(target), how: "moves" }] : [];
  });
  const parts = [document.documentElement, ...document.body.querySelectorAll("*")];
  const styled = parts.flatMap((part) => {
    const { transitionProperty, transitionDuration, scrollBehavior } = getComputedStyle(part);
    if (lasts(transitionDuration) && moves.test(transitionProperty) && isShown(part))
      return [{ place: placeOf(part), how: "moves from one state to the next" }];
    return scrollBehavior === "smooth" ? [{ place: placeOf(part), how: "scrolls smoothly" }] : [];
  });
  return [...animated, ...styled];
}
