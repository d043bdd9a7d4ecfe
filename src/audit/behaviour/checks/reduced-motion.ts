import { affects } from "../../../messages/audit/affects.ts";
import { settings } from "../../../messages/audit/behaviour.ts";
import { looksFor } from "../../../messages/audit/looks-for.ts";
import type { PageTools } from "../../../tab/page-tools.ts";
import { type BehaviourCheck, faultsAt } from "../behaviour-check.ts";

/** Looks for what moves by itself for more than five seconds, and for what still moves when the reader wants less. */
export const reducedMotion: BehaviourCheck = {
  name: "reduced-motion",
  kind: "behaviour",
  subject: "page",
  looksFor: looksFor.reducedMotion,
  turn: "first",
  affects: affects.reducedMotion,
  run: async (tab) => {
    await tab.resize("wide");
    const endless = await tab.run(endlessMotion);
    await tab.surround({ reducedMotion: true });
    const moving = await tab.run(motionLeft);
    await tab.surround({});
    return [
      ...faultsAt(endless, "2.2.2", () => settings.endlessMotion()),
      ...faultsAt(moving, "2.3.3", ({ how }) => settings.motion(how)),
    ];
  },
};

function endlessMotion({ placeOf, isShown }: PageTools): string[] {
  const moving = document.getAnimations().flatMap(({ effect, playState }) => {
    const isLong = Number(effect?.getComputedTiming().endTime ?? 0) > 5000;
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    return playState === "running" && isLong && target !== null && isShown(target) ? [target] : [];
  });
  const playing = [...document.querySelectorAll("video[autoplay], audio[autoplay], marquee, blink")].filter(
    (part) => {
      if (!(part instanceof HTMLMediaElement)) return true;
      const isShort = !part.loop && part.duration <= (part instanceof HTMLVideoElement ? 5 : 3);
      const isSilent = part instanceof HTMLAudioElement && part.muted;
      return !part.controls && !isShort && !isSilent;
    },
  );
  // The page's own switch stops what it starts; a program cannot tell which of several.
  const stops = [
    ...document.querySelectorAll("button, [role=button], [role=switch], input[type=button]"),
  ].some(
    (part) =>
      isShown(part) &&
      /\b(paus|stop|stands|sluk|afbryd|mute|lyd fra|turn off)/i.test(
        [
          part.getAttribute("aria-label"),
          part.textContent,
          part.getAttribute("value"),
          part.getAttribute("title"),
        ].join(" "),
      ),
  );
  return stops ? [] : [...new Set([...moving, ...playing])].map(placeOf);
}

/** Something that moves, and how. */
interface Motion {
  readonly place: string;
  readonly how: "moves" | "changes" | "scrolls";
}

function motionLeft({ placeOf, isShown }: PageTools): Motion[] {
  const moves =
    /\b(all|transform|translate|rotate|scale|top|left|right|bottom|inset|width|height|margin|padding|background-position)\b/;
  const lasts = (times: string) => times.split(",").some((time) => Number.parseFloat(time) > 0.01);
  const animated = document.getAnimations().flatMap((animation): Motion[] => {
    const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
    const runs = animation instanceof CSSTransition ? false : animation.playState === "running";
    return runs && target !== null && isShown(target) ? [{ place: placeOf(target), how: "moves" }] : [];
  });
  const parts = [document.documentElement, ...document.body.querySelectorAll("*")];
  const styled = parts.flatMap((part): Motion[] => {
    const { transitionProperty, transitionDuration, scrollBehavior } = getComputedStyle(part);
    if (lasts(transitionDuration) && moves.test(transitionProperty) && isShown(part))
      return [{ place: placeOf(part), how: "changes" }];
    return scrollBehavior === "smooth" ? [{ place: placeOf(part), how: "scrolls" }] : [];
  });
  return [...animated, ...styled];
}
