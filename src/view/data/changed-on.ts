/** The days of a text that are known. */
export interface KnownDays {
  /** When its source was read or gone through. */
  readonly seen: string;
  /** When it took the place of an earlier revision. */
  readonly replaced: readonly string[];
}

/** Gives the last day, up to `today`, on which a text is known to have changed or been gone through. */
export function changedOn({ seen, replaced }: KnownDays, today: string): string {
  const past = replaced.filter((day) => day <= today);
  return [seen, ...past].toSorted().at(-1) ?? seen;
}

/** Gives the last of some days; undefined where there is none. */
export function lastDay(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1);
}
