import { jobProgress } from "../messages/jobs.ts";

/** How fast jobs are done, told beside what is done. */
export interface Meter {
  /** Says what goes on, with how many workers, how fast, and how long it will go on. */
  readonly text: (what: string, done: number, total: number) => string;
}

/** Measures from the first time that something is told; `now` gives milliseconds. */
export function meterOf(workers: () => number, now: () => number = () => performance.now()): Meter {
  const starts = new Map<string, { readonly time: number; readonly done: number }>();
  return {
    text: (what, done, total) => {
      const start = starts.get(what) ?? { time: now(), done };
      starts.set(what, start);
      const minutes = (now() - start.time) / 60_000;
      const perMinute = (done - start.done) / minutes;
      if (!Number.isFinite(perMinute) || perMinute <= 0) return what;
      return jobProgress.rate(what, workers(), Math.round(perMinute), Math.ceil((total - done) / perMinute));
    },
  };
}
