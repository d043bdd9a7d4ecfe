import type { Standard, TimeLimit } from "../model/index.ts";
import { durationText, limitText } from "../text/duration.ts";

/** A time limit as a row: what for, and how long (each statement where the source contradicts itself). */
export interface TimeLimitView {
  readonly what: string;
  readonly values: readonly { readonly text: string; readonly where?: string }[];
}

/** Makes a time limit ready to print. A limit that runs from an event names it: "senest 3 måneder efter …". */
export function timeLimitView(limit: TimeLimit): TimeLimitView {
  return {
    what: limit.what,
    values: limit.stated.map(({ value, unit, where }) => ({
      text: limitFrom(limit, value, unit),
      ...(limit.stated.length > 1 && where !== undefined ? { where } : {}),
    })),
  };
}

function limitFrom({ bound, from }: TimeLimit, ...duration: Parameters<typeof durationText>): string {
  if (from === undefined) return limitText(bound, ...duration);
  if (bound === "at-most") return `senest ${durationText(...duration)} efter ${from}`;
  return `${limitText(bound, ...duration)}, regnet fra ${from}`;
}

/** Lists the time limits of a standard, the one for complaining included: it is the one that can cost a right. */
export function timeLimitViews({ timeLimits, complaint }: Standard): readonly TimeLimitView[] {
  const limits = timeLimits.map(timeLimitView);
  if (complaint.kind !== "appeal" || timeLimits.some(({ kind }) => kind === "appeal")) return limits;
  const { weeks, from } = complaint.deadline;
  return [
    ...limits,
    { what: "Klage", values: [{ text: `senest ${durationText(weeks, "weeks")} efter, at ${from}` }] },
  ];
}
