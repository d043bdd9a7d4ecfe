/** Something that is kept in a cache. */
export interface KeptThing {
  /** In whatever the cache is bounded by: bytes, or 1 for each. */
  readonly size: number;
  /** When it was used last, in milliseconds. */
  readonly used: number;
}

/** Gives what has to go so that no more than `maximum` is left: what was not used for the longest time. */
export function beyond<Thing extends KeptThing>(things: readonly Thing[], maximum: number): Thing[] {
  let total = 0;
  return things
    .toSorted((one, other) => other.used - one.used)
    .filter(({ size }) => {
      total += size;
      return total > maximum;
    });
}
