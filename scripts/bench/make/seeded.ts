import { randomNumbers } from "../../../test/drill/random.ts";

/** Choices that look random and are the same for the same seed. */
export interface Seeded {
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** One of a list, which holds at least one. */
  oneOf<Item>(items: readonly Item[]): Item;
  /** The items in another order. */
  shuffled<Item>(items: readonly Item[]): readonly Item[];
}

/** Begins a row of numbers. */
export function seeded(seed: number): Seeded {
  const numbers = randomNumbers(seed);
  const next = (): number => numbers.next().value;
  const between = (from: number, to: number): number =>
    from + Math.min(to - from, Math.floor(next() * (to - from + 1)));
  return {
    between,
    oneOf: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new Error("There is nothing to choose from.");
      return item;
    },
    shuffled: (items) =>
      items
        .map((item) => ({ item, place: next() }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ item }) => item),
  };
}
