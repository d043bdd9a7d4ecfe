import type { TimeLimit } from "../model/index.ts";
import { limitText } from "../text/duration.ts";

/** A time limit as a row: what for, how long (each statement where the source contradicts itself), from when. */
export interface TimeLimitView {
  readonly what: string;
  readonly values: readonly { readonly text: string; readonly where?: string }[];
  readonly from?: string;
}

/** Makes a time limit ready to print. */
export function timeLimitView(limit: TimeLimit): TimeLimitView {
  return {
    what: limit.what,
    values: limit.stated.map(({ value, unit, where }) => ({
      text: limitText(limit.bound, value, unit),
      ...(limit.stated.length > 1 && where !== undefined ? { where } : {}),
    })),
    ...(limit.from === undefined ? {} : { from: limit.from }),
  };
}
