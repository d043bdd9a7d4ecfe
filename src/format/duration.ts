import type { TimeLimit, TimeUnit } from "../model/index.ts";
import { danishNumber } from "./number.ts";

const names: Readonly<Record<TimeUnit, readonly [one: string, several: string, every: string]>> = {
  hours: ["time", "timer", "hver"],
  weekdays: ["hverdag", "hverdage", "hver"],
  "working-days": ["arbejdsdag", "arbejdsdage", "hver"],
  days: ["dag", "dage", "hver"],
  weeks: ["uge", "uger", "hver"],
  months: ["måned", "måneder", "hver"],
  years: ["år", "år", "hvert"],
};

/** Writes a length of time in the source's own unit, for example "5 hverdage"; they are never days. */
export function durationText(value: number, unit: TimeUnit): string {
  return `${danishNumber(value)}\u00a0${names[unit][value === 1 ? 0 : 1]}`;
}

/** Writes one stated value of a limit with its bound, for example "højst 5 hverdage" or "mindst hver 6. måned". */
export function limitText(bound: TimeLimit["bound"], value: number, unit: TimeUnit): string {
  const duration = durationText(value, unit);
  switch (bound) {
    case "at-most":
      return `højst ${duration}`;
    case "at-least-every":
      return `mindst ${names[unit][2]} ${value === 1 ? "" : `${value}.\u00a0`}${names[unit][0]}`;
    case "aim":
      return `inden for ${duration} (det er målet)`;
    case "more-than":
      return `mere end ${duration}`;
    default:
      return bound satisfies never;
  }
}
