import { endings } from "../messages/browser.js";

/** Thrown when some work took longer than it may. */
export class TimeUpError extends Error {
  override readonly name = "TimeUpError";

  constructor(milliseconds: number) {
    super(endings.tooLong(milliseconds));
  }
}

/** Gives what some work gives; throws TimeUpError when it takes longer than some milliseconds. */
export function withinTime<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new TimeUpError(milliseconds)), milliseconds);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

/** Says whether work ended because its time was over, by our clock or by Puppeteer's. */
export function isTimeUp(error: unknown): boolean {
  return error instanceof TimeUpError || (error instanceof Error && error.name === "TimeoutError");
}
