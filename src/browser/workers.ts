/**
 * Does some work for each item and its place, for as many at the same time as there are workers. An item is taken when
 * its turn comes, so that a generator need not hold them all.
 */
export async function forEachAtOnce<Item>(
  items: Iterable<Item>,
  workers: number,
  work: (item: Item, place: number) => Promise<void>,
): Promise<void> {
  const waiting = Iterator.from(items);
  let next = 0;
  async function worker(): Promise<void> {
    for (const item of waiting) {
      const place = next;
      next += 1;
      await work(item, place);
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, workers) }, worker));
}
